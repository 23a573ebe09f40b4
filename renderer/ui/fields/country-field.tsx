import { useMemo } from 'react'
import { countryCodes } from '../../../shared/kernel/country-codes'
import { useTranslate } from '../../i18n/language-provider'
import { localeOf } from '../../i18n/resolve-language'
import { ComboBox } from './combo-box'

interface CountryFieldProps {
  readonly label: string
  /** ISO 3166-1 code of two letters; empty: not known. */
  readonly value: string
  readonly onChange: (country: string) => void
}

/** A country, found by its name in the reader's language or by its code. */
export function CountryField({ label, value, onChange }: CountryFieldProps) {
  const { language } = useTranslate()
  const options = useMemo(() => {
    const names = new Intl.DisplayNames(localeOf[language], { type: 'region', fallback: 'none' })
    const known = countryCodes().map((id) => ({ id, text: names.of(id) ?? id, detail: id, found: id }))
    const isOdd = value !== '' && !known.some(({ id }) => id === value)
    const { compare } = new Intl.Collator(localeOf[language])
    return [...(isOdd ? [{ id: value, text: value }] : []), ...known.sort((a, b) => compare(a.text, b.text))]
  }, [language, value])
  return (
    <ComboBox
      label={label}
      options={options}
      value={value === '' ? null : value}
      isClearable
      onChange={(country) => onChange(country ?? '')}
    />
  )
}
