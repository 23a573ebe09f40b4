import type { Translator } from '../../shared/i18n/translate'
import type { Failure } from '../persistence/repository'

/** Why something about a mission as a whole did not work, in the person's words, and the detail to copy. */
export function failureText(failure: Failure, { find, translate }: Translator): string {
  const found =
    failure.kind === 'desk'
      ? find(`error.${failure.error.code}`, failure.error.params)
      : find(`refusal.${failure.refusal.code}`, 'field' in failure.refusal ? { field: failure.refusal.field } : {})
  return found ?? translate('app.error.unexpected')
}
