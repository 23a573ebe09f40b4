import { UserRound } from 'lucide-react'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { EmptyState } from '../../ui/lists/empty-state'
import { focusAddByName } from '../../ui/lists/focus-add-by-name'

/** Stands where interpreters would: the field that adds one is above it. */
export function NoInterpreters() {
  const { translate } = useTranslate()
  return (
    <EmptyState icon={UserRound} title={translate('interpreters.none')} text={translate('interpreters.noneText')}>
      <Button onPress={focusAddByName}>{translate('people.typeName')}</Button>
    </EmptyState>
  )
}
