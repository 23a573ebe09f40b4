import { useMemo } from 'react'
import { useTranslate } from '../i18n/language-provider'
import { localeOf } from '../i18n/resolve-language'
import { ComboBox } from './combo-box'

/** Every country's code is two of these letters; the system names those that there are. */
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

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
    const codes = letters.flatMap((first) => letters.map((second) => first + second))
    const known = codes.flatMap((id) => {
      // ZZ and the like are placeholders, EU and UN no countries; BU became MM.
      const isCountry = !/^(ZZ|QO|XA|XB|EU|EZ|UN)$/.test(id) && Intl.getCanonicalLocales(`und-${id}`)[0] === `und-${id}`
      const text = isCountry ? names.of(id) : undefined
      return text === undefined ? [] : [{ id, text, detail: id, found: id }]
    })
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
