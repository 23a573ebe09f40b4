import { ownLanguageName, useLanguageName } from '../../i18n/language-name'
import { steady } from '../steady'
import { MultiSelect } from './multi-select'

/** Languages that missions of this kind speak and write; others that a row has already are kept. */
const offeredLanguages = [
  'zh-Hans',
  'zh-Hant',
  'zh',
  'ja',
  'ko',
  'en',
  'th',
  'km',
  'lo',
  'vi',
  'ms',
  'id',
  'my',
  'mn',
  'ru',
  'fr',
  'de',
  'es',
  'pt',
  'ar',
] as const

interface LanguagesFieldProps {
  readonly label: string
  /** Language tags, the first the most important. */
  readonly value: readonly string[]
  readonly onChange: (languages: string[]) => void
}

/** Several languages in an order. */
export const LanguagesField = steady(function LanguagesField({ label, value, onChange }: LanguagesFieldProps) {
  const languageName = useLanguageName()
  const options = [...new Set([...value, ...offeredLanguages])].map((tag) => ({
    id: tag,
    text: languageName(tag),
    found: `${tag} ${ownLanguageName(tag)}`,
  }))
  return <MultiSelect label={label} options={options} value={value} onChange={(tags) => onChange([...tags])} />
})
