import type { Item } from '../../../shared/mission/entities/item'
import { defaultMinutesOf } from '../../../shared/mission/items/default-length'
import { minutesLongOf } from '../../../shared/mission/items/item-timing'
import { missionRowOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { visitRanks } from '../../../shared/scheduling/wish'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Checkbox } from '../../ui/fields/checkbox'
import { Select } from '../../ui/fields/select'
import styles from './schedule.module.css'
import type { WishForm } from './wish-form'

interface WantedVisitsProps {
  readonly title: string
  readonly items: readonly Item[]
  readonly form: WishForm
  readonly onChange: (form: WishForm) => void
}

/** Visits to tick, each with how long it takes and how much it is wanted. */
export function WantedVisits({ title, items, form, onChange }: WantedVisitsProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const { startsOn } = missionRowOf(mission)
  if (items.length === 0) return null
  const ticked = items.filter(({ id }) => form.wanted.has(id)).length
  const tick = (ids: readonly string[], isOn: boolean) => {
    const wanted = new Set(form.wanted)
    for (const id of ids) {
      if (isOn) wanted.add(id)
      else wanted.delete(id)
    }
    onChange({ ...form, wanted })
  }
  return (
    <fieldset className={styles.group}>
      <legend>
        <Checkbox
          label={title}
          isSelected={ticked === items.length}
          isIndeterminate={ticked > 0 && ticked < items.length}
          onChange={(isOn) =>
            tick(
              items.map(({ id }) => id),
              isOn,
            )
          }
        />
      </legend>
      <ul className={styles.visits}>
        {items.map((item) => {
          const name = rowName(mission, { table: 'items', id: item.id }, language)
          const minutes = minutesLongOf(item, startsOn) ?? defaultMinutesOf(mission, item)
          const when = item.dayOn === null ? '' : `${formatDay(item.dayOn, language)} ${item.startTime ?? ''}`
          return (
            <li key={item.id} className={styles.visit}>
              <Checkbox label={name} isSelected={form.wanted.has(item.id)} onChange={(isOn) => tick([item.id], isOn)} />
              <span className={styles.quiet}>{when}</span>
              <span className={styles.figure}>{translate('schedule.minutes', { minutes })}</span>
              <Select
                label={translate('schedule.rank', { item: name })}
                isLabelHidden
                isDisabled={!form.wanted.has(item.id)}
                options={visitRanks.map((id) => ({ id, text: translate(`schedule.rank.${id}`) }))}
                value={form.ranks.get(item.id) ?? 'should'}
                onChange={(rank) => onChange({ ...form, ranks: new Map(form.ranks).set(item.id, rank) })}
              />
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
