import type { GoingOn } from '../../../shared/mission/items/going-on'
import { textIn } from '../../../shared/mission/text'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import styles from './itinerary.module.css'

interface GoesOnRowProps {
  readonly goingOn: GoingOn
  readonly onGoTo: (itemId: string) => void
}

/** That an item of a day before goes on, and until when on its last day; pressing it leads to the item. */
export function GoesOnRow({ goingOn: { item, number, count }, onGoTo }: GoesOnRowProps) {
  const { translate, language } = useTranslate()
  const title = textIn(item.title, language)
  const isTimed = number === count && item.endTime !== null && item.timeMode !== 'tbd'
  return (
    <div className={styles.free} role="gridcell">
      <Button kind="link" onPress={() => onGoTo(item.id)}>
        <span lang={title.lang}>{title.text || translate(`terms.kind.${item.kind}`)}</span>
      </Button>
      {translate('dayGrid.phase', { number, count })}
      {isTimed ? ` –${item.endTime}` : ''}
    </div>
  )
}
