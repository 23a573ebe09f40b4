import type { Person } from '../../mission/entities/person'
import { isSealed } from '../../mission/entities/sealed'
import { rowOf } from '../../mission/mission'
import { type Visitor, type VisitRequest, visitorBlocks } from './visit-requests'

/** What a list of visitors tells of each beside number and name. */
export const visitorColumns = ['organization', 'title', 'nationality', 'passport', 'visits', 'signature'] as const
export type VisitorColumn = (typeof visitorColumns)[number]

/**
 * Which of them a host gets: what is known of anybody; a passport and a signature only where its rules ask for them; which visit only
 * where not everybody comes to all.
 */
export function columnsFor(request: VisitRequest): readonly VisitorColumn[] {
  const { place, visits, visitors, mission } = request
  const all = visitorBlocks.flatMap((block) => visitors[block])
  const organizationOf = ({ participation }: Visitor) =>
    rowOf(mission, 'organizations', participation?.organizationId ?? null)?.names ?? {}
  const isTold: Readonly<Record<VisitorColumn, boolean>> = {
    organization: all.some((one) => Object.values(organizationOf(one)).some((name) => name !== '')),
    title: all.some(({ participation }) => Object.values(participation?.title ?? {}).some((title) => title !== '')),
    nationality: all.some(({ person }) => person.nationality !== ''),
    passport: place.admission?.needsIdCopy === true,
    visits: all.some((one) => one.visits.length < visits.length),
    signature: place.admission?.needsSignature === true,
  }
  return visitorColumns.filter((column) => isTold[column])
}

/** Country and number; `unreadable` where this computer cannot open it, since an empty cell would say that there is none. */
export function passportText({ passport }: Person, unreadable: string): string {
  if (isSealed(passport)) return unreadable
  return passport === null ? '' : [passport.country, passport.number].filter((text) => text !== '').join(' ')
}
