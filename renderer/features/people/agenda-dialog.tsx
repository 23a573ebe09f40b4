import { useMemo, useState } from 'react'
import { type Mission, rowOf, rowsOf } from '../../../shared/mission/mission'
import { nameFor } from '../../../shared/mission/people/person-name'
import type { Ref } from '../../../shared/mission/registry'
import type { DialogProps } from '../../app/dialogs'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { useSession } from '../../store/session-store'
import { ComboBox } from '../../ui/fields/combo-box'
import { Dialog } from '../../ui/overlays/dialog'
import { AgendaSection } from './agenda-section'

/** The days of one person, from wherever the window is: of the one who is selected, or of anybody by name. */
export function AgendaDialog({ onClose }: DialogProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const selection = useSession((state) => state.selection)
  const [personId, setPersonId] = useState(() => personOf(mission, selection))
  const options = useMemo(
    () =>
      rowsOf(mission, 'persons').map((person) => {
        const name = nameFor(person, language)
        return { id: person.id, text: name.text, lang: name.lang }
      }),
    [mission, language],
  )
  const person = rowOf(mission, 'persons', personId)
  return (
    <Dialog title={translate('people.agendaOf')} onClose={onClose}>
      <ComboBox label={translate('people.agendaWhose')} options={options} value={personId} onChange={setPersonId} />
      {person ? <AgendaSection person={person} onLeave={onClose} /> : null}
    </Dialog>
  )
}

/** Whom a selected row is about: a person, an interpreter, or who is in charge of an item. */
function personOf(mission: Mission, selection: Ref | null): string | null {
  if (selection === null) return null
  const { table, id } = selection
  if (table === 'persons') return id
  if (table === 'interpreters') return mission.tables.interpreters[id]?.personId ?? null
  return table === 'items' ? (mission.tables.items[id]?.leadPersonId ?? null) : null
}
