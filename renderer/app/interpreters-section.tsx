import { lazy, Suspense } from 'react'
import { InterpretersView } from '../features/interpreters/interpreters-view'
import { useTranslate } from '../i18n/language-provider'
import { Skeleton } from '../ui/marks/skeleton'

const BoardView = lazy(async () => ({ default: (await import('../features/board/board-view')).BoardView }))

/** The section of interpreters; the board is a feature of its own, read when its tab is first opened. */
export function InterpretersSection() {
  const { translate } = useTranslate()
  return (
    <InterpretersView
      board={
        <Suspense fallback={<Skeleton label={translate('app.loading')} rows={6} />}>
          <BoardView />
        </Suspense>
      }
    />
  )
}
