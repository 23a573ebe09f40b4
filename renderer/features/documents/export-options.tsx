import { sortings } from '../../../shared/documents/document'
import { missionRowOf } from '../../../shared/mission/mission'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Checkbox } from '../../ui/fields/checkbox'
import { Select } from '../../ui/fields/select'
import { InspectorSection } from '../../ui/panes/inspector-section'
import type { ExportChoices } from './export-choices'

const printLanguages = ['zh-Hans', 'ja', 'en', 'ko'] as const
const NONE = 'none'

interface ExportOptionsProps {
  readonly choices: ExportChoices
  readonly onChange: (changed: Partial<ExportChoices>) => void
}

/** Languages, layout, order and what to leave out; they hold for every document exported together. */
export function ExportOptions({ choices, onChange }: ExportOptionsProps) {
  const { translate } = useTranslate()
  const languageName = useLanguageName()
  const { documentLanguages } = missionRowOf(useMission())
  const [first = 'en', second] = choices.languages.length > 0 ? choices.languages : documentLanguages.slice(0, 2)
  const offered = [...new Set([...printLanguages, ...documentLanguages, first])].map((id) => ({ id, text: languageName(id) }))
  return (
    <InspectorSection title={translate('documents.options')} isStacked>
      <Select
        label={translate('documents.firstLanguage')}
        options={offered}
        value={first}
        onChange={(id) => onChange({ languages: [id, ...(second && second !== id ? [second] : [])] })}
      />
      <Select
        label={translate('documents.secondLanguage')}
        options={[{ id: NONE, text: translate('app.ui.none') }, ...offered.filter(({ id }) => id !== first)]}
        value={second ?? NONE}
        onChange={(id) => onChange({ languages: id === NONE ? [first] : [first, id] })}
      />
      {second === undefined ? null : (
        <Select
          label={translate('documents.layout')}
          options={[
            { id: 'stacked', text: translate('documents.stacked') },
            { id: 'sideBySide', text: translate('documents.sideBySide') },
          ]}
          value={choices.bilingual}
          onChange={(bilingual) => onChange({ bilingual })}
        />
      )}
      <Select
        label={translate('documents.sortBy')}
        options={sortings.map((sort) => ({ id: sort, text: translate(`documents.sort.${sort}`) }))}
        value={choices.sort}
        onChange={(sort) => onChange({ sort })}
      />
      <Checkbox
        label={translate('documents.includeUnconfirmed')}
        isSelected={choices.includeUnconfirmed}
        onChange={(includeUnconfirmed) => onChange({ includeUnconfirmed })}
      />
    </InspectorSection>
  )
}
