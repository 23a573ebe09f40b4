import { FileSpreadsheet } from 'lucide-react'
import { useState } from 'react'
import { guessColumns } from '../../../shared/imports/guess-columns'
import type { Spreadsheet } from '../../../shared/imports/spreadsheet'
import type { DialogProps } from '../../app/dialogs'
import { ReadingFault } from '../../app/faults/reading-fault'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { EmptyState } from '../../ui/lists/empty-state'
import { Dialog } from '../../ui/overlays/dialog'
import { SheetImport } from './sheet-import'
import { useSpreadsheet } from './use-spreadsheet'

/** From a spreadsheet to participants: a file, its sheet, its columns, its people; nothing changes before the last button. */
export function ImportParticipantsDialog({ onClose }: DialogProps) {
  const { translate } = useTranslate()
  const { file, isReading, error, choose, readAs } = useSpreadsheet()
  const [chosenSheet, setSheet] = useState<{ readonly file: Spreadsheet; readonly index: number } | null>(null)

  if (file === null) {
    return (
      <Dialog title={translate('imports.title')} onClose={onClose} wide>
        {error === null ? null : <ReadingFault failure={{ kind: 'desk', error }} />}
        <EmptyState icon={FileSpreadsheet} title={translate('imports.start')} text={translate('imports.startText')}>
          <Button kind="primary" onPress={choose} isDisabled={isReading} autoFocus>
            {translate(isReading ? 'imports.reading' : 'imports.chooseFileButton')}
          </Button>
        </EmptyState>
      </Dialog>
    )
  }

  const index = chosenSheet?.file === file ? chosenSheet.index : likeliestSheet(file)
  return (
    <SheetImport
      // Another sheet or encoding begins with guesses of its own.
      key={`${file.path} ${file.encoding} ${index}`}
      file={file}
      sheetIndex={index}
      onSheet={(next) => setSheet({ file, index: next })}
      onEncoding={readAs}
      onAnotherFile={choose}
      isReading={isReading}
      fault={error === null ? null : <ReadingFault failure={{ kind: 'desk', error }} />}
      onClose={onClose}
    />
  )
}

/** The sheet with most known headings: others hold instructions and lists of choices. */
function likeliestSheet({ sheets }: Spreadsheet): number {
  const known = sheets.map(({ rows }) => {
    const { headingRow, columns } = guessColumns(rows)
    return headingRow === null ? 0 : columns.filter((column) => column !== 'ignore').length
  })
  return Math.max(0, known.indexOf(Math.max(...known)))
}
