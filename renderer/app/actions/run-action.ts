import { useDesk } from '../../store/mission-store'
import { useSession } from '../../store/session-store'
import { createWindowValue } from '../../store/window-value'
import type { Action, ActionState } from './action'

/** The last action that failed, for the toast. */
export const useFailedAction = createWindowValue<{
  readonly failure: { readonly action: Action; readonly error: unknown } | null
}>({
  failure: null,
})

export function currentActionState(): ActionState {
  return { desk: useDesk.getState(), session: useSession.getState() }
}

/** Runs an action if it is available now; what goes wrong is told to the person, not thrown. */
export async function runAction(action: Action): Promise<void> {
  if (!action.isAvailable(currentActionState())) return
  try {
    await action.run()
  } catch (error) {
    useFailedAction.setState({ failure: { action, error } })
  }
}
