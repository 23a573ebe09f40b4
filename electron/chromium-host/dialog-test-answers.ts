import { readFileSync, writeFileSync } from 'node:fs'

/**
 * A test answers the program's questions beforehand: MISSION_DESK_TEST_DIALOGS names a JSON file with a list of paths (or button numbers),
 * null for "cancelled". Takes the next one; undefined when no test is answering.
 */
export function takeTestAnswer(): string | null | undefined {
  const file = process.env.MISSION_DESK_TEST_DIALOGS
  if (!file) return undefined
  const [next, ...rest] = JSON.parse(readFileSync(file, 'utf8')) as (string | null)[]
  writeFileSync(file, JSON.stringify(rest))
  // A test that runs out of answers cancels: it must never hang on a question that nobody sees.
  return next ?? null
}
