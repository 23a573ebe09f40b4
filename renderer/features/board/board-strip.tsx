import { EllipsisVertical } from 'lucide-react'
import type { Mission } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../../ui/buttons/icon-button'
import { Kbd } from '../../ui/marks/kbd'
import { Menu } from '../../ui/overlays/menu'
import { barLabel, handOverText, titleOf } from './bar-words'
import barStyles from './board-bar.module.css'
import type { BoardBar } from './board-bars'
import { OPEN_ROW } from './board-place'
import styles from './board-strip.module.css'
import { fitWords } from './fit-words'
import type { BarActs } from './use-bar-acts'
import type { Carry } from './use-carry'

interface BoardStripProps {
  readonly mission: Mission
  readonly active: BoardBar | null
  readonly carry: Carry | null
  readonly bars: BarActs
}

const statuses = ['proposed', 'offered', 'accepted', 'confirmed', 'declined'] as const
const states = ['unavailable', 'tentativeHold', 'travel'] as const
const kinds = ['best', 'possible', 'language', 'conflict'] as const

/** Below the board: what is carried and how the row fits; else the bar that is selected and what can be done with it; and the signs. */
export function BoardStrip({ mission, active, carry, bars }: BoardStripProps) {
  const translator = useTranslate()
  const { translate } = translator
  return (
    <footer className={styles.strip}>
      <div className={styles.now}>
        <p className={styles.sentence} data-carrying={carry ? '' : undefined}>
          {carry ? (
            <Carrying mission={mission} carry={carry} />
          ) : active ? (
            <Selected mission={mission} bar={active} />
          ) : (
            translate('board.hint')
          )}
        </p>
        {active && !carry ? (
          <Menu
            label={translate('board.actions')}
            trigger={<IconButton icon={EllipsisVertical} small label={translate('board.actions')} />}
            entries={() => bars.entriesFor(active)}
          />
        ) : null}
      </div>
      {carry ? (
        <div className={styles.under}>
          <ul className={styles.legend}>
            {kinds.map((kind) => (
              <li key={kind}>
                <span className={barStyles.swatch} data-fit={kind} aria-hidden />
                {translate(`board.fit.${kind}`)} {[...carry.fits.values()].filter((fit) => fit.kind === kind).length}
              </li>
            ))}
          </ul>
          {carry.by === 'keys' ? <CarryKeys isHandOver={carry.carried.handOverAt !== null} /> : null}
        </div>
      ) : (
        <ul className={styles.legend}>
          {statuses.map((status) => (
            <li key={status}>
              <span className={barStyles.swatch} data-status={status} aria-hidden />
              {translate(`terms.assignmentStatus.${status}`)}
            </li>
          ))}
          {states.map((state) => (
            <li key={state}>
              <span className={barStyles.swatch} data-state={state} aria-hidden />
              {translate(`terms.availability.${state}`)}
            </li>
          ))}
        </ul>
      )}
    </footer>
  )
}

function Carrying({ mission, carry: { carried, fits, target } }: { readonly mission: Mission; readonly carry: Carry }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const item = titleOf(carried.bar, translator)
  const fit = target === null ? undefined : fits.get(target)
  const name = target === null ? '' : rowName(mission, { table: 'interpreters', id: target }, language)
  const over =
    target === OPEN_ROW
      ? translate('board.toOpen')
      : fit
        ? translate('board.toWhom', { name, fit: fitWords(fit, mission, translator) })
        : translate('board.toNobody')
  return (
    <>
      <strong>{item}</strong> {carried.handOverAt === null ? null : <span>{handOverText(carried, translator)} · </span>}
      {over}
    </>
  )
}

/** Apart from the sentence: however long the reason is, the way on stays in sight. */
function CarryKeys({ isHandOver }: { readonly isHandOver: boolean }) {
  const { translate } = useTranslate()
  return (
    <p className={styles.keys}>
      {isHandOver ? (
        <span>
          <Kbd shortcut="arrowleft" /> <Kbd shortcut="arrowright" /> {translate('board.key.minute')}
        </span>
      ) : null}
      <span>
        <Kbd shortcut="enter" /> {translate('board.key.drop')}
      </span>
      <span>
        <Kbd shortcut="escape" /> {translate('board.key.cancel')}
      </span>
    </p>
  )
}

function Selected({ mission, bar }: { readonly mission: Mission; readonly bar: BoardBar }) {
  const translator = useTranslate()
  const { assignment } = bar
  const who = assignment
    ? `${rowName(mission, { table: 'interpreters', id: assignment.interpreterId }, translator.language)}: `
    : ''
  return `${who}${barLabel(bar, translator)}`
}
