import type { ReactNode } from 'react'
import { importParticipants } from '../../../shared/commands/import-participants'
import { hasNameColumn } from '../../../shared/imports/review'
import type { Sheet, Spreadsheet, SpreadsheetEncoding } from '../../../shared/imports/spreadsheet'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import { ColumnMapping } from './column-mapping'
import styles from './imports.module.css'
import { ReviewList } from './review-list'
import { SheetChoices } from './sheet-choices'
import { participantsOf, useImportPlan } from './use-import-plan'

interface SheetImportProps {
  readonly file: Spreadsheet
  readonly sheetIndex: number
  readonly onSheet: (index: number) => void
  readonly onEncoding: (encoding: SpreadsheetEncoding) => void
  readonly onAnotherFile: () => void
  readonly isReading: boolean
  readonly fault: ReactNode
  readonly onClose: () => void
}

const emptySheet: Sheet = { name: '', rows: [], isCut: false }

/** One sheet in three parts: what it is, what its columns hold, who is in it. */
export function SheetImport(props: SheetImportProps) {
  const { file, sheetIndex, onSheet, onEncoding, onAnotherFile, isReading, fault, onClose } = props
  const { translate } = useTranslate()
  const act = useAct()
  const sheet = file.sheets[sheetIndex] ?? emptySheet
  const plan = useImportPlan(sheet)
  const isNamed = hasNameColumn(plan.columns)
  const participants = isNamed ? participantsOf(plan.review) : []

  function take(): void {
    if (!act(importParticipants, { participants, side: plan.side })) return
    onClose()
    showToast({
      title: translate('imports.done', { count: participants.length }),
      action: undoAction(translate),
    })
  }

  return (
    <Dialog
      title={translate('imports.title')}
      onClose={onClose}
      wide
      footer={
        <>
          <Button onPress={onAnotherFile} isDisabled={isReading}>
            {translate(isReading ? 'imports.reading' : 'imports.anotherFile')}
          </Button>
          <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
          <Button kind="primary" onPress={take} isDisabled={isReading || participants.length === 0}>
            {translate('imports.import', { count: participants.length })}
          </Button>
        </>
      }
    >
      {fault}
      <Part title={translate('imports.part.sheet')}>
        <SheetChoices
          file={file}
          sheet={sheet}
          sheetIndex={sheetIndex}
          plan={plan}
          onSheet={onSheet}
          onEncoding={onEncoding}
          isReading={isReading}
        />
      </Part>
      <Part title={translate('imports.part.columns')}>
        <ColumnMapping sheet={sheet} plan={plan} />
        {isNamed ? null : <p className={styles.hint}>{translate('imports.noName')}</p>}
      </Part>
      <Part title={translate('imports.part.review')}>
        {isNamed && plan.review.length > 0 ? (
          <ReviewList plan={plan} />
        ) : (
          <p className={styles.hint}>{translate('imports.nobody')}</p>
        )}
      </Part>
    </Dialog>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.partTitle}>{title}</h3>
      {children}
    </section>
  )
}
