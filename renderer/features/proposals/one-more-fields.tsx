import { type InterpreterProfile, profileLike } from '../../../shared/interpreting/assignment/one-more'
import type { WorkingLanguage } from '../../../shared/mission/entities/interpreter'
import { interpretationModes } from '../../../shared/mission/entities/requirement'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { ComboBox } from '../../ui/fields/combo-box'
import { LanguagesField } from '../../ui/fields/languages-field'
import { MultiSelect } from '../../ui/fields/multi-select'
import { WordsField } from '../../ui/fields/words-field'

/** Who is thought of: somebody like one who is there, or what is told here. */
export interface WishedFor {
  readonly likeId: string | null
  readonly languages: readonly string[]
  readonly modes: readonly WorkingLanguage['modes'][number][]
  readonly specialities: readonly string[]
  readonly ratePlanId: string | null
}

/** To begin with: like the first who is there. */
export function firstWish(mission: Mission): WishedFor {
  const [first] = rowsOf(mission, 'interpreters')
  const languages = missionRowOf(mission).workingLanguages.slice(0, 2)
  return { likeId: first?.id ?? null, languages, modes: [], specialities: [], ratePlanId: null }
}

/** The profile that a wish means: of what is told here, the first language is the A language, the others are B. */
export function profileOf(
  mission: Mission,
  { likeId, languages, modes, specialities, ratePlanId }: WishedFor,
): InterpreterProfile {
  const like = rowOf(mission, 'interpreters', likeId)
  if (like) return profileLike(like)
  const working = languages.map((lang, index) => ({
    lang,
    class: index === 0 ? ('A' as const) : ('B' as const),
    modes: [...modes],
  }))
  return { languages: working, specialities: [...specialities], ratePlanId }
}

interface OneMoreFieldsProps {
  readonly wish: WishedFor
  readonly onChange: (wish: WishedFor) => void
}

/** Chooses the profile of an interpreter who is not there yet. */
export function OneMoreFields({ wish, onChange }: OneMoreFieldsProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const interpreters = rowsOf(mission, 'interpreters').map(({ id }) => ({
    id,
    text: rowName(mission, { table: 'interpreters', id }, language),
  }))
  const plans = rowsOf(mission, 'ratePlans').map(({ id, name }) => ({ id, text: textIn(name, language).text }))
  return (
    <>
      <ComboBox
        label={translate('proposals.oneMore.like')}
        options={interpreters}
        value={wish.likeId}
        isClearable
        placeholder={translate('proposals.oneMore.own')}
        onChange={(likeId) => onChange({ ...wish, likeId })}
      />
      {wish.likeId === null ? (
        <>
          <LanguagesField
            label={translate('proposals.oneMore.languages')}
            value={wish.languages}
            onChange={(languages) => onChange({ ...wish, languages })}
          />
          <MultiSelect
            label={translate('fields.modes')}
            options={interpretationModes.map((mode) => ({ id: mode, text: translate(`terms.mode.${mode}`) }))}
            value={wish.modes}
            placeholder={translate('proposals.oneMore.allModes')}
            onChange={(modes) => onChange({ ...wish, modes })}
          />
          <WordsField
            label={translate('fields.specialities')}
            value={wish.specialities}
            onCommit={(specialities) => onChange({ ...wish, specialities })}
          />
          {plans.length === 0 ? null : (
            <ComboBox
              label={translate('fields.ratePlanId')}
              options={plans}
              value={wish.ratePlanId}
              isClearable
              onChange={(ratePlanId) => onChange({ ...wish, ratePlanId })}
            />
          )}
        </>
      ) : null}
    </>
  )
}
