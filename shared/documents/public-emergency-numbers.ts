import { tagsIn } from '../checks/source-words'
import { sources } from '../checks/sources'

/** Whom to call for what, as a country says it to everybody. */
export interface PublicNumbers {
  readonly police: string
  readonly fire: string
  readonly ambulance: string
  /** Tags of the literature. */
  readonly source: string
}

const one = (number: string, source: string): PublicNumbers => ({ police: number, fire: number, ambulance: number, source })

/** Public emergency numbers by country. All stand in the list that Android dials by; where an authority tells all three, that is named. */
export const publicNumbers: Readonly<Record<string, PublicNumbers>> = {
  CN: { police: '110', fire: '119', ambulance: '120', source: 'E-and' },
  JP: { police: '110', fire: '119', ambulance: '119', source: 'E-jp' },
  KR: { police: '112', fire: '119', ambulance: '119', source: 'E-kr' },
  TW: { police: '110', fire: '119', ambulance: '119', source: 'E-and' },
  TH: { police: '191', fire: '199', ambulance: '1669', source: 'E-and' },
  VN: { police: '113', fire: '114', ambulance: '115', source: 'E-vn' },
  SG: { police: '999', fire: '995', ambulance: '995', source: 'E-sgp E-sgc' },
  HK: one('999', 'E-hk'),
  MO: one('999', 'E-mo'),
  MY: one('999', 'E-my'),
  GB: one('999', 'E-gb'),
  PH: one('911', 'E-ph'),
  US: one('911', 'E-us'),
  CA: one('911', 'E-us'),
  DE: one('112', 'E-eu'),
  FR: one('112', 'E-eu'),
  IT: one('112', 'E-eu'),
  ES: one('112', 'E-eu'),
  NL: one('112', 'E-eu'),
  AU: one('000', 'E-au'),
  NZ: one('111', 'E-nz'),
}

/** Whether an authority says so; what only others say has to be confirmed by whoever travels. */
export function isOfficial({ source }: PublicNumbers): boolean {
  return tagsIn(source).every((tag) => sources[tag]?.kind === 'authority')
}
