import type { Catalogue } from '../../shared/i18n/catalogues/en'
import type { UiLanguage } from '../../shared/i18n/languages'

const files: Readonly<Record<Exclude<UiLanguage, 'en'>, () => Promise<Catalogue>>> = {
  ja: async () => (await import('../../shared/i18n/catalogues/ja')).catalogueJa,
  'zh-Hans': async () => (await import('../../shared/i18n/catalogues/zh-hans')).catalogueZhHans,
  ko: async () => (await import('../../shared/i18n/catalogues/ko')).catalogueKo,
}

/** The words of a language other than English, from a file of its own: a start reads the one that it shows. Asked again, it is there. */
export function catalogueOf(language: Exclude<UiLanguage, 'en'>): Promise<Catalogue> {
  return files[language]()
}
