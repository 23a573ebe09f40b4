import type { RefObject } from 'react'
import type { PlacedFields } from '../../../shared/commands/place-item'
import type { Translator } from '../../../shared/i18n/translate'
import type { Mission } from '../../../shared/mission/mission'
import { dropAt } from '../../../shared/scheduling/gesture'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Kbd } from '../../ui/kbd'
import { type Carry, slotAimedAt, stretchAt, useCarry } from './carry'
import { columnIdsOf, type DayColumn, fieldsFor, POOL } from './day-columns'
import styles from './day-grid.module.css'
import { clockOf, columnName, slotWords, titleOf } from './day-words'

interface CarryLineProps {
  readonly columns: readonly DayColumn[]
}

/** Below the grid: what is carried, to when and whom, and why not; said aloud as well while keys carry it. Else how to begin. */
export function CarryLine({ columns, said }: CarryLineProps & { readonly said: string }) {
  const translator = useTranslate()
  const { translate } = translator
  const mission = useMission()
  const carry = useCarry((state) => state.carry)
  const words = carry ? aimWords(carry, columns, mission, translator) : null
  return (
    <footer className={styles.foot}>
      <p className={styles.sentence} data-free={words?.isFree}>
        {carry ? (
          <>
            <strong>{titleOf(carry.item, translator)}</strong> {words?.text}
          </>
        ) : (
          translate('dayGrid.hint')
        )}
      </p>
      {carry?.by === 'keys' ? (
        <span className={styles.keys}>
          <Kbd shortcut="enter" /> {translate('board.key.drop')} <Kbd shortcut="escape" /> {translate('board.key.cancel')}
        </span>
      ) : null}
      <p className={styles.said} role="status">
        {carry?.by === 'keys' ? `${said} ${words?.text ?? ''}` : said}
      </p>
    </footer>
  )
}

/** Beside the pointer: what it carries, to when, and why not. */
export function CarryLabel({ labelRef, columns }: CarryLineProps & { readonly labelRef: RefObject<HTMLDivElement | null> }) {
  const translator = useTranslate()
  const mission = useMission()
  const carry = useCarry((state) => (state.carry?.by === 'pointer' ? state.carry : null))
  const words = carry ? aimWords(carry, columns, mission, translator) : null
  return (
    <div ref={labelRef} className={styles.carryLabel} data-free={words?.isFree} hidden={!carry} aria-hidden>
      {carry ? <strong>{titleOf(carry.item, translator)}</strong> : null}
      <span>{words?.text}</span>
    </div>
  )
}

interface AimWords {
  readonly text: string
  readonly isFree: boolean | undefined
}

function aimWords(carry: Carry, columns: readonly DayColumn[], mission: Mission, translator: Translator): AimWords {
  const { translate } = translator
  const { aim, item, gesture, on, from, columnsBy } = carry
  if (!aim) return { text: translate('dayGrid.notHere'), isFree: undefined }
  if (aim.column === POOL) return { text: translate('dayGrid.toPool'), isFree: undefined }
  const column = columns.find(({ id }) => id === aim.column)
  const { start, end } = stretchAt(carry, aim.minute)
  const where = `${clockOf(start)}–${clockOf(end)}, ${column ? columnName(column, mission, translator) : ''}`
  const slot = slotAimedAt(carry)
  if (slot === undefined) return { text: where, isFree: undefined }
  if (slot === null) return { text: `${where}: ${translate('dayGrid.free')}`, isFree: true }
  const fields: PlacedFields | null = column ? fieldsFor(item, columnIdsOf(mission, item, columnsBy), from, column) : null
  const input = fields && dropAt(gesture, on, aim.minute, fields)
  return { text: `${where}: ${input ? slotWords(input, slot, mission, translator) : ''}`, isFree: false }
}
