import { resolve } from 'node:path'
import { opensHere } from './opens-here'

/** The file that a command line names (`mission-desk file.mission`), as an absolute path; null where there is none. */
export function missionFileArgument(argv: readonly string[], cwd: string): string | null {
  const name = argv.slice(1).findLast((argument) => !argument.startsWith('-') && opensHere(argument))
  return name === undefined ? null : resolve(cwd, name)
}
