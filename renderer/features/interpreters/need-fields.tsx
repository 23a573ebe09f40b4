import { interpretationModes, type Requirement } from '../../../shared/mission/entities/requirement'
import { missionRowOf, rowOf } from '../../../shared/mission/mission'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import { nameFor } from '../../../shared/mission/people/person-name'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Checkbox } from '../../ui/fields/checkbox'
import { ComboBox } from '../../ui/fields/combo-box'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { Select } from '../../ui/fields/select'
import { personOption } from './person-option'

const priorities = ['1', '2', '3', '4', '5'] as const

interface NeedFieldsProps {
  readonly requirement: Requirement
  readonly onChange: (fields: Partial<Requirement>) => void
}

/** What is asked for: between which languages, how, for whom, and how much it matters. */
export function NeedFields({ requirement, onChange }: NeedFieldsProps) {
  const { translate, language } = useTranslate()
  const languageName = useLanguageName()
  const mission = useMission()
  const offered = [
    ...new Set([...missionRowOf(mission).workingLanguages, 'en', 'ja', 'zh-Hans', 'ko', requirement.from, requirement.to]),
  ]
  const languages = offered.map((tag) => ({ id: tag, text: languageName(tag) }))
  const item = rowOf(mission, 'items', requirement.itemId)
  const principals = (item ? attendeeIdsOf(mission, item) : []).flatMap((personId) => {
    const person = rowOf(mission, 'persons', personId) ?? mission.removed.persons[personId]
    return person ? [personOption(person, nameFor(person, language).text)] : []
  })
  return (
    <>
      <Select
        label={translate('fields.requirementFrom')}
        options={languages}
        value={requirement.from}
        onChange={(from) => onChange({ from })}
      />
      <Select
        label={translate('fields.requirementTo')}
        options={languages}
        value={requirement.to}
        onChange={(to) => onChange({ to })}
      />
      <Checkbox label={translate('fields.oneWay')} isSelected={requirement.oneWay} onChange={(oneWay) => onChange({ oneWay })} />
      <Select
        label={translate('fields.mode')}
        options={interpretationModes.map((mode) => ({ id: mode, text: translate(`terms.mode.${mode}`) }))}
        value={requirement.mode}
        onChange={(mode) => onChange({ mode })}
      />
      <LocalizedTextField
        label={translate('fields.equipment')}
        value={requirement.equipment}
        languages={[...new Set([language, ...missionRowOf(mission).documentLanguages])]}
        onCommit={(equipment) => onChange({ equipment })}
      />
      <Checkbox
        label={translate('fields.allowRelay')}
        isSelected={requirement.allowRelay}
        onChange={(allowRelay) => onChange({ allowRelay })}
      />
      <ComboBox
        label={translate('fields.principalPersonId')}
        options={principals}
        value={requirement.principalPersonId}
        isClearable
        placeholder={translate('interpreters.wholeCompany')}
        onChange={(principalPersonId) => onChange({ principalPersonId })}
      />
      <Select
        label={translate('fields.priority')}
        options={priorities.map((priority) => ({ id: priority, text: priority }))}
        value={String(requirement.priority) as (typeof priorities)[number]}
        onChange={(priority) => onChange({ priority: Number(priority) })}
      />
    </>
  )
}
