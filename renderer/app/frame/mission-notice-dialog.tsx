import { lazy, Suspense, useEffect } from 'react'
import { ask } from '../../desktop/desk'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import { failureWords } from '../faults/failure-words'
import { showFault } from '../faults/show-fault'
import { LockedFileDialog } from '../missions/locked-file-dialog'
import { opened, openMission } from '../missions/mission-actions'
import { tell, useMissionNotice } from '../missions/mission-notices'
import { desk } from '../start/desk-access'

const ReviewAnswerDialog = lazy(async () => ({
  default: (await import('../../features/extract/review-answer-dialog')).ReviewAnswerDialog,
}))

/** Says or asks what opening and saving missions brings up: toasts for what is done, one dialog for the question. */
export function MissionNoticeDialog() {
  const translator = useTranslate()
  const { translate } = translator
  const notice = useMissionNotice((state) => state.notice)
  useEffect(() => {
    if (notice === null || notice.kind === 'differs' || notice.kind === 'locked' || notice.kind === 'answer') return
    if (notice.kind === 'failed') {
      showFault(failureWords(notice.failure, translator), translator)
    } else if (notice.kind === 'older-file') {
      showToast({ tone: 'caution', title: translate('app.missions.olderFile') })
    } else {
      const { path } = notice
      const label = translate('app.missions.showFolder')
      showToast({
        title: translate('app.missions.fileSaved'),
        detail: path,
        action: { label, run: () => void ask('folder:show', { path }) },
      })
    }
    tell(null)
  }, [notice, translate, translator])

  if (notice?.kind === 'answer') {
    return (
      <Suspense fallback={null}>
        <ReviewAnswerDialog answer={notice.answer} onClose={() => tell(null)} />
      </Suspense>
    )
  }
  if (notice?.kind === 'locked') return <LockedFileDialog {...notice.opening} />
  if (notice?.kind !== 'differs') return null
  const { missionId, copy } = notice.opening
  const close = (): void => tell(null)
  return (
    <Dialog
      title={translate('app.missions.differsTitle')}
      onClose={close}
      isAlert
      footer={
        <>
          <Button onPress={close}>{translate('app.ui.cancel')}</Button>
          <Button
            onPress={() => {
              close()
              void openMission(missionId)
            }}
          >
            {translate('app.missions.differsOpenOurs')}
          </Button>
          <Button
            kind="primary"
            onPress={() => {
              close()
              void opened(desk().repository.openAsCopy(copy))
            }}
          >
            {translate('app.missions.differsOpenCopy')}
          </Button>
        </>
      }
    >
      <p>{translate('app.missions.differsText')}</p>
    </Dialog>
  )
}
