import { editRow } from '../../../shared/commands/edit-row'
import type { Day } from '../../../shared/mission/entities/day'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import type { InspectorProps } from '../../app/inspectors'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { ComboBox } from '../../ui/fields/combo-box'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { Select } from '../../ui/fields/select'
import { TextArea } from '../../ui/fields/text-area'
import { InspectorHeader, InspectorSection } from '../../ui/panes/inspector-section'

const dayTypes = ['travel', 'programme', 'free', 'rest', 'buffer'] as const

/** What is true of a whole day: kind, city, hotel of the night, theme, notes. */
export function DayInspector({ id }: InspectorProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const day = useRow('days', id)
  const act = useAct()
  if (!day) return null
  const languages = [...new Set([language, ...missionRowOf(mission).documentLanguages])]
  const edit = (fields: Partial<Day>) => act(editRow, { table: 'days', id, fields })
  const hotels = rowsOf(mission, 'places')
    .filter((place) => place.kind === 'hotel')
    .map((place) => ({ id: place.id, text: textIn(place.names, language).text }))
  return (
    <>
      <InspectorHeader kind={translate('itinerary.day')} title={formatDay(day.date, language)} />
      <InspectorSection>
        <Select
          label={translate('fields.dayType')}
          options={dayTypes.map((dayType) => ({ id: dayType, text: translate(`terms.dayType.${dayType}`) }))}
          value={day.dayType}
          onChange={(dayType) => edit({ dayType })}
        />
        <LocalizedTextField
          label={translate('fields.city')}
          value={day.city}
          languages={languages}
          onCommit={(city) => edit({ city })}
        />
        <ComboBox
          label={translate('fields.baseHotelId')}
          options={hotels}
          value={day.baseHotelId}
          isClearable
          onChange={(baseHotelId) => edit({ baseHotelId })}
        />
        <LocalizedTextField
          label={translate('fields.theme')}
          value={day.theme}
          languages={languages}
          onCommit={(theme) => edit({ theme })}
        />
      </InspectorSection>
      <InspectorSection title={translate('itinerary.section.notes')} isStacked>
        <LocalizedTextField
          label={translate('fields.publicNotes')}
          value={day.notes}
          languages={languages}
          isMultiline
          onCommit={(notes) => edit({ notes })}
        />
        <TextArea label={translate('fields.staffNotes')} value={day.staffNotes} onCommit={(staffNotes) => edit({ staffNotes })} />
      </InspectorSection>
    </>
  )
}
