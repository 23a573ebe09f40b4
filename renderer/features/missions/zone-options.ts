import type { Option } from '../../ui/option'

/** Every time zone that the computer knows, `Asia/Tokyo` found by its city. */
export function zoneOptions(): readonly Option[] {
  return Intl.supportedValuesOf('timeZone').map((zone) => ({ id: zone, text: zone, found: zone.replace(/[/_]/g, ' ') }))
}
