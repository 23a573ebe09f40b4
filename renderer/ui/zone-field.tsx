import { useMemo } from 'react'
import { nearZones } from '../../shared/kernel/near-zones'
import { isZone, type Zone } from '../../shared/kernel/time'
import { useTranslate } from '../i18n/language-provider'
import { localeOf } from '../i18n/resolve-language'
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
  const options = useMemo(() => [...new Set([value, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map(optionOf), [value])
  const near = (text: string) =>
    nearZones(
      text,
      options.map(({ id }) => id),
      Date.now(),
    ).map(optionOf)

  function error(typed: string): string {
    const zones = near(typed).map(({ text }) => text)
    const meant = new Intl.ListFormat(localeOf[language], { type: 'disjunction' }).format(zones)
    return translate('app.ui.zoneUnknown', { typed, near: zones.length, meant })
  }

  return (
    <ComboBox
      label={label}
      options={options}
      value={value}
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

/** Found by its name as it is written elsewhere, too: Asia/Ho_Chi_Minh. */
function optionOf(zone: Zone): Option<Zone> {
  return { id: zone, text: zone.replaceAll('_', ' '), found: zone }
}
