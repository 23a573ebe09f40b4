import { err, ok } from '../kernel/result'
import { createRow } from '../mission/diff'
import { rowOf } from '../mission/mission'
import { entities, type RowOf, type TableName } from '../mission/registry'
import { command } from './command'

type RowInput<Name extends TableName> = {
  readonly table: Name
  readonly id?: string
  readonly fields: Partial<Omit<RowOf<Name>, 'id'>>
}
export type AddRowInput = { [Name in TableName]: RowInput<Name> }[TableName]

/** Adds a row with the entity's defaults; what is missing or wrong is refused by integrity. */
export const addRow = command({
  name: 'add-row',
  run: (mission, input: AddRowInput, context) => {
    const id = input.id ?? context.newId()
    // A row that exists would be overwritten in silence, and the diff would claim that it was not there.
    if (rowOf(mission, input.table, id)) return err({ code: 'input-invalid', field: 'id' })
    const row = { ...entities[input.table].defaults, ...input.fields, id } as RowOf<TableName>
    return ok({ diff: createRow(input.table, row) })
  },
})
