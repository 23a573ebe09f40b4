import { editRow } from '../../../shared/commands/edit-row'
import { type TravelLeg, travelLegEntity } from '../../../shared/mission/entities/travel-leg'
import { rowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { RowHeader } from '../../app/actions/row-header'
import { RowFindings } from '../../app/findings/row-findings'
import type { InspectorProps } from '../../app/inspectors'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { reveal } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { MultiSelect } from '../../ui/fields/multi-select'
import { Select } from '../../ui/fields/select'
import { TextField } from '../../ui/fields/text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { unbookedOf } from './journey-rows'
import styles from './place-inspector.module.css'

const { kind: kinds, ticketStatus: statuses } = travelLegEntity.schema.shape
const texts = [
  'carrier',
  'number',
  'travelClass',
  'fromCode',
  'fromTerminal',
  'toCode',
  'toTerminal',
  'bookingReference',
] as const

/** A booking of a flight or train: number, terminals, ticket, and who stands in it. */
export function TravelLegInspector({ id }: InspectorProps) {
  const leg = useRow('travelLegs', id)
  return leg ? <TravelLegFields leg={leg} /> : null
}

function TravelLegFields({ leg }: { readonly leg: TravelLeg }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const { id, itemId } = leg
  const item = rowOf(mission, 'items', itemId)
  const left = item ? unbookedOf(mission, item) : []
  const edit = (fields: Partial<TravelLeg>) => act(editRow, { table: 'travelLegs', id, fields })
  const persons = rowsOf(mission, 'persons').map((person) => ({
    id: person.id,
    text: rowName(mission, { table: 'persons', id: person.id }, language) || translate('places.unnamed'),
    detail: translate(`terms.personKind.${person.kind}`),
  }))
  return (
    <>
      <RowHeader
        row={{ table: 'travelLegs', id }}
        kind={translate('terms.table.travelLegs')}
        title={rowName(mission, { table: 'travelLegs', id }, language) || translate('places.noNumber')}
        removeLabel={translate('places.removeBooking')}
      />
      <InspectorSection>
        <p className={styles.quiet}>
          <Button kind="link" onPress={() => reveal({ table: 'items', id: itemId }, 'itinerary')}>
            {rowName(mission, { table: 'items', id: itemId }, language) || translate(`terms.kind.${item?.kind ?? 'flight'}`)}
          </Button>
        </p>
        <Select
          label={translate('fields.kind')}
          options={kinds.options.map((kind) => ({ id: kind, text: translate(`terms.legKind.${kind}`) }))}
          value={leg.kind}
          onChange={(kind) => edit({ kind })}
        />
        {texts.map((field) => (
          <TextField
            key={field}
            label={translate(`fields.${field}`)}
            value={leg[field]}
            onCommit={(text) => edit({ [field]: text.trim() })}
          />
        ))}
        <Select
          label={translate('fields.ticketStatus')}
          options={statuses.options.map((status) => ({ id: status, text: translate(`terms.ticketStatus.${status}`) }))}
          value={leg.ticketStatus}
          onChange={(ticketStatus) => edit({ ticketStatus })}
        />
        <TextField label={translate('fields.baggage')} value={leg.baggage} onCommit={(baggage) => edit({ baggage })} />
      </InspectorSection>
      <InspectorSection isStacked>
        {left.length === 0 ? null : (
          <Button small onPress={() => void edit({ personIds: [...leg.personIds, ...left] })}>
            {translate('places.bookAll', { count: left.length })}
          </Button>
        )}
        <MultiSelect
          label={`${translate('fields.personIds')} (${leg.personIds.length})`}
          options={persons}
          value={leg.personIds}
          onChange={(ids) => edit({ personIds: [...ids] })}
        />
      </InspectorSection>
      <RowFindings
        refs={[
          { table: 'travelLegs', id },
          { table: 'items', id: itemId },
        ]}
      />
    </>
  )
}
