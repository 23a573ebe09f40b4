import type { Item } from '../../../shared/mission/entities/item'
import { splitsByGroup } from '../../../shared/mission/items/item-parts'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import { groupNames, rejoin, rejoinable, splitByGroup } from '../../app/days/item-parts'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { FieldRow } from '../../ui/fields/field-row'
import styles from './item-inspector.module.css'

/** How many attend each part of an item that is split, and the way back; else the groups into which it could be split. */
export function PartsRow({ item }: { readonly item: Item }) {
  const translator = useTranslate()
  const { translate } = translator
  const mission = useMission()
  const parts = rejoinable(mission, [item])
  const splits = splitsByGroup(mission, item)
  if (parts.length === 0 && splits.length === 0) return null
  const nameOf = (part: Item) =>
    `${groupNames(mission, part.attendance === 'groups' ? part.groupIds : [], translator)} (${attendeeIdsOf(mission, part).length})`
  return (
    <FieldRow label={translate('itinerary.parts')}>
      <div className={styles.parts}>
        {parts.length > 0 ? (
          <>
            <span>{parts.map(nameOf).join(', ')}</span>
            <Button small onPress={() => rejoin(parts)}>
              {translate('itinerary.rejoin')}
            </Button>
          </>
        ) : (
          splits.map((split) => (
            <Button key={split.kind} small onPress={() => splitByGroup(item, split)}>
              {translate('itinerary.splitInto', { groups: groupNames(mission, split.groupIds, translator) })}
            </Button>
          ))
        )}
      </div>
    </FieldRow>
  )
}
