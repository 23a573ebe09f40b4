import { useMemo } from 'react'
import type { Zone } from '../../shared/kernel/time'
import { ComboBox } from './combo-box'

interface ZoneFieldProps {
  readonly label: string
  readonly value: Zone
  readonly onChange: (zone: Zone) => void
}

/** One of the time zones that this computer knows (IANA names). */
export function ZoneField({ label, value, onChange }: ZoneFieldProps) {
  const options = useMemo(
    () =>
      [...new Set([value, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
        id: zone,
        text: zone.replaceAll('_', ' '),
      })),
    [value],
  )
  return (
    <ComboBox label={label} options={options} value={value} onChange={(zone) => (zone === null ? undefined : onChange(zone))} />
  )
}
