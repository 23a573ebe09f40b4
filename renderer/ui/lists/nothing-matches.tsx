import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../buttons/button'
import { EmptyState } from './empty-state'

interface NothingMatchesProps {
  /** What was sought. */
  readonly text: string
  readonly onShowAll: () => void
}

/** In place of a list in which a search has found nothing. */
export function NothingMatches({ text, onShowAll }: NothingMatchesProps) {
  const { translate } = useTranslate()
  return (
    <EmptyState title={translate('app.ui.nothingMatches', { text })}>
      <Button onPress={onShowAll}>{translate('app.ui.showAll')}</Button>
    </EmptyState>
  )
}
