import { err, ok } from '../kernel/result'
import { editRow as editRowDiff, isEmptyDiff } from '../mission/diff'
import { rowOf } from '../mission/mission'
import type { RowOf, TableName } from '../mission/registry'
import { command } from './command'

type EditInput<Name extends TableName> = {
  readonly table: Name
  readonly id: string
  readonly fields: Partial<Omit<RowOf<Name>, 'id'>>
}
export type EditRowInput = { [Name in TableName]: EditInput<Name> }[TableName]

/** Gives fields of a row new values. */
export const editRow = command({
  name: 'edit-row',
  run: (mission, input: EditRowInput) => {
    const ref = { table: input.table, id: input.id }
    const row = rowOf(mission, input.table, input.id)
    if (!row) return err({ code: 'row-unknown', ref })
    const diff = editRowDiff<TableName>(input.table, row, input.fields)
    return isEmptyDiff(diff) ? err({ code: 'nothing-changes' }) : ok({ diff })
  },
})
