import { useState } from 'react'
import { participantColumns } from '../../../shared/imports/participant-column'
import type { Sheet } from '../../../shared/imports/spreadsheet'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { Select } from '../../ui/fields/select'
import styles from './imports.module.css'
import type { ImportPlan } from './use-import-plan'

/** A choice for every column of a wide sheet at once would be more than a window can hold, and more than anybody looks at. */
const COLUMNS_AT_ONCE = 20

/** What each column holds, under its heading and above its first values. Columns without a cell are left out. */
export function ColumnMapping({ sheet, plan }: { readonly sheet: Sheet; readonly plan: ImportPlan }) {
  const { translate } = useTranslate()
  const [first, setFirst] = useState(0)
  const { headingRow, columns, setColumn } = plan
  const options = participantColumns.map((id) => ({ id, text: translate(`imports.column.${id}`) }))
  const heading = headingRow === null ? [] : (sheet.rows[headingRow] ?? [])
  const below = sheet.rows.slice(headingRow === null ? 0 : headingRow + 1)
  const filled = columns.flatMap((column, index) => {
    const name = oneLine(heading[index])
    const values = firstValues(below, index)
    return name === '' && values.length === 0 ? [] : [{ column, index, letter: letterOf(index), name, values: values.join('\n') }]
  })
  const after = Math.max(0, filled.length - first - COLUMNS_AT_ONCE)
  return (
    <>
      <div className={styles.columns}>
        {filled.slice(first, first + COLUMNS_AT_ONCE).map(({ column, index, letter, name, values }) => (
          <div key={letter} className={styles.column} data-ignored={column === 'ignore' ? '' : undefined}>
            <Select
              label={name === '' ? translate('imports.columnNamed', { letter }) : name}
              options={options}
              value={column}
              onChange={(next) => setColumn(index, next)}
            />
            <p className={styles.values}>{values}</p>
          </div>
        ))}
      </div>
      {filled.length <= COLUMNS_AT_ONCE ? null : (
        <div className={styles.pages}>
          <Button small isDisabled={first === 0} onPress={() => setFirst(first - COLUMNS_AT_ONCE)}>
            {translate('imports.columnsBefore', { count: first })}
          </Button>
          <Button small isDisabled={after === 0} onPress={() => setFirst(first + COLUMNS_AT_ONCE)}>
            {translate('imports.columnsAfter', { count: after })}
          </Button>
        </div>
      )}
    </>
  )
}

/** The first three values of a column; the rest of a long sheet is not looked at for them. */
function firstValues(rows: Sheet['rows'], index: number): readonly string[] {
  const values: string[] = []
  for (const row of rows) {
    const value = oneLine(row[index])
    if (value !== '') values.push(value)
    if (values.length === 3) break
  }
  return values
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, 80)
}

/** `A` … `Z`, `AA` …, as spreadsheet programs call them. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}
