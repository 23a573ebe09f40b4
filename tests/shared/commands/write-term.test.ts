import { expect, test } from 'vitest'
import { writeTerm } from '../../../shared/commands/write-term'
import { aMissionWithSato, satosExtract } from '../../support/an-extract'
import { missionAfter, runCommand } from '../../support/run-command'

test('an interpreter adds terms under their name, and changes their own', () => {
  const added = missionAfter(satosExtract(), writeTerm, { fields: { words: { ja: '最終処分場' } } })
  expect(added.tables.terms['new-1']).toMatchObject({ words: { ja: '最終処分場' }, addedBy: '佐藤見本', sourceLanguage: 'ja' })
  const changed = missionAfter(added, writeTerm, { id: 'new-1', fields: { words: { ja: '最終処分場', 'zh-Hans': '填埋场' } } })
  expect(changed.tables.terms['new-1']?.words).toEqual({ ja: '最終処分場', 'zh-Hans': '填埋场' })
})

test('the organizer’s terms stay as they are, and so does the organizer’s mission', () => {
  expect(runCommand(satosExtract(), writeTerm, { id: 'incineration', fields: { note: 'x' } })).toEqual({
    ok: false,
    error: { code: 'row-unknown', ref: { table: 'terms', id: 'incineration' } },
  })
  expect(runCommand(aMissionWithSato(), writeTerm, { fields: { words: { ja: 'x' } } })).toMatchObject({ ok: false })
})
