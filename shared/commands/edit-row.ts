import { changeOf, type RowEdit } from './change-of'
import { command } from './command'

/** Gives fields of a row new values. */
export const editRow = command({
  name: 'edit-row',
  run: (mission, input: RowEdit) => changeOf(mission, [input]),
})
