import { editRow } from '../../../shared/commands/edit-row'
import { handOver } from '../../../shared/commands/hand-over'
import { minutesOfSpan } from '../../../shared/kernel/time'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import { spanOf } from '../../../shared/mission/items/item-times'
import { rowOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { fitnessText } from '../../app/interpreters/fitness-text'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { NumberField } from '../../ui/fields/number-field'
import { Menu } from '../../ui/overlays/menu'
import { candidatesFor } from './candidates'

/** Where an interpreter comes in and leaves, once an item is handed over; and the way to hand it over, in the middle to begin with. */
export function HandOverFields({ assignment }: { readonly assignment: Assignment }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const act = useAct()
  const { id, comesInMinutes, leavesMinutes } = assignment
  const requirement = rowOf(mission, 'requirements', assignment.requirementId)
  const item = rowOf(mission, 'items', requirement?.itemId ?? null)
  const span = item && spanOf(item)
  if (!requirement || !span) return null
  const name = rowName(mission, { table: 'interpreters', id: assignment.interpreterId }, language)
  const length = minutesOfSpan(span)
  const middle = Math.round(((comesInMinutes ?? 0) + (leavesMinutes ?? length)) / 2)
  const edit = (fields: Partial<Assignment>) => act(editRow, { table: 'assignments', id, fields })
  const isPart = comesInMinutes !== null || leavesMinutes !== null
  return (
    <>
      {isPart ? (
        <>
          <NumberField
            label={translate('interpreters.comesIn', { name })}
            value={comesInMinutes}
            min={0}
            max={length}
            placeholder={translate('interpreters.fromStart')}
            onCommit={(minutes) => edit({ comesInMinutes: minutes })}
          />
          <NumberField
            label={translate('interpreters.leaves', { name })}
            value={leavesMinutes}
            min={0}
            max={length}
            placeholder={translate('interpreters.toEnd')}
            onCommit={(minutes) => edit({ leavesMinutes: minutes })}
          />
        </>
      ) : null}
      <Menu
        label={translate('interpreters.handOver', { name })}
        trigger={<Button kind="link">{translate('interpreters.handOver', { name })}</Button>}
        entries={() =>
          candidatesFor(mission, requirement.id, {
            comesInMinutes: middle,
            leavesMinutes,
            leavingId: assignment.interpreterId,
          }).map((fitness) => ({
            id: fitness.interpreterId,
            text: rowName(mission, { table: 'interpreters', id: fitness.interpreterId }, language),
            detail: fitnessText(fitness, mission, translator),
            run: () => void act(handOver, { assignmentId: id, interpreterId: fitness.interpreterId, atMinutes: middle }),
          }))
        }
      />
    </>
  )
}
