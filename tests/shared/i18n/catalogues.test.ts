import { fileURLToPath } from 'node:url'
import { createIntl } from '@formatjs/intl'
import { describe, expect, test } from 'vitest'
import { commands } from '../../../shared/commands/registry'
import { type UiLanguage, uiLanguages } from '../../../shared/i18n/languages'
import { catalogues, type MessageId } from '../../../shared/i18n/registry'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { deskErrorSchema } from '../../../shared/ipc/errors'
import { readHouse } from '../../architecture/read-house'

const ids = Object.keys(catalogues.en) as readonly MessageId[]
const house = readHouse(fileURLToPath(new URL('../../..', import.meta.url)))

/** The parts of a message: what it says itself, and the names it wants filled in, with the choices of a select. */
interface Parts {
  readonly words: readonly string[]
  readonly wants: readonly string[]
}

/** As much of ICU's syntax tree as is read here; 0 literal, 5 select, 6 plural, 7 the number sign of a plural. */
interface Element {
  readonly type: number
  readonly value?: string
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>
}

function partsOf(language: UiLanguage, id: MessageId): Parts {
  const { formatters } = createIntl({ locale: language })
  const words: string[] = []
  const wants = new Set<string>()
  const waiting: Element[] = [...(formatters.getMessageFormat(catalogues[language][id], language).getAst() as readonly Element[])]
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.type === 0) words.push(element.value ?? '')
    else if (element.type !== 7)
      wants.add(element.type === 5 ? `${element.value}: ${Object.keys(element.options ?? {}).sort()}` : `${element.value}`)
    waiting.push(...Object.values(element.options ?? {}).flatMap((option) => option.value))
  }
  return { words, wants: [...wants].sort() }
}

/** Names that are the same in every language. */
const everywhere =
  /(\.mission\b)|--[a-z-]+( electron\b)?|\b(MISSION_DESK_BROWSER|MISSION_DESK_PASSPHRASE|Mission Desk|Excel|PDF|XLSX|XLS|OpenDocument|CSV|UTF|GB18030|Big5|JIS|EUC|ICS|iCalendar|vCard|Unicode|Latin|Noto|ISO|AIIC|ICAO|IATA|UTC|VIP|PNR|B2B|VGML|JP|KR|CN|APIC|PPE|URL|ID|No|QR|OK|Ctrl|Cmd|Alt|Shift|Esc|Enter|Tab|Delete|Space|Chrome|Chromium|Edge|Electron|IndexedDB|BitLocker|FileVault|LUKS|Mac|Windows|Linux|macOS|YYYY|MM|DD|HH|mm|min|km|MB|backups|[A-Z])\b/g

const scripts: Readonly<Record<UiLanguage, { readonly own: RegExp; readonly foreign: RegExp }>> = {
  en: { own: /\p{Script=Latin}/u, foreign: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u },
  ja: { own: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, foreign: /\p{Script=Hangul}/u },
  'zh-Hans': { own: /\p{Script=Han}/u, foreign: /[\p{Script=Hiragana}\p{Script=Hangul}]/u },
  ko: { own: /\p{Script=Hangul}/u, foreign: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
}

/** Every language is called by its own name. */
const isAutonym = (id: MessageId) => /^app\.language\./.test(id)

describe.each(uiLanguages)('the catalogue in %s', (language) => {
  test('has the same messages as English and none is empty', () => {
    expect(Object.keys(catalogues[language]).sort()).toEqual([...ids].sort())
    expect(ids.filter((id) => catalogues[language][id].trim() === '')).toEqual([])
  })

  test('wants the same names filled in as English', () => {
    const differing = ids.filter((id) => String(partsOf(language, id).wants) !== String(partsOf('en', id).wants))
    expect(differing).toEqual([])
  })

  test('is written in its own script', () => {
    const wrong = ids.filter((id) => {
      const said = partsOf(language, id).words.join(' ')
      const rest = said.replaceAll(everywhere, '')
      if (isAutonym(id) || !/\p{L}/u.test(rest)) return false
      const hasEnglish = language !== 'en' && /[A-Za-z]{2,}/.test(rest)
      return hasEnglish || !scripts[language].own.test(said) || scripts[language].foreign.test(said)
    })
    expect(wrong.map((id) => `${id}: ${catalogues[language][id]}`)).toEqual([])
  })

  test('words every command', () => {
    const { find } = translatorFor(language)
    for (const name of [...commands.map((one) => one.name), 'undo', 'redo']) {
      const sentence = find(`command.${name}`, { who: '§who§', what: '§what§' })
      expect([name, sentence?.includes('§who§')]).toEqual([name, true])
    }
  })
})

/** Ids that are the first words of another area, because data composes them: `command.move-item`, `finding.C01.person`. */
const otherFamilies: Readonly<Record<string, readonly string[]>> = {
  app: ['app', 'notice'],
  missions: ['app'],
  history: ['history', 'command'],
  findings: ['findings', 'finding'],
  checks: ['check', 'source'],
  mends: ['mend'],
  'day-grid': ['dayGrid'],
  files: ['files', 'error', 'damage'],
  refusals: ['refusals', 'refusal'],
  preparing: ['terms'],
  'rule-terms': ['terms'],
}

test('a message’s id begins with the area that it stands in', () => {
  const wrong: string[] = []
  for (const [path, text] of house) {
    const area = /^shared\/i18n\/([a-z-]+)\/en\.ts$/.exec(path)?.[1]
    if (!area) continue
    for (const [, id = ''] of text.matchAll(/^ {2}'([^']+)':/gm)) {
      if (!(otherFamilies[area] ?? [area]).includes(id.split('.')[0] ?? '')) wrong.push(`${id} in ${area}`)
    }
  }
  expect(wrong).toEqual([])
})

