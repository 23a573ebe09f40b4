import { interpreterDaysOf } from '../../../shared/interpreting/interpreter-day'
import { type Mission, rowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { NoInterpreters } from '../../app/interpreters/no-interpreters'
import { useWorkingLanguages } from '../../app/interpreters/use-working-languages'
import { useTranslate } from '../../i18n/language-provider'
import { select, useChoice, useSession } from '../../store/session-store'
import { classNames } from '../../ui/class-names'
import { VirtualList } from '../../ui/lists/virtual-list'
import styles from './interpreters-view.module.css'
import { OwnSchedule } from './own-schedule'

/** The interpreters at the left, the schedule of the chosen one at the right. */
export function InterpreterSchedules({ mission }: { readonly mission: Mission }) {
  const { translate, language } = useTranslate()
  const languagesOf = useWorkingLanguages()
  const [chosenId, setChosenId] = useChoice('interpreters.schedule', '')
  const interpreters = rowsOf(mission, 'interpreters')
  // Whoever is selected in another view, and stands in the inspector, is not somebody else's schedule here.
  const selectedId = useSession(({ selection }) => (selection?.table === 'interpreters' ? selection.id : null))
  const chosen = rowOf(mission, 'interpreters', selectedId) ?? rowOf(mission, 'interpreters', chosenId) ?? interpreters[0]
  if (!chosen) {
    return <NoInterpreters />
  }
  return (
    <div className={styles.split}>
      <div className={styles.people}>
        <VirtualList
          label={translate('interpreters.title')}
          rows={interpreters}
          keyOf={({ id }) => id}
          heightOf={() => 68}
          selectedKey={chosen.id}
          onSelect={({ id }) => {
            setChosenId(id)
            select({ table: 'interpreters', id })
          }}
          renderRow={(interpreter) => (
            <div className={styles.person}>
              <span className={styles.title}>{rowName(mission, { table: 'interpreters', id: interpreter.id }, language)}</span>
              <span className={classNames(styles.quiet, styles.title)}>{languagesOf(interpreter)}</span>
              <span className={styles.quiet}>
                <Hours mission={mission} interpreterId={interpreter.id} />
              </span>
            </div>
          )}
        />
      </div>
      <OwnSchedule mission={mission} interpreter={chosen} />
    </div>
  )
}

function Hours({ mission, interpreterId }: { readonly mission: Mission; readonly interpreterId: string }) {
  const { translate } = useTranslate()
  const days = interpreterDaysOf(mission).get(interpreterId) ?? []
  const minutes = days.reduce((sum, day) => sum + day.interpretingMinutes, 0)
  return translate('interpreters.hours', { hours: Math.round(minutes / 6) / 10, days: days.length })
}
