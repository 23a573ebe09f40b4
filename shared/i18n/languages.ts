/** Languages of the interface; `en` is the source of the catalogue and its type. */
export const uiLanguages = ['en', 'ja', 'zh-Hans', 'ko'] as const

export type UiLanguage = (typeof uiLanguages)[number]
