import { useEffect, useState } from 'react'
import type { EntryRow, RowsRead } from '../../../shared/rapid-entry/read-rows'
import { floodAsIdeas, MOST_PLANNED, readRows } from '../../../shared/rapid-entry/read-rows'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'
import { ProgressBar } from '../../ui/progress-bar'
import { entryWordsOf } from './entry-words'
import { enterRead, scopeNow, settleOver } from './rapid-acts'
import styles from './rapid-entry.module.css'

interface PasteReviewProps {
  readonly rows: readonly EntryRow[]
  readonly onClose: () => void
}

/** Milliseconds of reading between two frames: typing and drawing go on. */
const SLICE_MS = 6

/** Many pasted rows: read a few at a time, told before they are entered, entered in one step. */
export function PasteReview({ rows, onClose }: PasteReviewProps) {
  const translator = useTranslate()
  const { translate } = translator
  const [makesPlaces, setMakesPlaces] = useState(false)
  const [done, setDone] = useState(0)
  const [read, setRead] = useState<RowsRead | null>(null)

  useEffect(() => {
    setRead(null)
    const reading = readRows(scopeNow(translator, { places: makesPlaces }), rows)
    let timer: number
    const slice = () => {
      const until = performance.now() + SLICE_MS
      let step = reading.next()
      while (step.done !== true && performance.now() < until) step = reading.next()
      if (step.done === true) return setRead(floodAsIdeas(step.value, entryWordsOf(translator)))
      setDone(step.value)
      timer = window.setTimeout(slice, 0)
    }
    timer = window.setTimeout(slice, 0)
    return () => window.clearTimeout(timer)
  }, [rows, makesPlaces, translator])

  const unknown = read?.refused.filter(({ problem }) => problem.code === 'place-unknown').length ?? 0
  return (
    <Dialog title={translate('rapid.review.title', { count: rows.length })} onClose={onClose}>
      {read === null ? (
        <ProgressBar label={translate('rapid.review.reading')} done={done} total={rows.length} onCancel={onClose} />
      ) : (
        <div className={styles.review}>
          <p>{translate('rapid.review.adds', { count: read.input.additions.length, changed: read.input.edits.length })}</p>
          {read.refused.length > 0 ? <p>{translate('rapid.review.refused', { count: read.refused.length })}</p> : null}
          {read.input.additions.length > MOST_PLANNED ? <p>{translate('rapid.review.ideas')}</p> : null}
          {unknown > 0 || makesPlaces ? (
            <Checkbox label={translate('rapid.review.makePlaces')} isSelected={makesPlaces} onChange={setMakesPlaces} />
          ) : null}
          <div className={styles.reviewFoot}>
            <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
            <Button
              kind="primary"
              autoFocus
              onPress={() => {
                settleOver(rows)
                onClose()
                enterRead(translator, read)
              }}
            >
              {translate('rapid.review.enter')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}
