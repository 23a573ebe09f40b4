import { type Catalogue, catalogueEn } from './catalogues/en'
import { catalogueJa } from './catalogues/ja'
import { catalogueKo } from './catalogues/ko'
import { catalogueZhHans } from './catalogues/zh-hans'
import type { UiLanguage } from './languages'

export type { MessageId } from './catalogues/en'

/** Every language at once. The window's first script must not need it: a start reads the language that it shows, and no other. */
export const catalogues: Readonly<Record<UiLanguage, Catalogue>> = {
  en: catalogueEn,
  ja: catalogueJa,
  'zh-Hans': catalogueZhHans,
  ko: catalogueKo,
}
