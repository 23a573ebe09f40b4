import { participantColumns } from '../../../shared/imports/participant-column'
import type { Sheet } from '../../../shared/imports/spreadsheet'
import { useTranslate } from '../../i18n/language-provider'
import { Select } from '../../ui/select'
import styles from './imports.module.css'
import type { ImportPlan } from './use-import-plan'

/** What each column holds, under its heading and above its first values. Columns without a cell are left out. */
export function ColumnMapping({ sheet, plan }: { readonly sheet: Sheet; readonly plan: ImportPlan }) {
  const { translate } = useTranslate()
  const { headingRow, columns, setColumn } = plan
  const options = participantColumns.map((id) => ({ id, text: translate(`imports.column.${id}`) }))
  const heading = headingRow === null ? [] : (sheet.rows[headingRow] ?? [])
  const below = sheet.rows.slice(headingRow === null ? 0 : headingRow + 1)
  const shown = columns.flatMap((column, index) => {
    const name = oneLine(heading[index])
    const values = below.map((row) => oneLine(row[index])).filter((value) => value !== '')
    if (name === '' && values.length === 0) return []
    return [{ column, index, letter: letterOf(index), name, values: values.slice(0, 3).join('\n') }]
  })
  return (
    <div className={styles.columns}>
      {shown.map(({ column, index, letter, name, values }) => (
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
  )
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, 80)
}

/** `A` … `Z`, `AA` …, as spreadsheet programs call them. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}
