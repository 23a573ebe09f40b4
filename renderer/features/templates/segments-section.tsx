import { ListPlus } from 'lucide-react'
import { editRow } from '../../../shared/commands/edit-row'
import type { Item, ItemKind } from '../../../shared/mission/entities/item'
import type { Segment } from '../../../shared/mission/entities/segment'
import { minutesLongOf } from '../../../shared/mission/items/item-timing'
import { missionRowOf } from '../../../shared/mission/mission'
import { segmentMinutesOf, usualSegmentsOf } from '../../../shared/templates/anatomy'
import { segmentStartsOf } from '../../../shared/templates/segment-times'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { useLineFocus } from '../../ui/lists/use-line-focus'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { SegmentLine } from './segment-line'
import styles from './templates.module.css'
import { useKeptKeys } from './use-kept-keys'

/** What has no parts to speak of. */
const whole: readonly ItemKind[] = [
  'transfer',
  'flight',
  'rail',
  'checkIn',
  'checkOut',
  'freeTime',
  'restStop',
  'blocker',
  'note',
]

const newSegment: Segment = { part: 'other', title: {}, minutes: 10, speakerPersonId: null, language: null }

/** The parts of a visit or ceremony, in order; how their minutes stand to the item's length is said under them. */
export function SegmentsSection({ item }: { readonly item: Item }) {
  const { translate } = useTranslate()
  const act = useAct()
  const startsOn = useOfMission((mission) => missionRowOf(mission).startsOn)
  const { segments } = item
  const keys = useKeptKeys(segments)
  const { lines, removing } = useLineFocus()

  if (whole.includes(item.kind) && segments.length === 0) return null
  const set = (next: Segment[]) => act(editRow, { table: 'items', id: item.id, fields: { segments: next } })
  const usual = usualSegmentsOf(item.kind, minutesLongOf(item, startsOn))
  const starts = segmentStartsOf(item)
  return (
    <InspectorSection
      title={translate('templates.parts')}
      actions={
        <IconButton
          icon={ListPlus}
          small
          label={translate('templates.addPart')}
          onPress={() => void set([...segments, newSegment])}
        />
      }
    >
      <div ref={lines} className={styles.parts} tabIndex={-1}>
        {segments.length > 0 || usual.length === 0 ? null : (
          <Button small onPress={() => void set(usual)}>
            {translate('templates.useUsual')}
          </Button>
        )}
        {segments.map((segment, at) => (
          <SegmentLine
            key={keys[at]}
            segment={segment}
            number={at + 1}
            count={segments.length}
            start={starts?.[at] ?? null}
            spokenLanguages={item.spokenLanguages}
            onChange={(fields) => void set(segments.with(at, { ...segment, ...fields }))}
            onMove={(to) => void set(segments.toSpliced(at, 1).toSpliced(to, 0, segment))}
            onRemove={() => removing(at, () => set(segments.toSpliced(at, 1)))}
          />
        ))}
        {segments.length === 0 ? null : <Balance item={item} startsOn={startsOn} />}
      </div>
    </InspectorSection>
  )
}

/** The parts together and the item's length; a quiet word where they are not the same. */
function Balance({ item, startsOn }: { readonly item: Item; readonly startsOn: string }) {
  const { translate } = useTranslate()
  const sum = segmentMinutesOf(item)
  const long = minutesLongOf(item, startsOn)
  const over = long === null ? 0 : sum - long
  const words =
    over === 0
      ? translate('templates.sum', { sum })
      : translate(over > 0 ? 'templates.tooLong' : 'templates.left', { sum, long: long ?? 0, minutes: Math.abs(over) })
  return (
    <p className={over > 0 ? styles.caution : styles.quiet} role="status">
      {words}
    </p>
  )
}
