import { useState } from 'react'
import { assignInterpreter } from '../../../shared/commands/assign-interpreter'
import { memoPerRow } from '../../../shared/kernel/memo'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import { rowOf, rowsOf } from '../../../shared/mission/mission'
import { teamIdsOf } from '../../../shared/mission/people/engagements'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { fitnessText } from '../../app/interpreters/fitness-text'
import { inspectLater } from '../../app/navigation/inspected'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { ComboBox } from '../../ui/fields/combo-box'
import { candidatesFor } from './candidates'

/** Adds to a requirement's team: everybody who is not in it, who fits best first, each with the reason. Judged while somebody looks. */
export function AssignField({ requirement: { id } }: { readonly requirement: Requirement }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const act = useAct()
  const [isLooking, setLooking] = useState(false)
  const isNobodyLeft = rowsOf(mission, 'interpreters').length <= teamIdsOf(mission, id).length
  const options = (isLooking ? candidatesFor(mission, id) : []).flatMap((fitness) => {
    const interpreter = rowOf(mission, 'interpreters', fitness.interpreterId)
    const name = rowName(mission, { table: 'interpreters', id: fitness.interpreterId }, language)
    return interpreter ? [candidateOption(interpreter, name, fitnessText(fitness, mission, translator))] : []
  })
  return (
    <ComboBox
      label={translate('interpreters.assign')}
      isLabelHidden
      options={options}
      isAdding
      value={null}
      placeholder={translate(isNobodyLeft ? 'interpreters.nobodyLeft' : 'interpreters.assign')}
      isDisabled={isNobodyLeft}
      onOpenChange={setLooking}
      onChange={(interpreterId) => {
        if (interpreterId !== null) inspectLater(() => act(assignInterpreter, { requirementId: id, interpreterId }))
      }}
    />
  )
}

/** The same option while its words are the same: an open list draws only those that changed. */
const candidateOption = memoPerRow(({ id }: Interpreter, text: string, detail: string) => ({ id, text, detail }))
