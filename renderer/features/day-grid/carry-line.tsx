import { type RefObject, useMemo } from 'react'
import type { Translator } from '../../../shared/i18n/translate'
import type { Mission } from '../../../shared/mission/mission'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Kbd } from '../../ui/marks/kbd'
import reader from '../../ui/marks/said.module.css'
import type { SlotBar } from '../../workers/slot-messages'
import { type Carry, slotAimedAt, stretchAt, useCarry } from './carry'
import { type DayColumn, POOL } from './day-columns'
import styles from './day-view.module.css'
import { clockOf, columnName, slotWords, titleOf } from './day-words'

interface CarryLineProps {
  readonly columns: readonly DayColumn[]
}

/** Below the grid: what is carried, to when and whom, and why not; said aloud as well while keys carry it. Else how to begin. */
export function CarryLine({ columns, said }: CarryLineProps & { readonly said: string }) {
  const { translate } = useTranslate()
  const what = useCarriedWords()
  const by = useCarry((state) => state.carry?.by)
  const words = useAimWords(columns)
  return (
    <footer className={styles.foot}>
      <p className={styles.sentence} data-free={words?.isFree}>
        {what ? (
          <>
            <strong>{what}</strong> {words?.text}
          </>
        ) : (
          translate('dayGrid.hint')
        )}
      </p>
      {by === 'keys' ? (
        <span className={styles.keys}>
          <Kbd shortcut="enter" /> {translate('board.key.drop')} <Kbd shortcut="escape" /> {translate('board.key.cancel')}
        </span>
      ) : null}
      <p className={reader.said} role="status">
        {by === 'keys' ? `${said} ${words?.text ?? ''}` : said}
      </p>
    </footer>
  )
}

/** Beside the pointer: what it carries, to when, and why not. */
export function CarryLabel({ labelRef, columns }: CarryLineProps & { readonly labelRef: RefObject<HTMLDivElement | null> }) {
  const what = useCarriedWords()
  const isByPointer = useCarry(({ carry }) => carry?.by === 'pointer')
  const words = useAimWords(columns)
  return (
    <div ref={labelRef} className={styles.carryLabel} data-free={words?.isFree} hidden={!isByPointer} aria-hidden>
      {isByPointer ? <strong>{what}</strong> : null}
      <span>{words?.text}</span>
    </div>
  )
}

/** What is carried: its title, and how many go along. */
function useCarriedWords(): string | null {
  const translator = useTranslate()
  const item = useCarry(({ carry }) => carry?.item)
  const others = useCarry(({ carry }) => carry?.along.length ?? 0)
  return item ? translator.translate('dayGrid.carried', { title: titleOf(item, translator), others }) : null
}

interface AimWords {
  readonly text: string
  readonly isFree: boolean | undefined
}

/** Found anew only where something else is aimed at, or more is known of it: not with every slot that is told. */
function useAimWords(columns: readonly DayColumn[]): AimWords | null {
  const translator = useTranslate()
  const mission = useMission()
  const aim = useCarry(({ carry }) => carry?.aim)
  const gesture = useCarry(({ carry }) => carry?.gesture)
  const slot = useCarry(({ carry }) => carry && slotAimedAt(carry))
  return useMemo(
    () => (gesture ? aimWords({ aim: aim ?? null, gesture }, slot, columns, mission, translator) : null),
    [aim, gesture, slot, columns, mission, translator],
  )
}

function aimWords(
  carry: Pick<Carry, 'aim' | 'gesture'>,
  slot: SlotBar | null | undefined,
  columns: readonly DayColumn[],
  mission: Mission,
  translator: Translator,
): AimWords {
  const { translate } = translator
  const { aim, gesture } = carry
  if (!aim) return { text: translate('dayGrid.notHere'), isFree: undefined }
  if (aim.column === POOL) return { text: translate('dayGrid.toPool'), isFree: undefined }
  const column = columns.find(({ id }) => id === aim.column)
  const { start, end } = stretchAt(carry, aim.minute)
  const where = `${clockOf(start)}–${clockOf(end)}, ${column ? columnName(column, mission, translator) : ''}`
  if (slot === undefined) return { text: where, isFree: undefined }
  if (slot === null) return { text: `${where}: ${translate('dayGrid.free')}`, isFree: true }
  return { text: `${where}: ${slotWords(gesture, slot, mission, translator)}`, isFree: false }
}
