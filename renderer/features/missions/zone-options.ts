import type { Option } from '../../ui/option'

/** Every time zone that the computer knows, `Asia/Tokyo` found by its city. */
export function zoneOptions(): readonly Option[] {
  // Browsers leave UTC out of their list.
  return [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((zone) => ({
    id: zone,
    text: zone,
    found: zone.replace(/[/_]/g, ' '),
  }))
}
