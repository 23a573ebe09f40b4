import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl'
import type { Catalogue, MessageId } from './catalogues/en'
import type { UiLanguage } from './languages'

export type MessageParams = Readonly<Record<string, string | number>>

/** Words of the catalogue in one language; ICU message syntax. */
export interface Translator {
  readonly language: UiLanguage
  readonly translate: (id: MessageId, params?: MessageParams) => string
  /** A message whose id is put together from data; undefined where the catalogue has none. */
  readonly find: (id: string, params?: MessageParams) => string | undefined
}

/** Speaks one language by its catalogue. Make one a language and keep it: it remembers what it has said. */
export function createTranslator(language: UiLanguage, messages: Catalogue): Translator {
  const intl: IntlShape<string> = createIntl({ locale: language, messages: { ...messages } }, createIntlCache())
  const plain = new Map<MessageId, string>()
  const translate = (id: MessageId, params?: MessageParams): string => {
    const words = (params ? undefined : plain.get(id)) ?? String(intl.formatMessage({ id }, params))
    if (!params) plain.set(id, words)
    return words
  }
  const find = (id: string, params?: MessageParams): string | undefined =>
    Object.hasOwn(messages, id) ? translate(id as MessageId, params) : undefined
  return { language, translate, find }
}
