import { uiLanguages } from '../i18n/languages'
import { catalogues } from '../i18n/registry'
import { html, joinHtml, run, type SafeHtml } from './html'
import type { Speaker } from './speaker'

/**
 * Protective equipment and forbidden things in the reader's languages: what is usual is known by the word that it has in any language of the
 * program, everything else stands as it was typed.
 */
export function ruleWords(texts: readonly string[], speaker: Speaker): SafeHtml {
  return joinHtml(
    texts.map((text) => {
      const code = usual.get(text.trim().toLowerCase())
      return code === undefined ? run(text, speaker.languages[0] ?? 'en') : speaker.term(`terms.entryRule.${code}`)
    }),
    html`, `,
  )
}

const codes = [
  'helmet',
  'safetyGlasses',
  'safetyShoes',
  'hearingProtection',
  'mask',
  'gloves',
  'jacket',
  'vest',
  'photo',
  'phone',
  'jewellery',
  'openShoes',
] as const

const usual: ReadonlyMap<string, string> = new Map(
  codes.flatMap((code) => [
    [code.toLowerCase(), code],
    ...uiLanguages.map((language): [string, string] => [catalogues[language][`terms.entryRule.${code}`].toLowerCase(), code]),
  ]),
)
