import { useDeferredValue, useMemo, useState } from 'react'
import { nearZones } from '../../../shared/kernel/near-zones'
import { isZone, type Zone } from '../../../shared/kernel/time'
import { zoneCountries } from '../../../shared/kernel/zone-countries'
import { useTranslate } from '../../i18n/language-provider'
import { localeOf } from '../../i18n/resolve-language'
import { ComboBox } from './combo-box'
import type { Option } from './option'

interface ZoneFieldProps {
  readonly label: string
  readonly value: Zone
  readonly onChange: (zone: Zone) => void
}

/** One of the time zones that this computer knows (IANA names). What is none stays in the field, and those that may be meant are told. */
export function ZoneField({ label, value, onChange }: ZoneFieldProps) {
  const { translate, language } = useTranslate()
  const [isLooking, setLooking] = useState(false)
  // The list is there first: who belongs to which zone takes the system a while, once.
  const showsCountries = useDeferredValue(isLooking)
  const zones = useMemo(() => [...new Set([value, 'UTC', ...Intl.supportedValuesOf('timeZone')])], [value])
  const options = useMemo(() => {
    if (!showsCountries) return zones.map((zone) => optionOf(zone, [], []))
    const namesIn = (locale: string) => new Intl.DisplayNames(locale, { type: 'region' })
    const [own, english] = [namesIn(localeOf[language]), namesIn('en')]
    return zones.map((zone) => {
      const countries = zoneCountries().get(zone) ?? []
      return optionOf(
        zone,
        countries.map((code) => own.of(code) ?? code),
        countries.map((code) => english.of(code) ?? code),
      )
    })
  }, [zones, showsCountries, language])
  const near = (text: string) => nearZones(text, zones, Date.now()).flatMap((zone) => options.find(({ id }) => id === zone) ?? [])

  function error(typed: string): string {
    const names = near(typed).map(({ text }) => text)
    const meant = new Intl.ListFormat(localeOf[language], { type: 'disjunction' }).format(names)
    return translate('app.ui.zoneUnknown', { typed, near: names.length, meant })
  }

  return (
    <ComboBox
      label={label}
      options={options}
      value={value}
      onOpenChange={(opens) => opens && setLooking(true)}
      unknown={{ meant, near, error }}
      onChange={(zone) => (zone === null ? undefined : onChange(zone))}
    />
  )
}

/** An older or newer name of a zone, in any case (Asia/Saigon, japan). Engines take offsets as well, which no calendar does. */
function meant(typed: string): Zone | null {
  const zone = typed.trim().replaceAll(/\s+/g, '_')
  return /^[a-z]/i.test(zone) && isZone(zone)
    ? new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
    : null
}

/** Found by its name as it is written elsewhere, too (Asia/Ho_Chi_Minh), and by its countries. */
function optionOf(zone: Zone, countries: readonly string[], inEnglish: readonly string[]): Option<Zone> {
  const text = zone.replaceAll('_', ' ')
  if (countries.length === 0) return { id: zone, text, found: zone }
  return { id: zone, text, detail: countries.join(', '), found: `${zone} ${inEnglish.join(' ')}` }
}
