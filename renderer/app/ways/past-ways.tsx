import { setTransferTime } from '../../../shared/commands/set-transfer-time'
import { sameJson } from '../../../shared/kernel/json'
import type { TransferTime } from '../../../shared/mission/entities/transfer-time'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { type PastWay, pastWaysBetween } from '../../../shared/mission/places/past-ways'
import { bandsFlipped } from '../../../shared/mission/places/way-bands'
import { textIn } from '../../../shared/mission/text'
import { formatDateRange } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { showToast } from '../../ui/overlays/toast'
import { useAct } from '../actions/act'
import { undoAction } from '../actions/undo-action'
import { ReadingFault } from '../faults/reading-fault'
import { useOtherWays } from './known-ways'
import styles from './past-ways.module.css'

/** A pair of places in one direction. */
interface Way {
  readonly fromPlaceId: string
  readonly toPlaceId: string
}

interface PastWaysProps {
  readonly mission: Mission
  readonly way: Way
  readonly known: TransferTime | undefined
}

/** What the other missions of this computer know of a way, and since when; one press takes it, hours and all. */
export function PastWays({ mission, way, known }: PastWaysProps) {
  const { translate } = useTranslate()
  const { others, isReading, failure, readAgain } = useOtherWays(mission.id)
  const from = rowOf(mission, 'places', way.fromPlaceId)
  const to = rowOf(mission, 'places', way.toPlaceId)
  if (!from || !to) return null
  if (failure) return <ReadingFault failure={failure} onRetry={readAgain} />
  const found = pastWaysBetween(from, to, others)
  return (
    <section className={styles.past} aria-label={translate('places.pastWays')}>
      {found.length > 0 ? (
        <>
          <span aria-hidden>{translate('places.pastWays')}</span>
          <PastLines found={found} way={way} known={known} />
        </>
      ) : (
        <span>{translate(isReading ? 'places.pastWaysReading' : 'places.noPastWays')}</span>
      )}
    </section>
  )
}

interface PastLinesProps {
  readonly found: readonly PastWay[]
  readonly way: Way
  readonly known: TransferTime | undefined
}

/** The times of one way that other missions know, each with a button that takes it. */
export function PastLines({ found, way, known }: PastLinesProps) {
  return (
    <ul className={styles.pastLines}>
      {found.map((past) => (
        <PastLine key={past.missionId} past={past} way={way} isHere={isAsHere(past, way, known)} />
      ))}
    </ul>
  )
}

function isAsHere(past: PastWay, { fromPlaceId }: Way, known: TransferTime | undefined): boolean {
  if (!known || known.minutes !== past.minutes || known.symmetric !== past.symmetric) return false
  return sameJson(known.fromPlaceId === fromPlaceId ? known.bands : bandsFlipped(known.bands), past.bands)
}

interface PastLineProps {
  readonly past: PastWay
  readonly way: Way
  readonly isHere: boolean
}

function PastLine({ past, way, isHere }: PastLineProps) {
  const { translate, language } = useTranslate()
  const act = useAct()
  const title = textIn(past.title, language)
  const time = usePastTime(past)

  function take(): void {
    const { fromPlaceId, toPlaceId } = way
    const { minutes, symmetric, bands } = past
    if (!act(setTransferTime, { fromPlaceId, toPlaceId, minutes, symmetric, bands, source: 'lastMission' })) return
    showToast({
      title: translate('places.pastTaken', { mission: title.text, time }),
      action: undoAction(translate),
    })
  }

  return (
    <li className={styles.pastLine}>
      <span className={styles.pastTime}>{time}</span>
      <span>
        <span lang={title.lang}>{title.text}</span> · {formatDateRange(past.startsOn, past.endsOn, language)}
      </span>
      {isHere ? (
        <span>{translate('places.pastIsHere')}</span>
      ) : (
        <Button small label={translate('places.takePastOf', { mission: title.text, time })} onPress={take}>
          {translate('places.takePast')}
        </Button>
      )}
    </li>
  )
}

/** "35 min · 8:00–9:30 55 min": Japanese lists of units have nothing between them. */
function usePastTime({ minutes, bands, symmetric }: PastWay): string {
  const { translate } = useTranslate()
  const words = bands.map((band) =>
    translate(band.direction === 'back' ? 'places.pastBandBack' : 'places.pastBand', {
      hours: `${band.from}–${band.to}`,
      minutes: band.minutes,
    }),
  )
  const all = [translate('places.minutes', { minutes }), ...words, ...(symmetric ? [] : [translate('places.pastOneWay')])]
  return all.join(' · ')
}
