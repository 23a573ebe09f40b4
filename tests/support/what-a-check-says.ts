import { expect } from 'vitest'
import type { Check, Finding } from '../../shared/checks/finding'
import { findingText, mendText } from '../../shared/checks/finding-text'
import type { Command } from '../../shared/commands/command'
import { commands } from '../../shared/commands/registry'
import { uiLanguages } from '../../shared/i18n/languages'
import { translatorFor } from '../../shared/i18n/translator-for'
import type { Mission } from '../../shared/mission/mission'
import type { TableName } from '../../shared/mission/registry'
import { runCommand } from './run-command'

/**
 * What a check says of a mission, one line a finding: message, rows by id, found/allowed where it has figures. Every situation that
 * a test asks about must also keep what holds for every check: keys are unique, the order of rows does not count, only declared
 * tables are read, each sentence is whole in every language, each mend clears its finding.
 */
export function whatACheckSays(check: Check, mission: Mission, today = '2023-05-01'): readonly string[] {
  const findings = check.run(mission, { today })
  expect(new Set(findings.map((finding) => finding.key)).size).toBe(findings.length)
  expect(keysOf(check.run(withRowsTurnedRound(mission), { today }))).toEqual(keysOf(findings))
  expect(keysOf(check.run(onlyReadable(mission, check.reads), { today }))).toEqual(keysOf(findings))
  for (const finding of findings) {
    expect(finding.checkId).toBe(check.id)
    expectWholeSentences(finding, mission)
    for (const mend of finding.mends) {
      const mended = missionAfterMend(mission, mend)
      expect(keysOf(check.run(mended, { today })), `${mend.labelId} clears ${finding.key}`).not.toContain(finding.key)
    }
  }
  return findings.map(lineOf)
}

/** The labels of the mends that a check offers, in order, over all its findings. */
export function mendsOffered(check: Check, mission: Mission, today = '2023-05-01'): readonly string[] {
  return check.run(mission, { today }).flatMap((finding) => finding.mends.map((mend) => mend.labelId))
}

function missionAfterMend(mission: Mission, mend: Finding['mends'][number]): Mission {
  const command = (commands as readonly Command<string, never>[]).find(({ name }) => name === mend.command)
  if (!command) throw new Error(`no command ${mend.command}`)
  const result = runCommand(mission, command, mend.input as never)
  if (!result.ok) throw new Error(`${mend.labelId} was refused: ${JSON.stringify(result.error)}`)
  return result.value
}

function lineOf({ messageId, refs, found, allowed }: Finding): string {
  const figures = allowed === null ? [] : [`${found}/${allowed}`]
  return [messageId, ...refs.map((ref) => ref.id), ...figures].join(' ')
}

function keysOf(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => finding.key).sort()
}

function expectWholeSentences(finding: Finding, mission: Mission): void {
  for (const language of uiLanguages) {
    const texts = [
      findingText(finding, mission, translatorFor(language)),
      ...finding.mends.map((mend) => mendText(mend, mission, translatorFor(language))),
    ]
    for (const text of texts) {
      expect(text).not.toMatch(/[{}]|undefined|NaN|Invalid|mend\.|C\d\d\./)
      expect(text.length).toBeGreaterThan(3)
    }
  }
}

function withRowsTurnedRound(mission: Mission): Mission {
  const tables = Object.fromEntries(
    Object.entries(mission.tables).map(([table, rows]) => [table, Object.fromEntries(Object.entries(rows).reverse())]),
  )
  return { ...mission, tables: tables as unknown as Mission['tables'] }
}

/** The same mission in new tables, of which those that the check does not declare cannot be read. */
function onlyReadable(mission: Mission, reads: readonly TableName[]): Mission {
  const tables = structuredClone(mission.tables)
  const guarded = new Proxy(tables, {
    get: (target, table: string) => {
      if (!reads.includes(table as TableName)) throw new Error(`reads ${table} without declaring it`)
      return target[table as TableName]
    },
  })
  return { ...mission, tables: guarded }
}
