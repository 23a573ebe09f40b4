import type { Place } from '../mission/entities/place'

/** Writing that a taxi driver reads, by ISO country (two or three letters). */
const byCountry: Readonly<Record<string, string>> = {
  JP: 'ja',
  JPN: 'ja',
  CN: 'zh-Hans',
  CHN: 'zh-Hans',
  SG: 'en',
  SGP: 'en',
  TW: 'zh-Hant',
  TWN: 'zh-Hant',
  HK: 'zh-Hant',
  HKG: 'zh-Hant',
  MO: 'zh-Hant',
  MAC: 'zh-Hant',
  KR: 'ko',
  KOR: 'ko',
  TH: 'th',
  THA: 'th',
  KH: 'km',
  KHM: 'km',
  LA: 'lo',
  LAO: 'lo',
  VN: 'vi',
  VNM: 'vi',
}

/** Language of the addresses around a place; where its country is not known, the first language its address is written in. */
export function localLanguageOf(place: Place): string {
  return byCountry[place.country.toUpperCase()] ?? Object.keys(place.address)[0] ?? 'en'
}
