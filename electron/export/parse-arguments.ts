import { type DocumentId, documentIds } from '../../shared/documents/document'
import { type UiLanguage, uiLanguages } from '../../shared/i18n/languages'
import type { MessageId } from '../../shared/i18n/registry'
import type { MessageParams } from '../../shared/i18n/translate'
import { err, ok, type Result } from '../../shared/kernel/result'
import { opensHere } from '../opens-here'

/** What `npm start -- …` and the program itself may be told. */
export interface Arguments {
  readonly host: 'electron' | 'chromium' | null
  readonly isHeadless: boolean
  readonly userDataPath: string | null
  /** A mission file to open: `mission-desk file.mission`. */
  readonly missionFile: string | null
  readonly exported: ExportArguments | null
}

export interface ExportArguments {
  readonly folder: string
  /** null: the first sample. */
  readonly missionFile: string | null
  /** null: all of them. */
  readonly documents: readonly DocumentId[] | null
  /** One or two; null: the mission's own. */
  readonly languages: readonly UiLanguage[] | null
}

export interface ArgumentRefusal {
  readonly messageId: MessageId
  readonly params: MessageParams
}

const flagsWithValue = ['--host', '--export', '--mission', '--documents', '--languages', '--user-data-dir'] as const
type FlagWithValue = (typeof flagsWithValue)[number]

/**
 * Reads a command line. What it does not know is refused with words for it, or ignored: the program itself also finds its own name and
 * Chromium's switches among its arguments.
 */
export function parseArguments(argv: readonly string[], strangers: 'refuse' | 'ignore'): Result<Arguments, ArgumentRefusal> {
  const values = new Map<FlagWithValue, string>()
  let isHeadless = false
  let missionFile: string | null = null
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? ''
    const [name = '', inline] = splitOnce(argument)
    if (isFlagWithValue(name)) {
      const value = inline ?? argv[++index]
      if (!value || value.startsWith('--')) return refuse('app.cli.needsValue', { argument: name })
      values.set(name, value)
    } else if (argument === '--headless') isHeadless = true
    else if (!argument.startsWith('-') && opensHere(argument)) missionFile = argument
    else if (strangers === 'refuse') return refuse('app.cli.unknownArgument', { argument })
  }
  const host = values.get('--host') ?? null
  if (host !== null && host !== 'electron' && host !== 'chromium') return unknownValue('--host', host, ['chromium', 'electron'])
  const exported = parseExport(values, missionFile)
  if (!exported.ok) return exported
  return ok({ host, isHeadless, userDataPath: values.get('--user-data-dir') ?? null, missionFile, exported: exported.value })
}

/** A file that is named alone is the mission to export; two would leave one of them unsaid. */
function parseExport(
  values: ReadonlyMap<FlagWithValue, string>,
  fileAlone: string | null,
): Result<ExportArguments | null, ArgumentRefusal> {
  const folder = values.get('--export')
  if (folder === undefined) {
    const stray = (['--mission', '--documents', '--languages'] as const).find((flag) => values.has(flag))
    return stray ? refuse('app.cli.onlyWithExport', { argument: stray }) : ok(null)
  }
  const missionFile = values.get('--mission') ?? fileAlone
  if (fileAlone !== null && fileAlone !== missionFile) return refuse('app.cli.unknownArgument', { argument: fileAlone })
  const documents = parseList('--documents', values, documentIds)
  if (!documents.ok) return documents
  const languages = parseList('--languages', values, uiLanguages)
  if (!languages.ok) return languages
  if (languages.value && languages.value.length > 2) return refuse('app.cli.tooManyLanguages', { argument: '--languages' })
  return ok({ folder, missionFile, documents: documents.value, languages: languages.value })
}

function parseList<T extends string>(
  flag: FlagWithValue,
  values: ReadonlyMap<FlagWithValue, string>,
  known: readonly T[],
): Result<readonly T[] | null, ArgumentRefusal> {
  const names = values
    .get(flag)
    ?.split(',')
    .map((name) => name.trim())
  if (!names) return ok(null)
  const stranger = names.find((name) => !known.some((one) => one === name))
  if (stranger !== undefined) return unknownValue(flag, stranger, known)
  return ok(known.filter((one) => names.includes(one)).sort((a, b) => names.indexOf(a) - names.indexOf(b)))
}

function splitOnce(argument: string): readonly [name: string, value: string | undefined] {
  const at = argument.indexOf('=')
  return at === -1 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)]
}

function isFlagWithValue(name: string): name is FlagWithValue {
  return flagsWithValue.some((flag) => flag === name)
}

function unknownValue(argument: string, value: string, known: readonly string[]): Result<never, ArgumentRefusal> {
  return refuse('app.cli.unknownValue', { argument, value, known: known.join(', ') })
}

function refuse(messageId: MessageId, params: MessageParams): Result<never, ArgumentRefusal> {
  return err({ messageId, params })
}
