import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceWords, tagsIn } from '../../../shared/checks/source-words'
import { sourceKinds, sources } from '../../../shared/checks/sources'
import { uiLanguages } from '../../../shared/i18n/languages'
import { translatorFor } from '../../../shared/i18n/translator-for'

const root = resolve(import.meta.dirname, '../../..')

/** Every source that rule profiles, checks and samples give, and the notes of samples, as they are written. */
const given = ['shared/interpreting', 'shared/checks', 'resources/samples'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(root, folder, name), 'utf8').matchAll(/(?:source|notes): '([^'$]*)'/g)])
    .flatMap(([, source = '']) => (source === '' ? [] : [source])),
)

describe('where a figure comes from', () => {
  test('is known for every tag that profiles, checks and samples use', () => {
    const tags = given.flatMap((source) => source.match(/\b[A-Z]{1,3}-[a-z0-9]+\b/g) ?? [])
    expect(new Set(tags).size).toBeGreaterThan(25)
    expect(tags.filter((tag) => !Object.hasOwn(sources, tag))).toEqual([])
  })

  test('is said in every language, for the program’s own words and for each kind of publication', () => {
    const words = given.filter((source) => /^[a-zA-Z]+$/.test(source))
    expect(new Set(words)).toContain('house')
    for (const language of uiLanguages) {
      const translator = translatorFor(language)
      expect(words.filter((source) => sourceWords(source, translator) === source)).toEqual([])
      expect(sourceKinds.filter((kind) => translator.find(`source.kind.${kind}`) === undefined)).toEqual([])
    }
  })

  test('is told by who published it, with the tag; in words where it is the mission’s own; a free text stays', () => {
    const en = translatorFor('en')
    const words = (source: string) => sourceWords(source, en)
    expect(words('A-ca')).toBe('AIIC Canada (interpreters’ association, A-ca)')
    expect(words('JP-jitcl JP-mice')).toBe(
      'jitcl.co.jp (agency or interpreter, JP-jitcl), ec-mice.com (agency or interpreter, JP-mice)',
    )
    expect(words('transferTimes house')).toBe('entered ways, default of this program')
    expect(words('own')).toBe('own figure')
    expect(words('telephone call of 3 May')).toBe('telephone call of 3 May')
    expect(words('F-asa (as an example)')).toBe('Hino city (public authority, F-asa) (as an example)')
    expect(words('ISO-nothing, and constructor')).toBe('ISO-nothing, and constructor')
    expect(sourceWords('A-ca', translatorFor('ja'))).toBe('AIIC Canada（通訳者団体、A-ca）')
  })

  test('leads to the addresses it was read at', () => {
    expect(tagsIn('G-gr G-dr, house').map((tag) => sources[tag]?.address)).toEqual([
      'http://www.greekinterpreters.net/glossary-en.htm',
      'https://www.dragoman.ist/aiic-resources/',
    ])
  })
})
