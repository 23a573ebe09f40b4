import { Suspense, useEffect } from 'react'
import { useTranslate } from '../../i18n/language-provider'
import { type DeskState, useDesk } from '../../store/mission-store'
import { showToast, ToastRegion } from '../../ui/overlays/toast'
import { useFailedAction } from '../actions/run-action'
import { dialogs } from '../dialogs'
import { ErrorBoundary } from '../faults/error-boundary'
import { LeaveQuestionDialog } from '../missions/leave-question-dialog'
import { closeDialog, useOpenDialog } from '../navigation/open-dialog'
import { focusBack } from '../navigation/regions'
import { MissionNoticeDialog } from './mission-notice-dialog'

/** What lies over the window: the open dialog, and the toasts. */
export function DialogHost() {
  const name = useOpenDialog((state) => state.name)
  const OpenDialog = name === null ? undefined : dialogs[name]
  useFailureToasts()
  useFocusBack(name !== null)
  useEffect(() => useDesk.subscribe(closeWithMission), [])
  return (
    <>
      <ErrorBoundary resetKey={name ?? ''} onClose={closeDialog}>
        <Suspense fallback={null}>{OpenDialog ? <OpenDialog onClose={closeDialog} /> : null}</Suspense>
      </ErrorBoundary>
      <MissionNoticeDialog />
      <LeaveQuestionDialog />
      <ToastRegion />
    </>
  )
}

/** A dialog about a mission has nothing to show once that is left, by whatever way: a file opened, a switch that had to save first. */
function closeWithMission(now: DeskState, before: DeskState): void {
  if (before.journal && now.journal?.mission.id !== before.journal.mission.id) closeDialog()
}

/** What the palette opened would give the focus back to the palette, which is gone: it falls to nobody, and keys with it. */
function useFocusBack(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return
    return () => {
      // After react-aria, which gives it back in a frame of its own where it can.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusBack()
      })
    }
  }, [isOpen])
}

function useFailureToasts(): void {
  const { translate } = useTranslate()
  const failure = useFailedAction((state) => state.failure)
  useEffect(() => {
    if (!failure) return
    showToast({
      tone: 'critical',
      title: translate('app.error.action.title', { action: translate(failure.action.titleId) }),
      detail: failure.error instanceof Error ? failure.error.message : String(failure.error),
    })
  }, [failure, translate])
}
