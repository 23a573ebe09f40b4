import { Plus, X } from 'lucide-react'
import { addRow } from '../../../shared/commands/add-row'
import { editRow } from '../../../shared/commands/edit-row'
import type { Place } from '../../../shared/mission/entities/place'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { useRemove } from '../../app/actions/use-remove'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './place-inspector.module.css'

/** What things are called at a place, in the languages of the mission: its part of the glossary that interpreters get. */
export function PlaceTerms({ place }: { readonly place: Place }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const remove = useRemove()
  const { workingLanguages } = missionRowOf(mission)
  const terms = rowsOf(mission, 'terms').filter(({ placeId }) => placeId === place.id)

  function add(): void {
    const fields = { placeId: place.id, sourceLanguage: place.admission?.staffLanguages[0] ?? workingLanguages[0] ?? 'und' }
    act(addRow, { table: 'terms', fields })
  }

  return (
    <InspectorSection title={translate('places.terms')} isStacked>
      {terms.map(({ id, words }) => {
        const name = rowName(mission, { table: 'terms', id }, language) || translate('places.newTerm')
        return (
          <div key={id} className={styles.term}>
            <LocalizedTextField
              label={name}
              isLabelHidden
              value={words}
              languages={[...new Set([...workingLanguages, language])]}
              onCommit={(next) => act(editRow, { table: 'terms', id, fields: { words: next } })}
            />
            <IconButton
              icon={X}
              small
              label={translate('app.ui.remove', { name })}
              onPress={() => void remove({ table: 'terms', id }, translate('app.removed', { name }))}
            />
          </div>
        )
      })}
      <Button small onPress={add}>
        <Plus size={14} aria-hidden /> {translate('places.addTerm')}
      </Button>
    </InspectorSection>
  )
}
