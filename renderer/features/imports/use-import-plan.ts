import { useMemo, useState } from 'react'
import type { ImportedParticipant } from '../../../shared/commands/import-participants'
import { guessColumns } from '../../../shared/imports/guess-columns'
import type { ParticipantColumn } from '../../../shared/imports/participant-column'
import type { ParticipantRow } from '../../../shared/imports/participant-row'
import { readParticipants } from '../../../shared/imports/read-participants'
import { choicesFor, type ImportChoice } from '../../../shared/imports/review'
import { type SamePerson, samePersons } from '../../../shared/imports/same-person'
import type { Sheet } from '../../../shared/imports/spreadsheet'
import type { Participation } from '../../../shared/mission/entities/participation'
import { missionRowOf } from '../../../shared/mission/mission'
import { nameHintsOf } from '../../../shared/mission/people/name-hints'
import { useMission } from '../../store/selectors'

/** A row of the sheet as it will be imported. */
export interface ReviewRow {
  readonly row: ParticipantRow
  readonly same: SamePerson | undefined
  readonly choices: readonly ImportChoice[]
  readonly choice: ImportChoice
}

type Side = Participation['side']

/** What a person decides about a sheet, and what follows from it. A new sheet begins with new guesses: give the hook's owner a key. */
export function useImportPlan(sheet: Sheet) {
  const mission = useMission()
  const guessed = useMemo(() => guessColumns(sheet.rows), [sheet])
  const [headingRow, setHeadingRow] = useState(guessed.headingRow)
  const [columns, setColumns] = useState(guessed.columns)
  const [side, setSide] = useState<Side>('guest')
  const [chosen, setChosen] = useState<ReadonlyMap<number, ImportChoice>>(new Map())

  const rows = useMemo(
    () => readParticipants(sheet.rows, headingRow, columns, nameHintsOf(missionRowOf(mission), side)),
    [sheet, headingRow, columns, mission, side],
  )
  const same = useMemo(() => samePersons(mission, rows), [mission, rows])
  const review = useMemo(
    () =>
      rows.map((row): ReviewRow => {
        const choices = choicesFor(row, same.get(row.line))
        const wanted = chosen.get(row.line)
        const choice = choices.find((one) => one === wanted) ?? choices[0] ?? 'skip'
        return { row, same: same.get(row.line), choices, choice }
      }),
    [rows, same, chosen],
  )

  return {
    headingRow,
    setHeadingRow,
    columns,
    /** A kind of column is there once: where it was before is nothing now. */
    setColumn: (index: number, column: ParticipantColumn) =>
      setColumns((known) => known.map((one, at) => (at === index ? column : one === column ? 'ignore' : one))),
    side,
    setSide,
    review,
    choose: (line: number, choice: ImportChoice) => setChosen((known) => new Map(known).set(line, choice)),
  }
}

export type ImportPlan = ReturnType<typeof useImportPlan>

/** What the command is given of a review. */
export function participantsOf(review: readonly ReviewRow[]): readonly ImportedParticipant[] {
  return review.flatMap(({ row, same, choice }) => {
    if (choice === 'skip') return []
    return [{ row, into: choice === 'update' && same && 'personId' in same ? same.personId : null }]
  })
}
