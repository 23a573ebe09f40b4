import { errorText } from '../../../shared/ipc/error-text'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { Dialog } from '../../ui/overlays/dialog'
import { usePendingLeave } from './leave-question'

/** Closing would lose something: how much, why, and the choice. */
export function LeaveQuestionDialog() {
  const translator = useTranslate()
  const { translate } = translator
  const pending = usePendingLeave((state) => state.pending)
  if (!pending) return null
  const { state, answer } = pending
  const waiting = state.kind === 'saved' ? 0 : state.waiting
  const reason = state.kind === 'failed' ? errorText(state.error, translator) : undefined
  return (
    <Dialog
      title={translate('app.leave.title')}
      onClose={() => answer(false)}
      isAlert
      footer={
        <>
          <Button kind="critical" onPress={() => answer(true)}>
            {translate('app.leave.leave')}
          </Button>
          <Button kind="primary" autoFocus onPress={() => answer(false)}>
            {translate('app.leave.stay')}
          </Button>
        </>
      }
    >
      <p>{translate('app.leave.text', { waiting })}</p>
      {reason ? (
        <p>
          {reason.title}. {reason.text}
        </p>
      ) : null}
    </Dialog>
  )
}
