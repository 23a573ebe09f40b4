import { X } from 'lucide-react'
import { setTransferTime } from '../../../shared/commands/set-transfer-time'
import { minutesOf, timeOfMinutes } from '../../../shared/kernel/time'
import { bandDirections, type TransferTime, type WayBand } from '../../../shared/mission/entities/transfer-time'
import type { Mission } from '../../../shared/mission/mission'
import { bandsFlipped } from '../../../shared/mission/places/way-bands'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { NumberField } from '../../ui/fields/number-field'
import { Select } from '../../ui/fields/select'
import { TimeField } from '../../ui/fields/time-field'
import { useLineFocus } from '../../ui/lists/use-line-focus'
import styles from './places-view.module.css'
import type { Way } from './way-rows'

interface WayHoursProps {
  readonly mission: Mission
  readonly way: Way
  readonly known: TransferTime
}

/** The hours at which a way takes another time; nothing but a button where there are none. */
export function WayHours({ mission, way, known }: WayHoursProps) {
  const { translate } = useTranslate()
  const act = useAct()
  const { lines, adding, removing } = useLineFocus()
  const { minutes, symmetric } = known
  const bands = known.fromPlaceId === way.fromPlaceId ? known.bands : bandsFlipped(known.bands)
  const set = (next: readonly WayBand[]) => act(setTransferTime, { ...way, minutes, symmetric, bands: next })
  const add = () => adding(() => set([...bands, nextBand(bands, minutes)]))

  return (
    <div className={styles.hours} ref={lines}>
      {bands.map((band, at) => (
        <BandLine
          key={keyAt(at)}
          mission={mission}
          way={way}
          band={band}
          isForBoth={symmetric}
          onChange={(fields) => void set(bands.with(at, { ...band, ...fields }))}
          onRemove={() => removing(at, () => set(bands.toSpliced(at, 1)))}
        />
      ))}
      <div className={styles.hoursFoot}>
        <Button small onPress={add}>
          {translate('places.addHours')}
        </Button>
        {bands.length === 0 ? null : <span className={styles.hint}>{translate('places.hoursHint', { minutes })}</span>}
      </div>
    </div>
  )
}

/** Bands have no names: a line stays the line it is while its hours are typed. */
function keyAt(at: number): string {
  return `band-${at}`
}

/** The morning first, then what follows the last one. */
function nextBand(bands: readonly WayBand[], minutes: number): WayBand {
  const last = bands.at(-1)
  if (!last) return { from: '07:00', to: '09:30', direction: 'both', minutes }
  return { from: last.to, to: timeOfMinutes(minutesOf(last.to) + 120).time, direction: 'both', minutes }
}

interface BandLineProps {
  readonly mission: Mission
  readonly way: Way
  readonly band: WayBand
  readonly isForBoth: boolean
  readonly onChange: (fields: Partial<WayBand>) => void
  readonly onRemove: () => void
}

function BandLine({ mission, way, band, isForBoth, onChange, onRemove }: BandLineProps) {
  const { translate, language } = useTranslate()
  const hours = `${band.from}–${band.to}`
  const towards = (id: string) => translate('places.towards', { place: rowName(mission, { table: 'places', id }, language) })
  const words = { both: translate('terms.direction.both'), there: towards(way.toPlaceId), back: towards(way.fromPlaceId) }
  return (
    <fieldset className={styles.band} aria-label={hours}>
      <TimeField
        label={translate('fields.from')}
        isLabelHidden
        value={band.from}
        onCommit={(time) => time !== null && onChange({ from: time.time })}
      />
      <TimeField
        label={translate('fields.to')}
        isLabelHidden
        value={band.to}
        onCommit={(time) => time !== null && onChange({ to: time.time })}
      />
      <NumberField
        label={translate('places.hoursMinutes', { hours })}
        isLabelHidden
        value={band.minutes}
        min={0}
        max={2880}
        suffix={translate('places.min')}
        onCommit={(minutes) => minutes !== null && onChange({ minutes })}
      />
      {isForBoth ? (
        <Select
          label={translate('fields.direction')}
          isLabelHidden
          options={bandDirections.map((id) => ({ id, text: words[id] }))}
          value={band.direction}
          onChange={(direction) => onChange({ direction })}
        />
      ) : (
        <span className={styles.hint}>{words.there}</span>
      )}
      <IconButton icon={X} small label={translate('places.removeHours', { hours })} onPress={onRemove} />
    </fieldset>
  )
}
