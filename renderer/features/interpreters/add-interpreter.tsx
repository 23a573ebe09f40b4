import { addInterpreter } from '../../../shared/commands/add-interpreter'
import { addRow } from '../../../shared/commands/add-row'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { guessNames } from '../../../shared/mission/people/guess-names'
import { nameHintsOf } from '../../../shared/mission/people/name-hints'
import { nameFor } from '../../../shared/mission/people/person-name'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { choose, select } from '../../store/session-store'
import { ComboBox } from '../../ui/fields/combo-box'
import styles from './interpreters-view.module.css'

/** Makes an interpreter of somebody who is already among the people of the mission, or of somebody new whose name is typed. */
export function AddInterpreter() {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const known = new Set(rowsOf(mission, 'interpreters').map(({ personId }) => personId))
  const persons = rowsOf(mission, 'persons')
    .filter(({ id }) => !known.has(id))
    .sort((a, b) => Number(b.kind === 'interpreter') - Number(a.kind === 'interpreter'))
    .map((person) => {
      const name = nameFor(person, language)
      return { id: person.id, text: name.text, lang: name.lang, detail: translate(`terms.personKind.${person.kind}`) }
    })

  function add(personId: string | null): void {
    if (personId === null) return
    const id = crypto.randomUUID()
    const languages = (mission.tables.persons[personId]?.languages ?? []).map((lang, index) => ({
      lang,
      class: index === 0 ? ('A' as const) : ('B' as const),
      modes: [],
    }))
    if (act(addRow, { table: 'interpreters', id, fields: { personId, languages } })) show(id)
  }

  function addNew(typed: string): void {
    const id = crypto.randomUUID()
    const names = [...guessNames(typed, nameHintsOf(missionRowOf(mission), 'third'))]
    if (act(addInterpreter, { person: { names }, interpreter: { id } })) show(id)
  }

  function show(id: string): void {
    choose('interpreters.schedule', id)
    select({ table: 'interpreters', id })
  }

  return (
    <div className={styles.add} data-add-by-name="">
      <ComboBox
        label={translate('interpreters.add')}
        isLabelHidden
        options={persons}
        isAdding
        value={null}
        placeholder={translate('interpreters.add')}
        onChange={add}
        fresh={{ label: (name) => translate('interpreters.addNew', { name }), onAdd: addNew }}
      />
    </div>
  )
}
