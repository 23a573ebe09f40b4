import { editRow } from '../../../shared/commands/edit-row'
import { consecutiveFactorOf } from '../../../shared/interpreting/net-minutes'
import type { Item } from '../../../shared/mission/entities/item'
import { rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { Checkbox } from '../../ui/fields/checkbox'
import { ComboBox } from '../../ui/fields/combo-box'
import { LanguagesField } from '../../ui/fields/languages-field'
import { NumberField } from '../../ui/fields/number-field'
import { WordsField } from '../../ui/fields/words-field'
import { InspectorSection } from '../../ui/panes/inspector-section'

/** What is said at an item, in which languages, how long and about what: all that interpreting follows from. */
export function SpeechSection({ item }: { readonly item: Item }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const edit = (fields: Partial<Item>) => act(editRow, { table: 'items', id: item.id, fields })
  const profiles = rowsOf(mission, 'ruleProfiles').map(({ id, name, market }) => ({
    id,
    text: textIn(name, language).text || translate(`terms.market.${market}`),
  }))
  return (
    <InspectorSection title={translate('itinerary.section.speech')}>
      <LanguagesField
        label={translate('fields.spokenLanguages')}
        value={item.spokenLanguages}
        onChange={(tags) => edit({ spokenLanguages: tags })}
      />
      <LanguagesField
        label={translate('fields.heardLanguages')}
        value={item.heardLanguages}
        onChange={(tags) => edit({ heardLanguages: tags })}
      />
      <WordsField
        label={translate('fields.specialities')}
        value={item.specialities}
        description={translate('itinerary.specialitiesHint')}
        onCommit={(specialities) => edit({ specialities })}
      />
      <NumberField
        label={translate('fields.listenersCount')}
        value={item.listenersCount}
        min={0}
        max={100_000}
        placeholder={translate('itinerary.allWhoAttend')}
        onCommit={(listenersCount) => edit({ listenersCount })}
      />
      <NumberField
        label={translate('fields.speechMinutes')}
        value={item.speechMinutes}
        min={0}
        max={1440}
        placeholder={translate('itinerary.allOfItsTime')}
        onCommit={(speechMinutes) => edit({ speechMinutes })}
      />
      <NumberField
        label={translate('fields.consecutiveFactor')}
        value={item.consecutiveFactor}
        min={1}
        max={4}
        step={0.1}
        placeholder={String(consecutiveFactorOf(mission, { ...item, consecutiveFactor: null }).value)}
        onCommit={(consecutiveFactor) => edit({ consecutiveFactor })}
      />
      <Checkbox label={translate('fields.recorded')} isSelected={item.recorded} onChange={(recorded) => edit({ recorded })} />
      <ComboBox
        label={translate('fields.ruleProfileId')}
        options={profiles}
        value={item.ruleProfileId}
        isClearable
        placeholder={translate('itinerary.asMission')}
        onChange={(ruleProfileId) => edit({ ruleProfileId })}
      />
      {item.ruleProfileId === null ? null : (
        <Button kind="link" onPress={() => select({ table: 'ruleProfiles', id: item.ruleProfileId ?? '' })}>
          {translate('itinerary.openProfile')}
        </Button>
      )}
    </InspectorSection>
  )
}
