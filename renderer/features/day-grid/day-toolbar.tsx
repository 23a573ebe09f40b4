import { CalendarPlus, ZoomIn, ZoomOut } from 'lucide-react'
import type { ReactNode } from 'react'
import type { LocalDate } from '../../../shared/kernel/time'
import { DaySteps } from '../../app/days/day-steps'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { Select } from '../../ui/fields/select'
import { ViewToolbar } from '../../ui/panes/view-pane'
import { steady } from '../../ui/steady'
import { hourHeights } from './day-axis'
import type { ColumnsBy } from './day-columns'

interface ToolbarProps {
  /** Between the views of the itinerary. */
  readonly switcher: ReactNode
  readonly day: LocalDate
  readonly by: ColumnsBy
  readonly choices: readonly ColumnsBy[]
  readonly zoom: number
  readonly onDay: (day: LocalDate) => void
  readonly onStep: (days: 1 | -1) => void
  readonly onAdd: () => void
  readonly onBy: (by: string) => void
  readonly onZoom: (steps: 1 | -1) => void
}

/** Above the hours: which day, by what its columns are, how high its hours are. */
export const DayToolbar = steady(function DayToolbar(props: ToolbarProps) {
  const { switcher, day, by, choices, zoom, onDay, onStep, onAdd, onBy, onZoom } = props
  const { translate } = useTranslate()
  return (
    <ViewToolbar isDense>
      {switcher}
      <DaySteps day={day} onDay={onDay} onStep={onStep} />
      <Button kind="primary" onPress={onAdd}>
        <CalendarPlus size={15} aria-hidden /> {translate('itinerary.addItem')}
      </Button>
      {choices.length > 1 ? (
        <Select
          label={translate('dayGrid.by')}
          isLabelHidden
          options={choices.map((id) => ({ id, text: translate(`dayGrid.by.${id}`) }))}
          value={by}
          onChange={onBy}
        />
      ) : null}
      <IconButton
        icon={ZoomOut}
        small
        label={translate('dayGrid.zoomOut')}
        shortcut="-"
        isDisabled={zoom === 0}
        onPress={() => onZoom(-1)}
      />
      <IconButton
        icon={ZoomIn}
        small
        label={translate('dayGrid.zoomIn')}
        shortcut="+"
        isDisabled={zoom === hourHeights.length - 1}
        onPress={() => onZoom(1)}
      />
    </ViewToolbar>
  )
})
