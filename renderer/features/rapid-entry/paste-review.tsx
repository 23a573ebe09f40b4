import { useEffect, useState } from 'react'
import type { EntryRow, RowsRead } from '../../../shared/rapid-entry/read-rows'
import { floodAsIdeas, MOST_PLANNED, readRows } from '../../../shared/rapid-entry/read-rows'
import { useTranslate } from '../../i18n/language-provider'
import { inSlices } from '../../store/in-slices'
import { Button } from '../../ui/buttons/button'
import { Checkbox } from '../../ui/fields/checkbox'
import { ProgressBar } from '../../ui/marks/progress-bar'
import { Dialog } from '../../ui/overlays/dialog'
import { entryWordsOf } from './entry-words'
import { enterInParts, scopeNow } from './rapid-acts'
import styles from './rapid-entry.module.css'

interface PasteReviewProps {
  readonly rows: readonly EntryRow[]
  readonly onClose: () => void
}

/** Many pasted rows: read a few at a time, told before they are entered, entered in one step that is made ready a few at a time as well. */
export function PasteReview({ rows, onClose }: PasteReviewProps) {
  const translator = useTranslate()
  const { translate } = translator
  const [makesPlaces, setMakesPlaces] = useState(false)
  const [done, setDone] = useState(0)
  const [read, setRead] = useState<RowsRead | null>(null)
  const [isEntering, setIsEntering] = useState(false)

  useEffect(() => {
    setRead(null)
    return inSlices(readRows(scopeNow(translator, { places: makesPlaces }), rows), {
      onProgress: setDone,
      onDone: (all) => setRead(floodAsIdeas(all, entryWordsOf(translator))),
    })
  }, [rows, makesPlaces, translator])

  useEffect(() => {
    if (!isEntering || !read) return
    setDone(0)
    return inSlices(enterInParts(translator, rows, read), {
      onProgress: (part) => setDone(Math.floor(part * rows.length)),
      onDone: onClose,
    })
  }, [isEntering, rows, read, translator, onClose])

  const unknown = read?.refused.filter(({ problem }) => problem.code === 'place-unknown').length ?? 0
  return (
    <Dialog title={translate('rapid.review.title', { count: rows.length })} onClose={onClose}>
      {read === null || isEntering ? (
        <ProgressBar
          label={translate(isEntering ? 'rapid.review.entering' : 'rapid.review.reading')}
          done={done}
          total={rows.length}
          onCancel={onClose}
        />
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
            <Button kind="primary" autoFocus onPress={() => setIsEntering(true)}>
              {translate('rapid.review.enter')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}
