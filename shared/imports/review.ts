import type { ParticipantColumn } from './participant-column'
import type { ParticipantRow } from './participant-row'
import type { SamePerson } from './same-person'

/** What becomes of a row: somebody new, the empty fields of somebody who is there, or nothing. */
export type ImportChoice = 'new' | 'update' | 'skip'

/** Columns without which nobody is named. */
const nameColumns: readonly ParticipantColumn[] = ['fullName', 'nativeName', 'latinName', 'familyName', 'latinFamily']

export function hasNameColumn(columns: readonly ParticipantColumn[]): boolean {
  return columns.some((column) => nameColumns.includes(column))
}

/** What may be chosen for a row; the first is what is done where nobody chooses. */
export function choicesFor(row: ParticipantRow, same: SamePerson | undefined): readonly ImportChoice[] {
  if (same && 'personId' in same) return ['update', 'new', 'skip']
  return same || row.names.length === 0 ? ['skip', 'new'] : ['new', 'skip']
}
