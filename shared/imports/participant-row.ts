import type { LocalDate } from '../kernel/time'
import type { Participation } from '../mission/entities/participation'
import type { NameVariant, Person } from '../mission/entities/person'
import type { ParticipantColumn } from './participant-column'

/** Something about a cell that the person should look at; worded by `imports.problem.<code>`. */
export interface CellProblem {
  readonly column: ParticipantColumn
  readonly code:
    | 'nameMissing'
    | 'nameGuessed'
    | 'tooLong'
    | 'dateUnclear'
    | 'dateUnread'
    | 'genderUnknown'
    | 'roleUnknown'
    | 'sideUnknown'
    | 'countryUnknown'
    | 'emailOdd'
    | 'dietAsNote'
    | 'groupTooLong'
  /** What stands in the cell. */
  readonly text: string
}

/** What a row of a sheet says of somebody, in the mission's terms; empty where it says nothing. */
export interface ParticipantRow {
  /** Number of the row in the sheet, counted from 1 as spreadsheet programs do. */
  readonly line: number
  readonly names: readonly NameVariant[]
  readonly organization: string
  readonly title: string
  readonly department: string
  readonly role: Participation['role'] | null
  readonly side: Participation['side'] | null
  readonly groupCodes: readonly string[]
  readonly gender: Person['gender'] | null
  readonly nationality: string
  readonly birthOn: LocalDate | null
  readonly phone: string
  readonly email: string
  readonly passportNumber: string
  readonly passportExpiresOn: LocalDate | null
  readonly dietCode: string
  readonly allergies: string
  readonly notes: string
  readonly problems: readonly CellProblem[]
}
