import { type RefObject, useEffect, useRef } from 'react'
import { setTransferTime } from '../../../shared/commands/set-transfer-time'
import { rowOf } from '../../../shared/mission/mission'
import { type PastWay, pastWaysBetween } from '../../../shared/mission/places/past-ways'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { ReadingFault } from '../../app/faults/reading-fault'
import { useOtherWays } from '../../app/ways/known-ways'
import { PastLines } from '../../app/ways/past-ways'
import type { UnknownWay } from '../../app/ways/unknown-ways'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { NumberField } from '../../ui/fields/number-field'
import styles from './route.module.css'

interface UntimedWaysProps {
  /** Of the day that is shown; not empty. */
  readonly ways: readonly UnknownWay[]
  /** Whether other missions are looked in. */
  readonly isAsked: boolean
  readonly onAsk: () => void
  /** What takes the keyboard once the last of them has its time. */
  readonly next: RefObject<HTMLElement | null>
}

/** The ways of a day whose time nobody has entered: to be typed, or taken from what other missions know. */
export function UntimedWays({ ways, isAsked, onAsk, next }: UntimedWaysProps) {
  const { translate } = useTranslate()
  const mission = useMission()
  const { others, isReading, failure, readAgain } = useOtherWays(isAsked ? mission.id : null)
  const box = useRef<HTMLElement>(null)
  const count = useRef(ways.length)

  // Who gave a way its time has lost the field with it, and types on in the next.
  useEffect(() => {
    const isLess = ways.length < count.current
    count.current = ways.length
    if (isLess && document.activeElement === document.body) box.current?.querySelector('input')?.focus()
  }, [ways])
  useEffect(
    () => () => {
      if (document.activeElement === document.body) next.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()
    },
    [next],
  )

  const lines = ways.flatMap((way) => {
    const from = rowOf(mission, 'places', way.fromPlaceId)
    const to = rowOf(mission, 'places', way.toPlaceId)
    return from && to ? [{ way, found: pastWaysBetween(from, to, others) }] : []
  })
  const isKnown = lines.some(({ found }) => found.length > 0)
  return (
    <section ref={box} className={styles.untimed} aria-label={translate('days.route.untimedTitle')}>
      <div className={styles.untimedHead}>
        <h3 className={styles.untimedTitle}>{translate('days.route.untimedTitle')}</h3>
        <Button small onPress={isAsked ? readAgain : onAsk}>
          {translate('days.route.askOthers')}
        </Button>
        <span className={styles.quiet} role="status">
          {isReading ? translate('places.pastWaysReading') : null}
          {isAsked && !isReading && !failure && !isKnown ? translate('days.route.othersKnowNone') : null}
        </span>
      </div>
      {failure ? <ReadingFault failure={failure} onRetry={readAgain} /> : null}
      {lines.map(({ way, found }) => (
        <UntimedWay key={`${way.fromPlaceId}/${way.toPlaceId}`} way={way} found={found} />
      ))}
    </section>
  )
}

interface UntimedWayProps {
  readonly way: UnknownWay
  readonly found: readonly PastWay[]
}

function UntimedWay({ way, found }: UntimedWayProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const { fromPlaceId, toPlaceId } = way
  const nameOf = (id: string) => rowName(mission, { table: 'places', id }, language)
  const name = `${nameOf(fromPlaceId)} ⇄ ${nameOf(toPlaceId)}`
  return (
    <div className={styles.untimedWay}>
      <span>{name}</span>
      <NumberField
        label={translate('days.route.minutesOf', { way: name })}
        isLabelHidden
        value={null}
        min={0}
        max={2880}
        suffix={translate('places.min')}
        onCommit={(minutes) => {
          if (minutes !== null) act(setTransferTime, { fromPlaceId, toPlaceId, minutes })
        }}
      />
      {found.length > 0 ? <PastLines found={found} way={way} known={undefined} /> : null}
    </div>
  )
}
