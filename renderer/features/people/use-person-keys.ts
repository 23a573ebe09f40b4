import type { KeyboardEvent } from 'react'
import { setPrecedence } from '../../../shared/commands/set-precedence'
import { compareBy } from '../../../shared/kernel/order'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { nameFor } from '../../../shared/mission/people/person-name'
import { useAct } from '../../app/actions/act'
import { useRemove } from '../../app/actions/use-remove'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { choose, useSession } from '../../store/session-store'
import type { PersonRow } from './person-rows'

/**
 * Alt+arrows move somebody in the order of precedence (where that is the order shown), Delete removes, Space turns the inspector to
 * the agenda and back.
 */
export function usePersonKeys(isByPrecedence: boolean): (event: KeyboardEvent, row: PersonRow) => void {
  const act = useAct()
  const remove = useRemove()
  const mission = useMission()
  const { translate, language } = useTranslate()

  function move({ participation }: PersonRow, by: 1 | -1): void {
    if (!isByPrecedence || !participation || participation.role === 'interpreter') return
    const position = positionAfter(mission, participation.id, by)
    if (position !== null) act(setPrecedence, { participationId: participation.id, position })
  }

  return (event, row) => {
    const does: Readonly<Record<string, () => void>> = {
      'alt+ArrowUp': () => move(row, -1),
      'alt+ArrowDown': () => move(row, 1),
      Delete: () => {
        const name = nameFor(row.person, language).text || translate('people.unnamed')
        remove({ table: 'persons', id: row.person.id }, translate('app.removed', { name }))
      },
      ' ': () => choose('people.inspector', useSession.getState().choices['people.inspector'] === 'agenda' ? '' : 'agenda'),
    }
    const run = does[`${event.altKey ? 'alt+' : ''}${event.key}`]
    if (!run || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    run()
  }
}

/** The place that somebody has after a move by one; null where there is none. Who is not ranked comes up as the last. */
function positionAfter(mission: Mission, participationId: string, by: 1 | -1): number | null {
  const moved = mission.tables.participations[participationId]
  const ranked = rowsOf(mission, 'participations')
    .filter((one) => one.side === moved?.side && one.precedence !== null && one.role !== 'interpreter')
    .sort(compareBy((one) => one.precedence ?? 0))
  const at = ranked.findIndex(({ id }) => id === participationId)
  if (at < 0) return by === -1 ? ranked.length + 1 : null
  const position = at + 1 + by
  return position < 1 || position > ranked.length ? null : position
}
