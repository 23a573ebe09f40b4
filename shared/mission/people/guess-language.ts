/** Language tag of a name by its letters; Han characters go to the first of the given languages that writes with them. */
export function guessLanguage(text: string, languages: readonly string[]): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Thai}/u.test(text)) return 'th'
  if (/\p{Script=Khmer}/u.test(text)) return 'km'
  if (/\p{Script=Lao}/u.test(text)) return 'lo'
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru'
  if (/\p{Script=Han}/u.test(text)) return languages.find((tag) => /^(zh|ja)\b/.test(tag)) ?? 'zh-Hans'
  return /\p{Script=Latin}/u.test(text) ? 'en' : 'und'
}
