import { BedDouble } from 'lucide-react'
import { useMemo } from 'react'
import { addRow } from '../../../shared/commands/add-row'
import type { RoomStay } from '../../../shared/mission/entities/room-stay'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { useListKeys } from '../../app/actions/use-list-keys'
import { type FindingCount, useFindingCounts } from '../../app/findings/use-finding-counts'
import { focusRegion } from '../../app/navigation/regions'
import { formatDateRange, formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select, setView, useSession } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { classNames } from '../../ui/class-names'
import { EmptyState } from '../../ui/lists/empty-state'
import lineStyles from '../../ui/lists/list-line.module.css'
import { ListToolbar } from '../../ui/lists/list-toolbar'
import { VirtualList } from '../../ui/lists/virtual-list'
import { Badge } from '../../ui/marks/badge'
import { StatusMark } from '../../ui/marks/status-mark'
import styles from './people-view.module.css'
import { hotelFor, missionNights, type NightsWithoutBed, type RoomRow, roomRows } from './room-rows'

const statusShapes = { requested: 'quarter', confirmed: 'solid', cancelled: 'struck' } as const

/** Who sleeps where: those without a bed first, then the rooms of each hotel and range of nights. */
export function RoomList() {
  const { translate } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const onKey = useListKeys()
  const counts = useFindingCounts('roomStays')
  const selection = useSession((state) => state.selection)
  const rows = useMemo(() => roomRows(mission), [mission])
  const nights = missionNights(mission)
  const hotelPlaceId = hotelFor(mission, nights.checkInOn)

  function add(): void {
    const id = crypto.randomUUID()
    if (hotelPlaceId === null) setView('places')
    else if (act(addRow, { table: 'roomStays', id, fields: { hotelPlaceId, ...nights } })) select({ table: 'roomStays', id })
  }

  function open(row: RoomRow): void {
    if (row.kind === 'room') select({ table: 'roomStays', id: row.room.id })
    if (row.kind === 'bedless') select({ table: 'persons', id: row.nights.personId })
  }

  const addButton = <Button onPress={add}>{translate(hotelPlaceId === null ? 'people.hotelFirst' : 'people.addRoom')}</Button>
  if (rows.length === 0) {
    return (
      <EmptyState icon={BedDouble} title={translate('people.noRooms')} text={translate('people.noRoomsText')}>
        {addButton}
        <Button onPress={() => setView('itinerary')}>{translate('people.toItinerary')}</Button>
      </EmptyState>
    )
  }
  return (
    <>
      <ListToolbar>{addButton}</ListToolbar>
      <VirtualList
        label={translate('people.tab.rooms')}
        rows={rows}
        keyOf={({ key }) => key}
        heightOf={(row) => (row.kind === 'room' || row.kind === 'bedless' ? 36 : 44)}
        isOption={({ kind }) => kind === 'room' || kind === 'bedless'}
        selectedKey={selectedKeyOf(rows, selection)}
        onSelect={open}
        onOpen={() => focusRegion('inspector')}
        onKey={(event, row) => onKey(event, row?.kind === 'room' ? { table: 'roomStays', id: row.room.id } : null)}
        renderRow={(row, { isSelected }) => {
          switch (row.kind) {
            case 'bedless-heading':
              return <div className={lineStyles.heading}>{translate('people.bedless', { count: row.count })}</div>
            case 'bedless':
              return <BedlessLine nights={row.nights} isSelected={isSelected} />
            case 'stay-heading':
              return <StayHeading row={row} />
            case 'room':
              return <RoomLine room={row.room} isSelected={isSelected} findings={counts.get(row.room.id)} />
          }
        }}
      />
    </>
  )
}

function selectedKeyOf(
  rows: readonly RoomRow[],
  selection: { readonly table: string; readonly id: string } | null,
): string | null {
  if (selection?.table === 'roomStays') return selection.id
  if (selection?.table !== 'persons') return null
  return rows.find((row) => row.kind === 'bedless' && row.nights.personId === selection.id)?.key ?? null
}

function StayHeading({ row }: { readonly row: RoomRow & { kind: 'stay-heading' } }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  return (
    <div className={lineStyles.heading}>
      {rowName(mission, { table: 'places', id: row.hotelPlaceId }, language)}{' '}
      <span className={lineStyles.quiet}>
        {formatDateRange(row.checkInOn, row.checkOutOn, language)} · {translate('people.roomCount', { count: row.count })}
      </span>
    </div>
  )
}

function BedlessLine({ nights, isSelected }: { readonly nights: NightsWithoutBed; readonly isSelected: boolean }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const { personId, firstOn, lastOn } = nights
  return (
    <div className={classNames(styles.bedless, isSelected && styles.selected)}>
      <span className={lineStyles.clipped}>{rowName(mission, { table: 'persons', id: personId }, language)}</span>
      <span className={lineStyles.quiet}>
        {firstOn === lastOn
          ? translate('people.nightOf', { day: formatDay(firstOn, language) })
          : translate('people.nightsFrom', { first: formatDay(firstOn, language), last: formatDay(lastOn, language) })}
      </span>
    </div>
  )
}

interface RoomLineProps {
  readonly room: RoomStay
  readonly isSelected: boolean
  readonly findings: FindingCount | undefined
}

function RoomLine({ room, isSelected, findings }: RoomLineProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const { roomNumber, roomType, beds, occupantIds, status } = room
  const names = occupantIds.map((id) => rowName(mission, { table: 'persons', id }, language))
  return (
    <div className={classNames(styles.room, isSelected && styles.selected)}>
      <span className={styles.number}>{roomNumber || '–'}</span>
      <span className={lineStyles.quiet}>{translate(`terms.roomType.${roomType}`)}</span>
      <span className={lineStyles.quiet} title={translate('people.bedsTaken', { taken: occupantIds.length, beds })}>
        {occupantIds.length}/{beds}
      </span>
      <span className={names.length === 0 ? lineStyles.second : lineStyles.clipped}>
        {names.length === 0 ? translate('people.emptyRoom') : names.join(' · ')}
      </span>
      <span className={styles.status}>
        <StatusMark shape={statusShapes[status]} text={translate(`terms.roomStatus.${status}`)} />
      </span>
      <span className={styles.count}>{findings ? <Badge tone={findings.worst}>{findings.count}</Badge> : null}</span>
    </div>
  )
}
