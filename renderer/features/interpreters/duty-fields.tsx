import { editRow } from '../../../shared/commands/edit-row'
import { figureOf } from '../../../shared/interpreting/figure-of'
import { MINUTE_MS, wallTimeOf } from '../../../shared/kernel/time'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import { spanOf } from '../../../shared/mission/items/item-times'
import { rowOf } from '../../../shared/mission/mission'
import { partOf } from '../../../shared/mission/people/engagements'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { NumberField } from '../../ui/fields/number-field'
import styles from './interpreters-view.module.css'

/** When an interpreter has to be there and may leave; opens to the minutes where they are another than the usual. */
export function DutyFields({ assignment }: { readonly assignment: Assignment }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const { id, reportMinutesBefore, releaseMinutesAfter } = assignment
  const item = rowOf(mission, 'items', rowOf(mission, 'requirements', assignment.requirementId)?.itemId ?? null)
  const span = item && spanOf(item)
  if (!item || !span) return null
  const name = rowName(mission, { table: 'interpreters', id: assignment.interpreterId }, language)
  const usual = figureOf(mission, 'reportMinutesBefore').value
  const part = partOf(assignment, span)
  const report = wallTimeOf(part.start - (reportMinutesBefore ?? usual) * MINUTE_MS, item.zone).time
  const release = wallTimeOf(part.end + releaseMinutesAfter * MINUTE_MS, item.endZone ?? item.zone).time
  const edit = (fields: Partial<Assignment>) => act(editRow, { table: 'assignments', id, fields })
  return (
    <details className={styles.duty}>
      <summary>{translate('interpreters.due', { report, release })}</summary>
      <NumberField
        label={translate('interpreters.reports', { name })}
        value={reportMinutesBefore}
        min={0}
        max={1440}
        placeholder={String(usual)}
        onCommit={(minutes) => edit({ reportMinutesBefore: minutes })}
      />
      <NumberField
        label={translate('interpreters.released', { name })}
        value={releaseMinutesAfter}
        min={0}
        max={1440}
        onCommit={(minutes) => edit({ releaseMinutesAfter: minutes ?? 0 })}
      />
    </details>
  )
}
