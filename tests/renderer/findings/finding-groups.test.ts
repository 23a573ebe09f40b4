import { describe, expect, test } from 'vitest'
import { findingRows, type Grouping } from '../../../renderer/features/findings/finding-groups'
import { findingPeople } from '../../../renderer/features/findings/finding-people'
import type { CheckedMission } from '../../../shared/checks/check-mission'
import type { Finding } from '../../../shared/checks/finding'
import { aMission } from '../../support/a-mission'

function aFinding(key: string, fields: Partial<Finding>): Finding {
  return {
    key,
    checkId: 'C01',
    messageId: 'C01.party',
    severity: 'hard',
    refs: [],
    params: {},
    found: null,
    allowed: null,
    source: 'physical',
    on: null,
    mends: [],
    ...fields,
  }
}

const mission = aMission({
  persons: [
    { id: 'wang', preferredBadgeName: 'Wang' },
    { id: 'sato', preferredBadgeName: 'Sato' },
  ],
  interpreters: [{ id: 'int', personId: 'sato' }],
})

/** As the checks give them: the gravest first. */
const findings = [
  aFinding('clash', { severity: 'hard', checkId: 'C01', on: '2023-05-26', refs: [{ table: 'interpreters', id: 'int' }] }),
  aFinding('beds', {
    severity: 'error',
    checkId: 'C15',
    on: null,
    refs: [
      { table: 'persons', id: 'wang' },
      { table: 'persons', id: 'sato' },
    ],
  }),
  aFinding('late', { severity: 'error', checkId: 'C02', on: '2023-05-25' }),
  aFinding('open', { severity: 'warn', checkId: 'C22', on: '2023-05-25' }),
]

function keysOf(grouping: Grouping, shows: 'open' | 'accepted', accepted: readonly string[] = []): readonly string[] {
  const checked = { ...checkedAs(findings), accepted: new Set(accepted) }
  const people = findingPeople(mission, 'en', 'en')
  return findingRows(checked, grouping, shows, people).map((row) =>
    row.kind === 'heading' ? `${row.group} (${row.count})` : row.finding.key,
  )
}

function checkedAs(all: readonly Finding[]): CheckedMission {
  return { mission: aMission(), findings: all, accepted: new Set<string>() } as unknown as CheckedMission
}

describe('findings', () => {
  test('stand by severity, the gravest first', () => {
    expect(keysOf('severity', 'open')).toEqual(['hard (1)', 'clash', 'error (2)', 'beds', 'late', 'warn (1)', 'open'])
  })

  test('stand by day, what concerns the whole mission first', () => {
    expect(keysOf('day', 'open')).toEqual([' (1)', 'beds', '2023-05-25 (2)', 'late', 'open', '2023-05-26 (1)', 'clash'])
  })

  test('stand under each person that they are about, by name, what is about nobody last', () => {
    expect(keysOf('person', 'open')).toEqual(['sato (2)', 'clash', 'beds', 'wang (1)', 'beds', ' (2)', 'late', 'open'])
  })

  test('stand by check', () => {
    expect(keysOf('check', 'open')).toEqual(['C01 (1)', 'clash', 'C02 (1)', 'late', 'C15 (1)', 'beds', 'C22 (1)', 'open'])
  })

  test('that are accepted have a list of their own', () => {
    expect(keysOf('severity', 'open', ['beds', 'open'])).toEqual(['hard (1)', 'clash', 'error (1)', 'late'])
    expect(keysOf('severity', 'accepted', ['beds', 'open'])).toEqual(['error (1)', 'beds', 'warn (1)', 'open'])
  })
})
