import { useTranslate } from '../../i18n/language-provider'
import { EmptyState } from '../../ui/empty-state'

export function PeopleView() {
  const { translate } = useTranslate()
  return <EmptyState title={translate('app.section.people')} />
}
