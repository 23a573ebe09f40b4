import type { Group } from '../../mission/entities/group'
import type { Mission } from '../../mission/mission'
import { groupMemberIdsOf } from '../../mission/people/attendance'
import { type Member, partyOf } from '../delegation'
import type { DocumentOptions } from '../document'

/** A group and who of the party belongs to it, in the order asked for. */
export interface GroupCopy {
  readonly group: Group
  readonly members: readonly Member[]
  readonly memberIds: ReadonlySet<string>
}

export function groupCopyOf(mission: Mission, group: Group, { sort, languages }: DocumentOptions): GroupCopy {
  const memberIds = new Set(groupMemberIdsOf(mission, group.id))
  const members = partyOf(mission, sort, languages[0] ?? 'en').filter(({ person }) => memberIds.has(person.id))
  return { group, members, memberIds }
}
