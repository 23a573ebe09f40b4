import { Ellipsis } from 'lucide-react'
import { useEffect, useState } from 'react'
import { editRow } from '../../../shared/commands/edit-row'
import { restoreItem } from '../../../shared/commands/restore-item'
import { setItemStatus } from '../../../shared/commands/set-item-status'
import { itemsAfter, shiftItemsAfter } from '../../../shared/commands/shift-items-after'
import { unscheduleItem } from '../../../shared/commands/unschedule-item'
import { type Item, itemKinds, itemStatuses } from '../../../shared/mission/entities/item'
import { missionRowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { itemActs, useAddedItem } from '../../app/days/item-acts'
import { itemTimeWords } from '../../app/days/item-time-words'
import { RowFindings } from '../../app/findings/row-findings'
import { ItemSections } from '../../app/inspector-sections'
import type { InspectorProps } from '../../app/inspectors'
import { openDialog } from '../../app/navigation/open-dialog'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { select } from '../../store/session-store'
import { allOf } from '../../store/several-selected'
import { IconButton } from '../../ui/buttons/icon-button'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { Select } from '../../ui/fields/select'
import { TextField } from '../../ui/fields/text-field'
import { Menu } from '../../ui/overlays/menu'
import { InspectorHeader, InspectorSection } from '../../ui/panes/inspector-section'
import { CancelItemDialog } from './cancel-item-dialog'
import { InterpretingSection } from './interpreting-section'
import { NotesSection } from './notes-section'
import { PapersSection } from './papers-section'
import { SpeechSection } from './speech-section'
import { WhenSection } from './when-section'
import { WhereSection } from './where-section'
import { WhoSection } from './who-section'

const SHIFT_STEPS = [15, 30] as const

/** Everything about one item, edited where it stands. */
export function ItemInspector({ id }: InspectorProps) {
  const item = useRow('items', id)
  return item ? <ItemFields item={item} /> : null
}

function ItemFields({ item }: { readonly item: Item }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const act = useAct()
  const acts = itemActs(translator)
  const [isCancelling, setCancelling] = useState(false)
  const [isNew] = useState(() => useAddedItem.getState().id === item.id)
  const title = textIn(item.title, language)
  const isOff = item.status === 'cancelled' || item.status === 'declined'
  const languages = [...new Set([language, ...missionRowOf(mission).documentLanguages])]

  // Who adds an item wants to name it: the cursor goes into the title, once.
  useEffect(() => {
    if (isNew) useAddedItem.setState({ id: null })
  }, [isNew])

  return (
    <>
      <InspectorHeader
        kind={translate(`terms.kind.${item.kind}`)}
        title={title.text || translate(`terms.kind.${item.kind}`)}
        lang={title.lang}
        subtitle={itemTimeWords(item, translator)}
        actions={
          <Menu
            label={translate('itinerary.actions')}
            trigger={<IconButton icon={Ellipsis} small label={translate('itinerary.actions')} />}
            entries={[
              { id: 'duplicate', text: translate('itinerary.duplicate'), shortcut: 'mod+d', run: () => acts.duplicate([item]) },
              {
                id: 'repeat',
                text: translate('itinerary.repeat'),
                shortcut: 'mod+shift+d',
                isDisabled: item.dayOn === null,
                run: () => openDialog('repeat-items'),
              },
              ...SHIFT_STEPS.map((minutes) => ({
                id: `shift-${minutes}`,
                text: translate('itinerary.shiftLater', { minutes }),
                isDisabled: item.dayOn === null || item.startTime === null,
                run: () => void act(shiftItemsAfter, { itemId: item.id, minutes, withItem: true }),
              })),
              {
                id: 'select-later',
                text: translate('itinerary.selectLater'),
                isDisabled: item.dayOn === null || item.startTime === null,
                run: () =>
                  select(
                    allOf(
                      'items',
                      [item, ...itemsAfter(mission, item)].map(({ id }) => id),
                      item.id,
                    ),
                  ),
              },
              {
                id: 'unschedule',
                text: translate('itinerary.unschedule'),
                isDisabled: item.dayOn === null,
                run: () => void act(unscheduleItem, { itemIds: [item.id] }),
              },
              isOff
                ? {
                    id: 'restore',
                    text: translate('itinerary.restore'),
                    startsGroup: true,
                    run: () => void act(restoreItem, { itemIds: [item.id] }),
                  }
                : { id: 'cancel', text: translate('itinerary.cancel'), startsGroup: true, run: () => setCancelling(true) },
              {
                id: 'remove',
                text: translate('itinerary.remove'),
                shortcut: 'delete',
                isCritical: true,
                run: () => void acts.remove([item]),
              },
            ]}
          />
        }
      />
      <InspectorSection>
        <LocalizedTextField
          label={translate('fields.title')}
          value={item.title}
          languages={languages}
          autoFocus={isNew}
          onCommit={(value) => act(editRow, { table: 'items', id: item.id, fields: { title: value } })}
        />
        <Select
          label={translate('fields.kind')}
          options={itemKinds.map((kind) => ({ id: kind, text: translate(`terms.kind.${kind}`) }))}
          value={item.kind}
          onChange={(kind) => act(editRow, { table: 'items', id: item.id, fields: { kind } })}
        />
        <Select
          label={translate('fields.status')}
          options={itemStatuses.map((status) => ({ id: status, text: translate(`terms.status.${status}`) }))}
          value={item.status}
          onChange={(status) => act(setItemStatus, { itemIds: [item.id], status })}
        />
        {isOff || item.statusReason !== '' ? (
          <TextField
            label={translate('fields.statusReason')}
            value={item.statusReason}
            onCommit={(statusReason) => act(editRow, { table: 'items', id: item.id, fields: { statusReason } })}
          />
        ) : null}
      </InspectorSection>
      <RowFindings refs={[{ table: 'items', id: item.id }]} />
      <WhenSection item={item} />
      <WhereSection item={item} />
      <WhoSection item={item} />
      <InterpretingSection item={item} />
      <SpeechSection item={item} />
      <PapersSection item={item} />
      <ItemSections item={item} />
      <NotesSection item={item} languages={languages} />
      {isCancelling ? <CancelItemDialog items={[item]} onClose={() => setCancelling(false)} /> : null}
    </>
  )
}
