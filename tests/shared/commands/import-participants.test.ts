import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importParticipants } from '../../../shared/commands/import-participants'
import { guessColumns } from '../../../shared/imports/guess-columns'
import { type ParticipantColumn, participantColumns } from '../../../shared/imports/participant-column'
import { readParticipants } from '../../../shared/imports/read-participants'
import { choicesFor } from '../../../shared/imports/review'
import { samePersons } from '../../../shared/imports/same-person'
import { applyDiff, reverseDiff } from '../../../shared/mission/diff'
import { readableOr } from '../../../shared/mission/entities/sealed'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aContext, missionAfter, runCommand } from '../../support/run-command'

const hints = { hanLanguage: 'zh-Hans', isLatinSurnameFirst: true }

/** What the dialog imports of a sheet where nobody changes its guesses. */
function participantsIn(mission: Mission, rows: readonly (readonly string[])[], columns?: readonly ParticipantColumn[]) {
  const guessed = columns ? { headingRow: null, columns } : guessColumns(rows)
  const people = readParticipants(rows, guessed.headingRow, guessed.columns, hints)
  const same = samePersons(mission, people)
  return people.flatMap((row) => {
    const whom = same.get(row.line)
    const [choice] = choicesFor(row, whom)
    if (choice === 'skip') return []
    return [{ row, into: choice === 'update' && whom && 'personId' in whom ? whom.personId : null }]
  })
}

const sheet = [
  ['姓名', '单位', '职务', '组别', '护照号码'],
  ['王小明', '样本环保', '董事长', 'A', 'E1'],
  ['李样本', ' 样本 环保 ', '经理', 'a组,B', 'E2'],
  ['赵样本', 'Sample Eco Ltd.', '', '', ''],
]

describe('people from a sheet', () => {
  test('come in one step, with organizations found by any name and groups by their code', () => {
    const mission = aMission({
      organizations: [{ id: 'eco', names: { 'zh-Hans': '别的名字' }, aliases: ['SAMPLE eco Ltd'] }],
      groups: [{ id: 'b', code: 'B' }],
    })
    const after = missionAfter(mission, importParticipants, { participants: participantsIn(mission, sheet), side: 'guest' })
    const persons = rowsOf(after, 'persons')
    const parts = rowsOf(after, 'participations')
    expect(
      persons.map(({ kind, names, passport }) => [kind, names[0]?.family, names[0]?.given, readableOr(passport, null)?.number]),
    ).toEqual([
      ['delegate', '王', '小明', 'E1'],
      ['delegate', '李', '样本', 'E2'],
      ['delegate', '赵', '样本', undefined],
    ])
    const made = rowsOf(after, 'organizations').filter(({ id }) => id !== 'eco')
    expect(made.map(({ names }) => names)).toEqual([{ 'zh-Hans': '样本环保' }])
    expect(parts.map(({ organizationId }) => organizationId)).toEqual([made[0]?.id, made[0]?.id, 'eco'])
    const codes = new Map(rowsOf(after, 'groups').map(({ id, code }) => [id, code]))
    expect(parts.map(({ groupIds }) => groupIds.map((id) => codes.get(id)))).toEqual([['A'], ['A', 'B'], []])
    expect(parts.map(({ title, side }) => [title, side])).toEqual([
      [{ 'zh-Hans': '董事长' }, 'guest'],
      [{ 'zh-Hans': '经理' }, 'guest'],
      [{}, 'guest'],
    ])
  })

  test('who are here already keep what is known of them and get what was empty', () => {
    const mission = aMission({
      persons: [
        {
          id: 'wang',
          email: 'old@sample.example',
          notes: 'VIP',
          passport: { number: 'E1', country: 'CN', issuedOn: null, expiresOn: null },
        },
      ],
      participations: [{ id: 'part', personId: 'wang', title: { ja: '会長' } }],
    })
    const rows = [
      ['姓名', 'Email', '备注', '职务', '部门', '护照号码', '有效期'],
      ['王小明', 'new@sample.example', 'window seat', '董事长', '海外部', 'E1', '2031-05-09'],
    ]
    const after = missionAfter(mission, importParticipants, { participants: participantsIn(mission, rows), side: 'host' })
    expect(after.tables.persons.wang).toMatchObject({
      names: [{ lang: 'zh-Hans', family: '王', given: '小明' }],
      email: 'old@sample.example',
      notes: 'VIP',
      passport: { number: 'E1', country: 'CN', expiresOn: '2031-05-09' },
    })
    expect(after.tables.participations.part).toMatchObject({
      title: { ja: '会長' },
      department: { 'zh-Hans': '海外部' },
      side: 'guest',
    })
    expect([rowsOf(after, 'persons').length, rowsOf(after, 'participations').length]).toEqual([1, 1])
  })

  test('fill nothing of somebody that is sealed and cannot be read here', () => {
    const sealed = { sealed: '1.AAAA' }
    const unreadable = { passport: sealed, birthOn: sealed, dietCode: sealed, allergies: sealed, notes: sealed }
    const mission = aMission({ persons: [{ id: 'wang', email: 'wang@sample.example', ...unreadable }] })
    const rows = [
      ['姓名', 'Email', '护照号码', '有效期', '生日', '过敏', '备注'],
      ['王小明', 'wang@sample.example', 'E1', '2031-05-09', '1970-01-02', '花生', 'VIP'],
    ]
    const after = missionAfter(mission, importParticipants, { participants: participantsIn(mission, rows), side: 'guest' })
    expect(after.tables.persons.wang).toMatchObject({ names: [{ family: '王' }], ...unreadable })
  })

  test('imported a second time change nothing', () => {
    const empty = aMission({})
    const once = missionAfter(empty, importParticipants, { participants: participantsIn(empty, sheet), side: 'guest' })
    const again = runCommand(once, importParticipants, { participants: participantsIn(once, sheet), side: 'guest' })
    expect(again).toEqual({ ok: false, error: { code: 'nothing-changes' } })
  })

  test('for somebody who is gone are refused by name', () => {
    const mission = aMission({})
    const [first] = participantsIn(mission, sheet)
    if (!first) throw new Error('nobody in the sheet')
    expect(runCommand(mission, importParticipants, { participants: [{ ...first, into: 'ghost' }], side: 'guest' })).toEqual({
      ok: false,
      error: { code: 'row-unknown', ref: { table: 'persons', id: 'ghost' } },
    })
  })
})

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '姓名',
    'Name',
    '王小明',
    'KIM Min-su',
    '=1+1',
    '__proto__',
    'constructor',
    '2031-05-09',
    'A',
    '\ud800',
    'x'.repeat(2000),
    'ヤマダ タロウ',
    '·',
    ',',
  ),
)
const column = fc.constantFrom(...participantColumns)

test('whatever stands in a sheet never throws, leaves the mission whole, and can be taken back', () => {
  const mission = aMission({ persons: [{ id: 'wang', email: 'a@b.c' }], groups: [{ id: 'g', code: 'A' }] })
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
      fc.option(fc.array(column, { minLength: 8, maxLength: 8 })),
      (rows, columns) => {
        const participants = participantsIn(mission, rows, columns ?? undefined)
        const change = importParticipants.run(mission, { participants, side: 'guest' }, aContext())
        if (!change.ok) {
          expect([participants.length, change.error.code]).toEqual([0, 'nothing-changes'])
          return
        }
        const after = applyDiff(mission, change.value.diff)
        expect(integrityOfAll(after)).toEqual([])
        expect(applyDiff(after, reverseDiff(change.value.diff)).tables).toEqual(mission.tables)
      },
    ),
    { numRuns: 300 },
  )
})
