import type { LocalizedText } from './entities/fields'

/**
 * A text in the language asked for, else the nearest there is: another script of the same language, `und`, English, any. Tells the
 * language found, because every run of print and screen carries its `lang`.
 */
export function textIn(text: LocalizedText, language: string): { readonly text: string; readonly lang: string } {
  const wanted = [language, ...Object.keys(text).filter((tag) => tag.split('-')[0] === language.split('-')[0]), 'und', 'en']
  const lang = [...wanted, ...Object.keys(text)].find((tag) => text[tag])
  return lang === undefined ? { text: '', lang: language } : { text: text[lang] ?? '', lang }
}
