import { openDialog } from '../../app/navigation/open-dialog'
import { desk } from '../../app/start/desk-access'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'

/** Stands where personal data is typed in, where it is stored as it is typed; leads to what that means. */
export function UnsealedHint() {
  const { translate } = useTranslate()
  const { personalData, unfinished } = desk()
  // While encryption is being removed, what is typed in already lies open.
  if (personalData === 'sealed' && unfinished?.stage !== 'unsealing') return null
  return (
    <Button kind="link" small label={translate('privacy.unsealedWhy')} onPress={() => openDialog('settings')}>
      {translate('privacy.unsealed')}
    </Button>
  )
}
