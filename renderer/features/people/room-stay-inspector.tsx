import { editRow } from '../../../shared/commands/edit-row'
import { type RoomStay, roomStayEntity } from '../../../shared/mission/entities/room-stay'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { RowHeader } from '../../app/actions/row-header'
import { RowFindings } from '../../app/findings/row-findings'
import type { InspectorProps } from '../../app/inspectors'
import { formatDateRange } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { ComboBox } from '../../ui/fields/combo-box'
import { DateField } from '../../ui/fields/date-field'
import { MultiSelect } from '../../ui/fields/multi-select'
import { NumberField } from '../../ui/fields/number-field'
import { Select } from '../../ui/fields/select'
import { TextField } from '../../ui/fields/text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'

const { roomType: roomTypes, status: statuses } = roomStayEntity.schema.shape
const bedsOf = { single: 1, double: 2, twin: 2, triple: 3, suite: 2 } as const

/** A hotel room for some nights and who sleeps in it. */
export function RoomStayInspector({ id }: InspectorProps) {
  const room = useRow('roomStays', id)
  return room ? <RoomFields room={room} /> : null
}

function RoomFields({ room }: { readonly room: RoomStay }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const { id } = room
  const { startsOn, endsOn } = missionRowOf(mission)
  const title = rowName(mission, { table: 'roomStays', id }, language) || translate('terms.table.roomStays')
  const edit = (fields: Partial<RoomStay>) => act(editRow, { table: 'roomStays', id, fields })
  const hotels = rowsOf(mission, 'places')
    .filter((place) => place.kind === 'hotel' || place.id === room.hotelPlaceId)
    .map((place) => ({ id: place.id, text: textIn(place.names, language).text }))
  const persons = rowsOf(mission, 'persons').map((person) => ({
    id: person.id,
    text: rowName(mission, { table: 'persons', id: person.id }, language) || translate('people.unnamed'),
    detail: translate(`terms.personKind.${person.kind}`),
  }))
  return (
    <>
      <RowHeader
        row={{ table: 'roomStays', id }}
        kind={translate('terms.table.roomStays')}
        title={title}
        subtitle={formatDateRange(room.checkInOn, room.checkOutOn, language)}
        removeLabel={translate('people.removeRoom')}
      />
      <InspectorSection>
        <ComboBox
          label={translate('fields.hotelPlaceId')}
          options={hotels}
          value={room.hotelPlaceId}
          onChange={(hotelPlaceId) => hotelPlaceId !== null && edit({ hotelPlaceId })}
        />
        <TextField
          label={translate('fields.roomNumber')}
          value={room.roomNumber}
          onCommit={(text) => edit({ roomNumber: text.trim() })}
        />
        <DateField
          label={translate('fields.checkInOn')}
          value={room.checkInOn}
          near={startsOn}
          onCommit={(checkInOn) => checkInOn !== null && edit({ checkInOn })}
        />
        <DateField
          label={translate('fields.checkOutOn')}
          value={room.checkOutOn}
          near={endsOn}
          error={room.checkOutOn <= room.checkInOn ? translate('people.noNight') : undefined}
          onCommit={(checkOutOn) => checkOutOn !== null && edit({ checkOutOn })}
        />
        <Select
          label={translate('fields.roomType')}
          options={roomTypes.options.map((type) => ({ id: type, text: translate(`terms.roomType.${type}`) }))}
          value={room.roomType}
          onChange={(roomType) => edit({ roomType, beds: bedsOf[roomType] })}
        />
        <NumberField
          label={translate('fields.beds')}
          value={room.beds}
          min={0}
          max={20}
          onCommit={(beds) => beds !== null && edit({ beds })}
        />
        <Select
          label={translate('fields.status')}
          options={statuses.options.map((status) => ({ id: status, text: translate(`terms.roomStatus.${status}`) }))}
          value={room.status}
          onChange={(status) => edit({ status })}
        />
        <MultiSelect
          label={translate('fields.occupantIds')}
          options={persons}
          value={room.occupantIds}
          onChange={(ids) => edit({ occupantIds: [...ids] })}
        />
        <TextField label={translate('fields.notes')} value={room.notes} onCommit={(notes) => edit({ notes })} />
      </InspectorSection>
      <RowFindings refs={[{ table: 'roomStays', id }]} />
    </>
  )
}
