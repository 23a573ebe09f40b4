import { Suspense, useLayoutEffect } from 'react'
import { useTranslate } from '../i18n/language-provider'
import { useOfMission } from '../store/selectors'
import { useChoice, useSession } from '../store/session-store'
import { SegmentedControl } from '../ui/fields/segmented-control'
import { Skeleton } from '../ui/marks/skeleton'
import { daysOfRow, useShownDay } from './days/shown-day'
import { itineraryViews } from './itinerary-views'

/** The section of the itinerary: the view of the days that was chosen last. A row that is selected anywhere brings its day with it. */
export function ItinerarySection() {
  const { translate } = useTranslate()
  const [chosen, setChosen] = useChoice('itinerary.view', itineraryViews[0].id)
  const { id, View } = itineraryViews.find((view) => view.id === chosen) ?? itineraryViews[0]
  const [day, showDay] = useShownDay()
  const selection = useSession((state) => state.selection)
  const daysOfSelection = useOfMission((mission) => (selection && daysOfRow(mission, selection)?.join(' ')) ?? '')
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another row, or another day of it, changes the day
  useLayoutEffect(() => {
    const [first, last] = daysOfSelection.split(' ')
    if (first && last && (day < first || day > last)) showDay(first)
  }, [selection, daysOfSelection])

  const switcher = (
    <SegmentedControl
      label={translate('itinerary.views')}
      isLabelHidden
      segments={itineraryViews.map((view) => ({ id: view.id, text: translate(view.titleId), icon: view.icon }))}
      value={id}
      onChange={setChosen}
    />
  )
  return (
    <Suspense fallback={<Skeleton label={translate('app.loading')} rows={8} />}>
      <View switcher={switcher} />
    </Suspense>
  )
}
