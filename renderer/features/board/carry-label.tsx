import type { RefObject } from 'react'
import type { Mission } from '../../../shared/mission/mission'
import { useTranslate } from '../../i18n/language-provider'
import { titleOf, whenOf } from './bar-words'
import { OPEN_ROW } from './board-place'
import styles from './board-strip.module.css'
import { type Drawn, drawnMoments } from './drawn-edge'
import { fitWords } from './fit-words'
import type { Carry } from './use-carry'

interface CarryLabelProps {
  /** The pointer moves it without React. */
  readonly labelRef: RefObject<HTMLDivElement | null>
  readonly mission: Mission
  readonly carry: Carry | null
  readonly drawn: Drawn | null
  readonly nameOf: (row: string) => string
}

/** Beside the pointer: what it carries, over whom, and how they fit; or the time that an edge is drawn to. */
export function CarryLabel({ labelRef, mission, carry, drawn, nameOf }: CarryLabelProps) {
  const translator = useTranslate()
  const isShown = drawn !== null || carry?.by === 'pointer'
  const target = carry?.target ?? null
  const fit = target === null ? undefined : carry?.fits.get(target)
  return (
    <div ref={labelRef} className={styles.carryLabel} data-fit={fit?.kind} hidden={!isShown} aria-hidden>
      {drawn ? <strong>{whenOf(drawnMoments(drawn), translator)}</strong> : null}
      {carry && isShown ? (
        <>
          <strong>{titleOf(carry.carried.bar, translator)}</strong>
          {target === null ? null : (
            <span>
              {target === OPEN_ROW
                ? translator.translate('board.toOpen')
                : `${nameOf(target)}: ${fit ? fitWords(fit, mission, translator) : ''}`}
            </span>
          )}
        </>
      ) : null}
    </div>
  )
}
