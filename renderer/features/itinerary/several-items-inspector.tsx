import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { editItems } from '../../../shared/commands/edit-items'
import { restoreItem } from '../../../shared/commands/restore-item'
import { setItemStatus } from '../../../shared/commands/set-item-status'
import { unscheduleItem } from '../../../shared/commands/unschedule-item'
import { type Item, itemKinds, itemStatuses } from '../../../shared/mission/entities/item'
import { takesPlace } from '../../../shared/mission/items/item-times'
import { useAct } from '../../app/actions/act'
import { itemActs } from '../../app/days/item-acts'
import { rejoin, rejoinable } from '../../app/days/item-parts'
import { RowFindings } from '../../app/findings/row-findings'
import { openDialog } from '../../app/navigation/open-dialog'
import { formatDateRange } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { useSelectedItems } from '../../store/several-selected'
import { IconButton } from '../../ui/buttons/icon-button'
import { Checkbox } from '../../ui/fields/checkbox'
import { Select } from '../../ui/fields/select'
import { Menu } from '../../ui/overlays/menu'
import { InspectorHeader, InspectorSection } from '../../ui/panes/inspector-section'
import { CancelItemDialog } from './cancel-item-dialog'
import { commonValue } from './common-value'
import { SeveralTimesSection } from './several-times-section'
import { SeveralWhoSection } from './several-who-section'

/** What several items have in common, to be edited for all of them at once; each edit is one step. */
export function SeveralItemsInspector() {
  const translator = useTranslate()
  const { translate } = translator
  const items = useSelectedItems()
  const mission = useMission()
  const act = useAct()
  const acts = itemActs(translator)
  const [isCancelling, setCancelling] = useState(false)
  const itemIds = items.map(({ id }) => id)
  const mixed = translate('days.several.mixed')
  const locked = commonValue(items, 'lockTime')
  return (
    <>
      <InspectorHeader
        kind={translate('days.several.kind')}
        title={translate('days.several.title', { count: items.length })}
        subtitle={useDaysOf(items)}
        actions={
          <Menu
            label={translate('days.several.actions')}
            trigger={<IconButton icon={Ellipsis} small label={translate('days.several.actions')} />}
            entries={[
              { id: 'duplicate', text: translate('itinerary.duplicate'), shortcut: 'mod+d', run: () => acts.duplicate(items) },
              {
                id: 'repeat',
                text: translate('itinerary.repeat'),
                shortcut: 'mod+shift+d',
                isDisabled: items.every(({ dayOn }) => dayOn === null),
                run: () => openDialog('repeat-items'),
              },
              {
                id: 'rejoin',
                text: translate('itinerary.rejoin'),
                isDisabled: rejoinable(mission, items).length === 0,
                run: () => rejoin(items),
              },
              {
                id: 'unschedule',
                text: translate('itinerary.unschedule'),
                isDisabled: items.every(({ dayOn }) => dayOn === null),
                run: () => void act(unscheduleItem, { itemIds }),
              },
              ...(items.every(takesPlace)
                ? []
                : [
                    {
                      id: 'restore',
                      text: translate('itinerary.restore'),
                      startsGroup: true,
                      run: () => void act(restoreItem, { itemIds }),
                    },
                  ]),
              {
                id: 'cancel',
                text: translate('itinerary.cancel'),
                isDisabled: !items.some(takesPlace),
                run: () => setCancelling(true),
              },
              {
                id: 'remove',
                text: translate('itinerary.remove'),
                shortcut: 'delete',
                isCritical: true,
                run: () => void acts.remove(items),
              },
            ]}
          />
        }
      />
      <InspectorSection>
        <Select
          label={translate('fields.kind')}
          options={itemKinds.map((kind) => ({ id: kind, text: translate(`terms.kind.${kind}`) }))}
          value={commonValue(items, 'kind') ?? null}
          placeholder={mixed}
          onChange={(kind) => act(editItems, { itemIds, fields: { kind } })}
        />
        <Select
          label={translate('fields.status')}
          options={itemStatuses.map((status) => ({ id: status, text: translate(`terms.status.${status}`) }))}
          value={commonValue(items, 'status') ?? null}
          placeholder={mixed}
          onChange={(status) => act(setItemStatus, { itemIds, status })}
        />
        <Checkbox
          label={translate('fields.lockTime')}
          isSelected={locked === true}
          isIndeterminate={locked === undefined}
          onChange={(lockTime) => act(editItems, { itemIds, fields: { lockTime } })}
        />
      </InspectorSection>
      <SeveralTimesSection items={items} />
      <SeveralWhoSection items={items} />
      <RowFindings refs={itemIds.map((id) => ({ table: 'items', id }))} />
      {isCancelling ? <CancelItemDialog items={items} onClose={() => setCancelling(false)} /> : null}
    </>
  )
}

/** The first and the last of their days. */
function useDaysOf(items: readonly Item[]): string {
  const { translate, language } = useTranslate()
  const days = items.flatMap(({ dayOn }) => dayOn ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? translate('itinerary.pool') : formatDateRange(first, last, language)
}
