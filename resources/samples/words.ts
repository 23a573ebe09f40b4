import type { LocalizedText } from '../../shared/mission/entities/fields'

/** The same words in the languages that the samples print. */
export function words(zhHans: string, ja: string, en: string, ko: string): LocalizedText {
  return { 'zh-Hans': zhHans, ja, en, ko }
}
