import type { Mission } from '../../../shared/mission/mission'
import { useTranslate } from '../../i18n/language-provider'
import { useSelectedItems } from '../../store/several-selected'
import { Kbd } from '../../ui/marks/kbd'
import { POOL } from './board-columns'
import styles from './board-strip.module.css'
import { columnName, outlookWords, whatWords } from './board-words'
import type { DaysCarry } from './use-days-carry'

/** Below the board: what is carried, where to and how it would be received; else what can be done. */
export function BoardStrip({ mission, carry }: { readonly mission: Mission; readonly carry: DaysCarry }) {
  const { translate } = useTranslate()
  const words = useCarryWords(mission, carry)
  const count = useSelectedItems().length
  return (
    <footer className={styles.strip}>
      <p className={styles.sentence}>
        {words ?? (count > 1 ? translate('days.board.selected', { count }) : translate('days.board.hint'))}
      </p>
      {carry.carried?.by === 'keys' ? (
        <span className={styles.keys}>
          <Kbd shortcut="enter" /> {translate('board.key.drop')} <Kbd shortcut="escape" /> {translate('board.key.cancel')}
        </span>
      ) : null}
    </footer>
  )
}

/** What is carried and how the day under it would receive it; null: nothing is carried. */
export function useCarryWords(mission: Mission, { carried, outlookOf }: DaysCarry): string | null {
  const translator = useTranslate()
  const { translate } = translator
  if (!carried) return null
  const what = whatWords(mission, carried, translator)
  const outlook = carried.target === null ? null : outlookOf(carried.target)
  if (carried.target === null || !outlook) return what
  const day = columnName(carried.target, translator)
  const copy = carried.isCopy ? 'yes' : 'no'
  const whole = carried.isCopy ? translate('days.board.wholeCopy') : translate('days.board.whole')
  const received =
    carried.target === POOL
      ? translate('days.board.inPool')
      : [...(carried.wholeDay === null ? [] : [whole]), outlookWords(outlook, mission, translator)].join('; ')
  return translate('days.board.aim', { copy, what, day, outlook: received })
}
