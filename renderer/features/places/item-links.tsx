import { compareBy } from '../../../shared/kernel/order'
import type { Item } from '../../../shared/mission/entities/item'
import { takesPlace } from '../../../shared/mission/items/item-times'
import { rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { reveal } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './place-inspector.module.css'

interface ItemLinksProps {
  readonly title: string
  /** What is said where there is no such item. */
  readonly none: string
  readonly isMeant: (item: Item) => boolean
}

/** Items of the itinerary that have to do with what is selected, each a way there. */
export function ItemLinks({ title, none, isMeant }: ItemLinksProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const items = rowsOf(mission, 'items')
    .filter((item) => takesPlace(item) && isMeant(item))
    .toSorted(
      compareBy(
        (item) => item.dayOn ?? '9999',
        (item) => item.startDayOffset,
        (item) => item.startTime ?? '',
      ),
    )
  return (
    <InspectorSection title={title}>
      {items.length === 0 ? <p className={styles.quiet}>{none}</p> : null}
      <ul className={styles.items}>
        {items.map((item) => {
          const name = textIn(item.title, language)
          return (
            <li key={item.id} className={styles.item}>
              <span className={styles.when}>
                {item.dayOn === null ? translate('itinerary.pool') : formatDay(item.dayOn, language)} {item.startTime}
              </span>
              <Button kind="link" onPress={() => reveal({ table: 'items', id: item.id }, 'itinerary')}>
                <span lang={name.lang}>{name.text || translate(`terms.kind.${item.kind}`)}</span>
              </Button>
            </li>
          )
        })}
      </ul>
    </InspectorSection>
  )
}
