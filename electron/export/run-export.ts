import { join, resolve } from 'node:path'
import { samples } from '../../resources/samples/registry'
import { checkMission } from '../../shared/checks/check-mission'
import { findingText } from '../../shared/checks/finding-text'
import type { DocumentFile } from '../../shared/documents/document'
import { documents, writeDocument } from '../../shared/documents/registry'
import type { Translator } from '../../shared/i18n/translate'
import { stateOfCopy } from '../../shared/journal/mission-copy'
import type { Step } from '../../shared/journal/step'
import { wallTimeOf, type Zone } from '../../shared/kernel/time'
import { type Mission, missionRowOf } from '../../shared/mission/mission'
import { textIn } from '../../shared/mission/text'
import { writingContextOf } from '../../shared/releases/writing-context'
import { writeAtomically } from '../files/atomic-write'
import type { MissionFileReader } from '../files/mission-file/read-in-worker'
import { artifactBytes, type PrintPage } from '../printing/artifact-bytes'
import { documentFileNames } from '../printing/document-file-names'
import { makeFolder } from './make-folder'
import type { ExportArguments } from './parse-arguments'

export interface ExportPorts {
  readonly reader: MissionFileReader
  readonly printPage: PrintPage
  readonly translator: Translator
  readonly now: () => number
  /** The computer's: deadlines count from the date on the organizer's calendar. */
  readonly zone: Zone
  /** For a mission file that is locked. */
  readonly passphrase: string | null
  /** One line to the person. */
  readonly say: (line: string) => void
}

/** The main job without a window: opens a mission, checks it, writes its documents and tells what it found. Rejects with a DeskFailure. */
export async function runExport(asked: ExportArguments, ports: ExportPorts): Promise<void> {
  const { translate } = ports.translator
  const startedAt = ports.now()
  const opened = await openMission(asked.missionFile, ports)
  const folder = resolve(asked.folder)
  await makeFolder(folder)
  const files = await composeDocuments(opened, asked, ports.now())
  const names = documentFileNames(files)
  for (const [index, { artifact }] of files.entries()) {
    const name = names[index] ?? ''
    const path = join(folder, name)
    await writeAtomically(path, await artifactBytes(artifact, ports.printPage, path))
    ports.say(translate('app.cli.writing', { done: index + 1, total: files.length, name }))
  }
  const seconds = ((ports.now() - startedAt) / 1000).toFixed(1)
  ports.say(translate('app.cli.written', { count: files.length, folder, seconds }))
  tellFindings(opened.mission, ports)
}

interface OpenedMission {
  readonly mission: Mission
  readonly stepCount: number
  readonly steps: readonly Step[]
}

async function openMission(
  path: string | null,
  { reader, passphrase }: Pick<ExportPorts, 'reader' | 'passphrase'>,
): Promise<OpenedMission> {
  if (path !== null) {
    const copy = await reader.read(resolve(path), passphrase)
    const { mission, stepCount } = stateOfCopy(copy)
    return { mission, stepCount, steps: copy.steps }
  }
  const [sample] = samples
  if (!sample) throw new Error('there is no sample mission')
  return { mission: await sample.load(), stepCount: 1, steps: [] }
}

async function composeDocuments(
  { mission, stepCount, steps }: OpenedMission,
  asked: ExportArguments,
  now: number,
): Promise<readonly DocumentFile[]> {
  const chosen = documents.filter(({ id }) => asked.documents?.includes(id) ?? true)
  const languages = asked.languages ?? missionRowOf(mission).documentLanguages.slice(0, 2)
  const context = writingContextOf({ mission, stepCount }, steps, now)
  const files: DocumentFile[] = []
  for (const { id, audiences } of chosen) {
    const options = {
      audience: audiences[0] ?? 'organizer',
      languages,
      bilingual: 'stacked',
      sort: 'precedence',
      includeUnconfirmed: true,
      personIds: null,
      interpreterIds: null,
    } as const
    files.push(...(await writeDocument(id, mission, options, context)))
  }
  return files
}

function tellFindings(mission: Mission, { translator, say, now, zone }: ExportPorts): void {
  const today = wallTimeOf(now(), zone).date
  const { findings, accepted } = checkMission(mission, { today })
  const title = textIn(missionRowOf(mission).title, translator.language).text
  say(translator.translate('app.cli.findings', { count: findings.length, title }))
  for (const finding of findings) {
    const mark = accepted.has(finding.key) ? ` (${translator.translate('app.cli.accepted')})` : ''
    say(`  ${finding.checkId} ${finding.on ?? ''} ${findingText(finding, mission, translator)}${mark}`.replace(/ {2,}/g, ' '))
  }
}
