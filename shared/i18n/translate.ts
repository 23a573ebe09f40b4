import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl'
import type { UiLanguage } from './languages'
import { catalogues, type MessageId } from './registry'

export type MessageParams = Readonly<Record<string, string | number>>

/** Words of the catalogue in one language; ICU message syntax. */
export interface Translator {
  readonly language: UiLanguage
  readonly translate: (id: MessageId, params?: MessageParams) => string
  /** A message whose id is put together from data; undefined where the catalogue has none. */
  readonly find: (id: string, params?: MessageParams) => string | undefined
}

export function translatorFor(language: UiLanguage): Translator {
  const known = translators.get(language)
  if (known) return known
  const messages = catalogues[language]
  const intl: IntlShape<string> = createIntl({ locale: language, messages: { ...messages } }, createIntlCache())
  const plain = new Map<MessageId, string>()
  const translate = (id: MessageId, params?: MessageParams): string => {
    const words = (params ? undefined : plain.get(id)) ?? String(intl.formatMessage({ id }, params))
    if (!params) plain.set(id, words)
    return words
  }
  const find = (id: string, params?: MessageParams): string | undefined =>
    Object.hasOwn(messages, id) ? translate(id as MessageId, params) : undefined
  const translator = { language, translate, find }
  translators.set(language, translator)
  return translator
}

const translators = new Map<UiLanguage, Translator>()
