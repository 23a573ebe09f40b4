import type { MissionCopyFrame, RequestInput } from '../../shared/ipc/contract'
import type { DeskError } from '../../shared/ipc/errors'
import { migrateSnapshot, migrateSteps } from '../../shared/journal/migrate-snapshot'
import type { MissionCopy } from '../../shared/journal/mission-copy'
import type { Step } from '../../shared/journal/step'
import { err, ok, type Result } from '../../shared/kernel/result'
import { askInPieces } from '../desktop/ask-in-pieces'
import { ask } from '../desktop/desk'
import type { MainHome } from './main-home'

/** The main process as a home, over the bridge. */
export const deskMainHome: MainHome = {
  list: () => ask('journal:list', null),
  read: async (missionId) => {
    const answer = await ask('journal:read', { missionId })
    if (!answer.ok) return answer
    const { copy, damage } = answer.value
    if (copy === null) return ok({ copy, damage })
    const migrated = copyOfFrame(copy)
    return migrated.ok ? ok({ copy: migrated.value, damage }) : migrated
  },
  verify: async (missionId) => {
    const answer = await ask('journal:verify', { missionId })
    return answer.ok ? ok(answer.value.damage) : answer
  },
  readEarlier: async (missionId, before) => {
    const answer = await ask('journal:read-earlier', { missionId, before })
    return answer.ok ? ok(answer.value.steps as unknown as readonly Step[]) : answer
  },
  append: (missionId, after, steps) => askInPieces('journal:append', { missionId, after, steps: toSend(steps) }),
  writeSnapshot: (snapshot) => askInPieces('snapshot:write', { snapshot: snapshot as Sent<'snapshot:write'>['snapshot'] }),
  rebuild: (copy) => askInPieces('journal:rebuild', frameOf(copy)),
  discard: (missionId) => ask('journal:discard', { missionId }),
  openFile: async (path, passphrase) => {
    const answer = await ask('mission-file:open', { path, passphrase })
    if (!answer.ok || answer.value === null) return answer as Result<null, DeskError>
    if ('answer' in answer.value) return ok(answer.value)
    const copy = copyOfFrame(answer.value.copy)
    return copy.ok ? ok({ path: answer.value.path, copy: copy.value }) : copy
  },
  saveFile: (path, suggestedName, copy, protection) =>
    askInPieces('mission-file:save', { path, suggestedName, copy: frameOf(copy), protection }),
  saveAll: (files, protection) =>
    askInPieces('mission-file:save-all', { files: files.map(({ name, copy }) => ({ name, copy: frameOf(copy) })), protection }),
  saveAnswer: (suggestedName, extractId, answer, protection) =>
    ask('answer-file:save', { suggestedName, extractId, answer: answer as Sent<'answer-file:save'>['answer'], protection }),
  listBackups: (missionId) => ask('backups:list', { missionId }),
  makeBackup: (copy, reason) => askInPieces('backups:make', { copy: frameOf(copy), reason }),
  readBackup: async (missionId, id) => {
    const answer = await ask('backups:read', { missionId, id })
    return answer.ok ? copyOfFrame(answer.value) : answer
  },
}

type Sent<Channel extends Parameters<typeof ask>[0]> = RequestInput<Channel>

/** The contract's types are of values one may change; ours are not, and nobody changes them on the way. */
export function frameOf(copy: MissionCopy): Sent<'journal:rebuild'> {
  return copy as unknown as Sent<'journal:rebuild'>
}

function toSend(steps: readonly Step[]): Sent<'journal:append'>['steps'] {
  return steps as unknown as Sent<'journal:append'>['steps']
}

/** A copy in today's shape. The main process has checked its frame; the rows of files are checked by whoever opens them. */
function copyOfFrame(frame: MissionCopyFrame): Result<MissionCopy, DeskError> {
  const snapshot = migrateSnapshot(frame.snapshot)
  const steps = migrateSteps(frame.steps as readonly Step[], frame.snapshot.shape)
  if (snapshot.ok && steps.ok) return ok({ snapshot: snapshot.value, steps: steps.value })
  const isNewer = [snapshot, steps].some((part) => !part.ok && part.error === 'newer')
  const detail = `shape ${frame.snapshot.shape}`
  return err({ code: isNewer ? 'file-newer' : 'file-not-a-mission', params: {}, detail })
}
