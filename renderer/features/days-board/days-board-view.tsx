import { CalendarPlus } from 'lucide-react'
import { itemActs } from '../../app/days/item-acts'
import { useShownDay } from '../../app/days/shown-day'
import type { DaysViewProps } from '../../app/itinerary-views'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import reader from '../../ui/marks/said.module.css'
import { ViewPane, ViewToolbar } from '../../ui/panes/view-pane'
import { columnsOf } from './board-columns'
import { BoardStrip } from './board-strip'
import { DaysBoardGrid } from './days-board-grid'
import { useDaysCarry } from './use-days-carry'

/** The board: days as columns, what is not yet scheduled beside them; cards and whole days can be carried from one to another. */
export function DaysBoardView({ switcher }: DaysViewProps) {
  const translator = useTranslate()
  const { translate } = translator
  const mission = useMission()
  const [shownDay] = useShownDay()
  const carry = useDaysCarry(mission)
  const columns = columnsOf(mission)
  return (
    <ViewPane label={translate('itinerary.view.board')}>
      <ViewToolbar>
        {switcher}
        <Button kind="primary" onPress={() => itemActs(translator).add(shownDay)}>
          <CalendarPlus size={15} aria-hidden /> {translate('itinerary.addItem')}
        </Button>
      </ViewToolbar>
      <DaysBoardGrid mission={mission} columns={columns} carry={carry} shownDay={shownDay} />
      <BoardStrip mission={mission} carry={carry} />
      <p className={reader.said} role="status">
        {carry.said}
      </p>
    </ViewPane>
  )
}
