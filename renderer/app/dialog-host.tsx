import { Suspense, useEffect } from 'react'
import { useTranslate } from '../i18n/language-provider'
import { showToast, ToastRegion } from '../ui/toast'
import { dialogs } from './dialogs'
import { LeaveQuestionDialog } from './leave-question-dialog'
import { MissionNoticeDialog } from './mission-notice-dialog'
import { closeDialog, useOpenDialog } from './open-dialog'
import { useFailedAction } from './run-action'

/** What lies over the window: the open dialog, and the toasts. */
export function DialogHost() {
  const name = useOpenDialog((state) => state.name)
  const OpenDialog = name === null ? undefined : dialogs[name]
  useFailureToasts()
  return (
    <>
      <Suspense fallback={null}>{OpenDialog ? <OpenDialog onClose={closeDialog} /> : null}</Suspense>
      <MissionNoticeDialog />
      <LeaveQuestionDialog />
      <ToastRegion />
    </>
  )
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
