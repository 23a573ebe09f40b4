import type { FileProtection } from '../../shared/ipc/contract'
import { copyOf } from '../../shared/journal/mission-copy'
import { ok } from '../../shared/kernel/result'
import { deskFailure, failureOf, refused } from './failure'
import { answerIn, extractCopyOf } from './interpreters-files'
import type { ExtractFile } from './main-home'
import type { NamedExtract, Outcome } from './repository'
import type { RepositoryParts } from './repository-parts'

/** The open mission with its whole journal; answers where it went, null where the person thought better of it. */
export async function saveMissionFile(
  { homes, desk }: RepositoryParts,
  path: string | null,
  suggestedName: string,
  protection: FileProtection,
): Outcome<string | null> {
  const sitting = desk.sitting()
  if (!sitting) return failureOf('not-found', 'no mission is open')
  await desk.wholeJournal()
  const { state, steps } = sitting.known()
  const saved = await homes.main.saveFile(path, suggestedName, copyOf(state, steps), protection)
  return saved.ok ? ok(saved.value?.path ?? null) : deskFailure(saved.error)
}

/** A file for each interpreter: one by the name that the person gives it, several in a folder of theirs. */
export async function saveExtracts(
  { homes: { main }, clock, desk }: RepositoryParts,
  extracts: readonly NamedExtract[],
  protection: FileProtection,
): Outcome<string | null> {
  const sitting = desk.sitting()
  if (!sitting) return failureOf('not-found', 'no mission is open')
  const files: ExtractFile[] = []
  for (const { interpreterId, name } of extracts) {
    const copy = extractCopyOf(sitting.known().state, interpreterId, clock.now())
    if (!copy.ok) return refused(copy.error)
    files.push({ name, copy: copy.value })
  }
  const [only] = files
  if (only && files.length === 1) {
    const saved = await main.saveFile(null, only.name, only.copy, protection)
    return saved.ok ? ok(saved.value?.path ?? null) : deskFailure(saved.error)
  }
  const saved = await main.saveAll(files, protection)
  return saved.ok ? ok(saved.value?.folder ?? null) : deskFailure(saved.error)
}

/** What has been answered in the open extract. */
export async function saveAnswer(
  { homes, clock, desk }: RepositoryParts,
  suggestedName: string,
  protection: FileProtection,
): Outcome<string | null> {
  const sitting = desk.sitting()
  await desk.wholeJournal()
  const answer = sitting ? answerIn(sitting.known(), clock.now()) : null
  if (!sitting || !answer) return failureOf('not-found', 'no extract is open')
  const saved = await homes.main.saveAnswer(suggestedName, sitting.missionId, answer, protection)
  return saved.ok ? ok(saved.value?.path ?? null) : deskFailure(saved.error)
}
