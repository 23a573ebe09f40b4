import {
  type Sheet,
  type Spreadsheet,
  type SpreadsheetEncoding,
  spreadsheetEncodings,
  spreadsheetLimits,
} from '../../../shared/imports/spreadsheet'
import { useTranslate } from '../../i18n/language-provider'
import { Select } from '../../ui/fields/select'
import styles from './imports.module.css'
import type { ImportPlan } from './use-import-plan'

interface SheetChoicesProps {
  readonly file: Spreadsheet
  readonly sheet: Sheet
  readonly sheetIndex: number
  readonly plan: ImportPlan
  readonly onSheet: (index: number) => void
  readonly onEncoding: (encoding: SpreadsheetEncoding) => void
  readonly isReading: boolean
}

/** Rows in which headings may be chosen: below them nobody puts any. */
const headingRows = 15

/** Which sheet, in which letters, where its headings are, and as whom its people come. */
export function SheetChoices({ file, sheet, sheetIndex, plan, onSheet, onEncoding, isReading }: SheetChoicesProps) {
  const { translate } = useTranslate()
  const rows = sheet.rows.slice(0, headingRows).map((_, index) => index)
  return (
    <>
      <p className={styles.path}>{file.path === '' ? translate('imports.pasted') : file.path.split(/[\\/]/).at(-1)}</p>
      <div className={styles.choices}>
        {file.path === '' ? null : file.encoding === null ? (
          <Select
            label={translate('imports.sheet')}
            options={file.sheets.map(({ name }, index) => ({ id: String(index), text: name }))}
            value={String(sheetIndex)}
            onChange={(id) => onSheet(Number(id))}
          />
        ) : (
          <Select
            label={translate('imports.encoding')}
            options={spreadsheetEncodings.map((id) => ({ id, text: translate(`imports.encoding.${id}`) }))}
            value={file.encoding}
            onChange={onEncoding}
            isDisabled={isReading}
          />
        )}
        <Select
          label={translate('imports.headingRow')}
          options={[
            { id: 'none', text: translate('imports.noHeadings') },
            ...rows.map((index) => ({ id: String(index), text: translate('imports.row', { row: index + 1 }) })),
          ]}
          value={plan.headingRow === null ? 'none' : String(plan.headingRow)}
          onChange={(id) => plan.setHeadingRow(id === 'none' ? null : Number(id))}
        />
        <Select
          label={translate('imports.side')}
          options={(['guest', 'host', 'third'] as const).map((id) => ({ id, text: translate(`terms.side.${id}`) }))}
          value={plan.side}
          onChange={plan.setSide}
        />
      </div>
      {sheet.isCut ? (
        <p className={styles.caution}>
          {translate('imports.cut', { rows: spreadsheetLimits.rows, columns: spreadsheetLimits.columns })}
        </p>
      ) : null}
    </>
  )
}
