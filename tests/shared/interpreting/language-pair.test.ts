import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf, interprets, spokenLanguageOf } from '../../../shared/interpreting/language-pair'
import { type Interpreter, interpreterEntity, type WorkingLanguage } from '../../../shared/mission/entities/interpreter'

function interpreter(
  ...languages: readonly (readonly [string, WorkingLanguage['class'], ...WorkingLanguage['modes']])[]
): Interpreter {
  const rows = languages.map(([lang, of, ...modes]) => ({ lang, class: of, modes }))
  return { ...interpreterEntity.defaults, id: 'i', personId: 'p', languages: rows } as Interpreter
}

const zhToJa = { from: 'zh-Hans', to: 'ja' }

describe('A, B and C languages (domain/rules.md 5.1.1)', () => {
  test.each<[string, Interpreter, boolean]>([
    ['from B into A', interpreter(['zh', 'B'], ['ja', 'A']), true],
    ['from C into A', interpreter(['zh', 'C'], ['ja', 'A']), true],
    ['from A into A', interpreter(['zh', 'A'], ['ja', 'A']), true],
    ['retour from A into B', interpreter(['zh', 'A'], ['ja', 'B']), true],
    ['not from C into B', interpreter(['zh', 'C'], ['ja', 'B']), false],
    ['not into C', interpreter(['zh', 'A'], ['ja', 'C']), false],
    ['not without the language', interpreter(['ja', 'A']), false],
  ])('%s', (_direction, one, expected) => {
    expect(interprets(one, zhToJa, 'consecutive')).toBe(expected)
  })

  test('only in the modes that are offered in both languages', () => {
    const retour = interpreter(['zh', 'A'], ['ja', 'B', 'consecutive', 'escort'])
    expect(interprets(retour, zhToJa, 'consecutive')).toBe(true)
    expect(interprets(retour, zhToJa, 'simultaneous')).toBe(false)
  })

  test('nobody interprets from a language into itself, whatever the script', () => {
    expect(interprets(interpreter(['zh-Hans', 'A'], ['zh-Hant', 'A']), { from: 'zh-Hans', to: 'zh-Hant' }, 'escort')).toBe(false)
  })

  test('scripts and regions are not heard, varieties are', () => {
    expect(['zh', 'zh-Hans', 'zh-Hant-TW', 'zh-yue', 'ko-KR'].map(spokenLanguageOf)).toEqual(['zh', 'zh', 'zh', 'zh-yue', 'ko'])
  })
})

describe('what a team covers', () => {
  test('relay needs two: one who gives and one who takes', () => {
    const giver = interpreter(['zh', 'C'], ['en', 'A'])
    const taker = interpreter(['en', 'C'], ['ja', 'A'])
    expect(coverageOf([giver, taker], zhToJa, 'simultaneous')).toEqual({ by: 'relay', pivot: 'en' })
    expect(coverageOf([giver], zhToJa, 'simultaneous')).toEqual({ by: 'none' })
  })

  test('a team covers what one of it covers, and loses nothing by another member', () => {
    const language = fc.constantFrom('zh', 'ja', 'en', 'ko')
    const member = fc
      .uniqueArray(fc.tuple(language, fc.constantFrom('A' as const, 'B' as const, 'C' as const)), {
        selector: ([lang]) => lang,
        maxLength: 4,
      })
      .map((languages) => interpreter(...languages))
    fc.assert(
      fc.property(fc.array(member, { maxLength: 3 }), member, language, language, (team, another, from, to) => {
        const direct = (members: readonly Interpreter[]) => coverageOf(members, { from, to }, 'escort').by === 'direct'
        expect(direct(team)).toBe(team.some((one) => interprets(one, { from, to }, 'escort')))
        if (coverageOf(team, { from, to }, 'escort').by !== 'none') {
          expect(coverageOf([...team, another], { from, to }, 'escort').by).not.toBe('none')
        }
      }),
    )
  })
})
