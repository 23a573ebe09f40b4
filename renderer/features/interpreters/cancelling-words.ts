import type { Translator } from '../../../shared/i18n/translate'
import { type Cancelling, cancellingAll, cancellingOne } from '../../../shared/interpreting/fees/cancelling'
import { moneyText } from '../../../shared/kernel/money'
import { groupBy } from '../../../shared/kernel/order'
import type { LocalDate } from '../../../shared/kernel/time'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import { type Mission, missionRowOf } from '../../../shared/mission/mission'
import { formatDay } from '../../i18n/format-date'
import { todayHere } from '../../store/desk-context'

/** "Cancelling today costs …" for these interpreters together, as of the date from which deadlines count; null where nothing is agreed. */
export function cancellingWords(mission: Mission, interpreters: readonly Interpreter[], translator: Translator): string | null {
  const today = todayOf(mission)
  return wordsFor(
    interpreters.flatMap((interpreter) => cancellingAll(mission, interpreter, today) ?? []),
    mission,
    translator,
  )
}

/** The same for one assignment. */
export function cancellingOneWords(mission: Mission, assignment: Assignment, translator: Translator): string | null {
  const cancelling = cancellingOne(mission, assignment, todayOf(mission))
  return wordsFor(cancelling ? [cancelling] : [], mission, translator)
}

function todayOf(mission: Mission): LocalDate {
  return missionRowOf(mission).planningOn ?? todayHere()
}

function wordsFor(all: readonly Cancelling[], mission: Mission, { translate, language }: Translator): string | null {
  const agreed = all.filter(({ due, saved }) => due + saved > 0)
  if (agreed.length === 0) return null
  const amounts = (of: 'due' | 'saved') =>
    [...groupBy(agreed, ({ currency }) => currency)]
      .map(([currency, own]) =>
        moneyText(
          own.reduce((sum, one) => sum + one[of], 0),
          currency,
          language,
        ),
      )
      .join(' + ')
  const params = { due: amounts('due'), saved: amounts('saved') }
  const { planningOn } = missionRowOf(mission)
  return planningOn === null
    ? translate('fees.cancellingToday', params)
    : translate('fees.cancellingAsOf', { ...params, date: formatDay(planningOn, language) })
}
