import { editRow } from '../../../shared/commands/edit-row'
import type { AdvanceAnswer, Place } from '../../../shared/mission/entities/place'
import { advanceSheetOf, knownOf, withAnswer, withTopic } from '../../../shared/tasks/advance-sheet'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { Checkbox } from '../../ui/fields/checkbox'
import { TextField } from '../../ui/fields/text-field'
import { AddByName } from '../../ui/lists/add-by-name'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './tasks.module.css'
import { useToday } from './use-today'

/** What is asked of a host before people come: each topic, what came back, and whether it is settled. */
export function AdvanceSection({ place }: { readonly place: Place }) {
  const { translate } = useTranslate()
  const act = useAct()
  const today = useToday()
  const sheet = advanceSheetOf(place)
  const keep = (advance: AdvanceAnswer[]) => act(editRow, { table: 'places', id: place.id, fields: { advance } })
  const note = (answer: AdvanceAnswer) => keep(withAnswer(place, answer))
  return (
    <InspectorSection title={translate('tasks.advance', { count: sheet.filter(({ settledOn }) => settledOn === null).length })}>
      {sheet.map((answer) => {
        const name = answer.title || translate(`terms.topic.${answer.topic}`)
        return (
          <div key={`${answer.topic}/${answer.title}`} className={styles.advance}>
            <Checkbox
              label={translate('tasks.settled', { topic: name })}
              isLabelHidden
              isSelected={answer.settledOn !== null}
              onChange={(settled) => void note({ ...answer, settledOn: settled ? today : null })}
            />
            <TextField
              label={name}
              value={answer.answer}
              placeholder={knownOf(answer.topic, place)}
              onCommit={(text) => void note({ ...answer, answer: text })}
            />
          </div>
        )
      })}
      <AddByName label={translate('tasks.addTopic')} onAdd={(title) => keep(withTopic(place, title.slice(0, 200)))} />
    </InspectorSection>
  )
}
