import { useState } from 'react'
import { copyItems } from '../../../shared/commands/copy-items'
import { moveItems } from '../../../shared/commands/move-items'
import { unscheduleItem } from '../../../shared/commands/unschedule-item'
import type { LocalDate } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { missionRowOf } from '../../../shared/mission/mission'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { NUDGE_MINUTES } from '../../app/days/item-acts'
import { selectItems } from '../../app/days/select-items'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { DateField } from '../../ui/fields/date-field'
import { FieldRow } from '../../ui/fields/field-row'
import { NumberField } from '../../ui/fields/number-field'
import { showToast } from '../../ui/overlays/toast'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { commonValue } from './common-value'

/** Another day for all of them, some minutes more or less, and copies on another day. */
export function SeveralTimesSection({ items }: { readonly items: readonly Item[] }) {
  const { translate, language } = useTranslate()
  const near = useOfMission((mission) => missionRowOf(mission).startsOn)
  const act = useAct()
  const [minutes, setMinutes] = useState(NUDGE_MINUTES)
  const itemIds = items.map(({ id }) => id)
  const hasTimes = items.some(({ dayOn, startTime }) => dayOn !== null && startTime !== null)

  function moveTo(dayOn: LocalDate | null): void {
    if (dayOn === null) act(unscheduleItem, { itemIds })
    else act(moveItems, { itemIds, dayOn })
  }

  function copyTo(dayOn: LocalDate | null): void {
    const newItemIds = items.map(() => crypto.randomUUID())
    if (dayOn === null || !act(copyItems, { itemIds, dayOn, newItemIds })) return
    selectItems(newItemIds)
    showToast({
      title: translate('days.several.copied', { count: items.length, day: formatDay(dayOn, language) }),
      action: undoAction(translate),
    })
  }

  const shift = (by: number) => act(moveItems, { itemIds, byMinutes: by })
  return (
    <InspectorSection title={translate('itinerary.section.when')}>
      <DateField label={translate('fields.dayOn')} value={commonValue(items, 'dayOn') ?? null} near={near} onCommit={moveTo} />
      <FieldRow label={translate('days.several.shiftBy')}>
        <NumberField
          label={translate('days.several.shiftBy')}
          isLabelHidden
          value={minutes}
          min={1}
          max={1440}
          suffix={translate('days.several.minutes')}
          onCommit={(value) => setMinutes(value ?? NUDGE_MINUTES)}
        />
        <Button isDisabled={!hasTimes} onPress={() => shift(-minutes)}>
          {translate('days.several.earlier')}
        </Button>
        <Button isDisabled={!hasTimes} onPress={() => shift(minutes)}>
          {translate('days.several.later')}
        </Button>
      </FieldRow>
      <DateField
        label={translate('days.several.copyTo')}
        value={null}
        near={commonValue(items, 'dayOn') ?? near}
        onCommit={copyTo}
      />
    </InspectorSection>
  )
}
