import { type UiLanguage, uiLanguages } from '../../shared/i18n/languages'

/** The interface language for a choice in the settings; `system` takes the first of the system's languages that there is. */
export function resolveLanguage(choice: 'system' | UiLanguage, systemLanguages: readonly string[]): UiLanguage {
  if (choice !== 'system') return choice
  for (const tag of systemLanguages) {
    const base = tag.split('-')[0]
    const found = uiLanguages.find((language) => language.split('-')[0] === base)
    if (found) return found
  }
  return 'en'
}

/** The region-tagged locale that date, number and widget texts want for an interface language. */
export const localeOf: Readonly<Record<UiLanguage, string>> = { en: 'en-US', ja: 'ja-JP', 'zh-Hans': 'zh-CN', ko: 'ko-KR' }
