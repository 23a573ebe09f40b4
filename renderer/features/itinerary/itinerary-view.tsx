import { CalendarPlus, ListFilter } from 'lucide-react'
import { type ReactNode, useDeferredValue, useMemo, useRef } from 'react'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { itemActs } from '../../app/days/item-acts'
import { useShownDay } from '../../app/days/shown-day'
import { useOpenDay } from '../../app/days/use-open-day'
import { AfterRows } from '../../app/start/after-rows'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { useChoice } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { Checkbox } from '../../ui/fields/checkbox'
import { searchable } from '../../ui/fields/match-options'
import { Select } from '../../ui/fields/select'
import { TextField } from '../../ui/fields/text-field'
import { EmptyState } from '../../ui/lists/empty-state'
import { ViewPane, ViewToolbar } from '../../ui/panes/view-pane'
import { DayStrip } from './day-strip'
import styles from './itinerary.module.css'
import { ItineraryGrid, type ItineraryGridHandle } from './itinerary-grid'
import { itineraryRows } from './itinerary-rows'

/** The days of the mission with their items in time order; `switcher` changes to another view of them. */
export function ItineraryView({ switcher }: { readonly switcher: ReactNode }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const { add } = itemActs(translator)
  const [day, setDay] = useShownDay()
  const [text, setText] = useChoice('itinerary.text', '')
  const [groupId, setGroupId] = useChoice('itinerary.group', '')
  const [hides, setHides] = useChoice('itinerary.hidesCancelled', '')
  const grid = useRef<ItineraryGridHandle>(null)
  const searched = useDeferredValue(searchable(text.trim()))
  const rows = useMemo(
    () => itineraryRows(mission, { text: searched, groupId, hidesCancelled: hides === 'yes' }),
    [mission, searched, groupId, hides],
  )
  const groups = rowsOf(mission, 'groups').map((group) => ({
    id: group.id,
    text: `${group.code} ${textIn(group.name, language).text}`.trim(),
  }))

  const openDay = useOpenDay()
  const { startsOn, endsOn } = missionRowOf(mission)
  return (
    <ViewPane label={translate('itinerary.title')}>
      <ViewToolbar goesOn>
        <AfterRows>
          {switcher}
          <Button kind="primary" onPress={() => add(day)}>
            <CalendarPlus size={15} aria-hidden /> {translate('itinerary.addItem')}
          </Button>
          <div className={styles.search}>
            <TextField
              label={translate('itinerary.filter')}
              isLabelHidden
              value={text}
              onChange={setText}
              placeholder={translate('itinerary.filter')}
              after={<ListFilter size={14} aria-hidden />}
            />
          </div>
          {groups.length > 0 ? (
            <Select
              label={translate('itinerary.group')}
              isLabelHidden
              options={[{ id: '', text: translate('itinerary.allGroups') }, ...groups]}
              value={groupId}
              onChange={setGroupId}
            />
          ) : null}
          <Checkbox
            label={translate('itinerary.hideCancelled')}
            isSelected={hides === 'yes'}
            onChange={(on) => setHides(on ? 'yes' : '')}
          />
        </AfterRows>
      </ViewToolbar>
      <DayStrip
        startsOn={startsOn}
        endsOn={endsOn}
        current={day}
        onChoose={(date) => {
          setDay(date)
          grid.current?.showDay(date)
        }}
      />
      {rows.length === 0 ? (
        <EmptyState title={translate('itinerary.noMatch')} text={translate('itinerary.noMatchText')}>
          <Button
            onPress={() => {
              setText('')
              setGroupId('')
            }}
          >
            {translate('app.ui.showAll')}
          </Button>
        </EmptyState>
      ) : (
        <ItineraryGrid ref={grid} mission={mission} rows={rows} onAddItem={add} onOpenDay={openDay} />
      )}
    </ViewPane>
  )
}