/** Families whose ids carry data with a dot in it: a finding's message is `C01.person`. */
const dotted = /^(finding|mend)\./

/** What a template like `error.${code}.title` can become. */
function patternOf(template: string): RegExp {
  const anything = dotted.test(template) ? '.+' : '[^.]+'
  return new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map((text) => text.replaceAll('.', '\\.'))
      .join(anything)}$`,
  )
}

describe('what the house says and what the catalogue has', () => {
  const isProduct = (path: string) => /\.tsx?$/.test(path) && !/^(tests|shared\/i18n\/[a-z-]+)\//.test(path)
  const product = [...house].filter(([path]) => isProduct(path)).map(([, text]) => text)
  const found = (pattern: RegExp) =>
    new Set(product.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))
  const said = found(/['"`]([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9-]+)+)['"`]/g)
  const areas = new Set(ids.map((id) => id.split('.')[0] ?? ''))
  const templates = [...found(/`([a-z][A-Za-z0-9]*\.[A-Za-z0-9.-]*\$\{[^`\s]*)`/g)].filter((text) =>
    areas.has(text.split('.')[0] ?? ''),
  )

  test('no message is left over', () => {
    const patterns = templates.map(patternOf)
    expect(ids.filter((id) => !said.has(id) && !patterns.some((pattern) => pattern.test(id)))).toEqual([])
  })

  test('every id that is put together has messages', () => {
    expect(templates.filter((template) => !ids.some((id) => patternOf(template).test(id)))).toEqual([])
  })

  test('everything that the desk cannot do is worded: what happened, what is safe, what to do', () => {
    const unworded = deskErrorSchema.shape.code.options.flatMap((code) =>
      ['title', 'safe', 'do'].map((part) => `error.${code}.${part}`).filter((id) => !Object.hasOwn(catalogues.en, id)),
    )
    expect(unworded).toEqual([])
  })
})

test('a missing message is not found, and a known one is said', () => {
  const { find, translate } = translatorFor('ja')
  expect(find('command.no-such-command')).toBeUndefined()
  expect(translate('command.move-item', { who: '佐藤', what: '昼食会' })).toBe('佐藤さんが「昼食会」を移動')
})

test('in Chinese a figure stands apart from the words around it, everywhere', () => {
  // What is typed is shown as it is typed, and a coach is called by its number.
  const isTyped = /^app\.ui\.(time|date|dates)Unread$|^rapid\.(hint|problem)|^places\.coachNamed$/
  const figure = String.raw`#|\d+|\{\w+, number\}|\{(?:count|number|minutes|days|hours|needed|assigned|allowed|found)\}`
  const close = new RegExp(String.raw`\p{Script=Han}(?:${figure})|(?:${figure})\p{Script=Han}`, 'u')
  expect(ids.filter((id) => !isTyped.test(id) && close.test(catalogues['zh-Hans'][id]))).toEqual([])
})

test('in Korean what is called by its name stands in one kind of quotation marks, in a finding and in what mends it', () => {
  expect(ids.filter((id) => /^(finding|mend)\./.test(id) && /[“”]/.test(catalogues.ko[id]))).toEqual([])
})
