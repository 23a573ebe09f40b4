import type { Figure, OfficialTripFigureName } from '../../mission/entities/rule-profile'

/**
 * Limits of official trips of Chinese bodies (因公临时出国), as notices of universities state them: not the regulation itself, so whoever
 * checks by them is told to verify them with their foreign-affairs office. No profile has them before somebody asks for them.
 */
export const officialTripLimits: Readonly<Record<OfficialTripFigureName, Figure>> = {
  officialTripDays: { value: 5, source: 'V-cn1 V-cn2' },
  officialTripDaysInTwo: { value: 8, source: 'V-cn1 V-cn2' },
  officialTripDaysInThree: { value: 10, source: 'V-cn1 V-cn2' },
  officialTripFarDays: { value: 1, source: 'V-cn1 V-cn2' },
  officialTripPersons: { value: 6, source: 'V-cn1 V-cn2' },
  // Two thirds, rounded down: two days of three are enough.
  officialTripBusinessPercent: { value: 66, source: 'V-cn3' },
}
