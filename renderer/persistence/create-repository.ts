import { samples } from '../../resources/samples/registry'
import { createMission } from '../../shared/commands/create-mission'
import { importMission } from '../../shared/commands/import-mission'
import { restoreMission } from '../../shared/commands/restore-mission'
import type { Answer } from '../../shared/extract/answer'
import type { Backup, FileProtection } from '../../shared/ipc/contract'
import { copyOf, stateOfCopy } from '../../shared/journal/mission-copy'
import { ok, type Result } from '../../shared/kernel/result'
import type { Refusal } from '../../shared/mission/integrity'
import type { Mission } from '../../shared/mission/mission'
import { closeMission, dispatch, startLoading } from '../store/mission-store'
import type { DeskClock } from './desk-clock'
import type { DeskHomes } from './desk-homes'
import { deskFailure, failureOf, refused } from './failure'
import { beginMission } from './first-step'
import { answerIn, extractCopyOf } from './interpreters-files'
import { keepNew } from './keep-new'
import type { ExtractFile } from './main-home'
import type { MissionCard } from './mission-card'
import { adoptCopy, checkFile, compareFile, lockedFile } from './mission-files'
import { createOpenDesk } from './open-desk'
import { readMission } from './read-mission'
import type { FileOpening, NamedExtract, Outcome, Repository } from './repository'
import type { Known } from './sitting'

export function createRepository(homes: DeskHomes, clock: DeskClock): Repository {
  const { main, window } = homes
  const desk = createOpenDesk(homes, clock)
  let last: Promise<unknown> = Promise.resolve()

  /** One opening or closing at a time, in the order asked: two at once would show one mission and save the other. */
  function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    const next = last.then(task, task)
    last = next
    return next
  }

  async function open(id: string): Outcome<string> {
    if (desk.sitting()?.missionId === id) return ok(id)
    const left = await desk.leaveFor()
    if (!left.ok) return left
    startLoading()
    const read = await readMission(homes, id, clock.now())
    if (read.ok) desk.show(read.value)
    else closeMission()
    return read.ok ? ok(id) : read
  }

  async function look(id: string): Outcome<Mission> {
    const sitting = desk.sitting()
    if (sitting?.missionId === id) return ok(sitting.known().state.mission)
    const read = await readMission(homes, id, clock.now())
    return read.ok ? ok(read.value.known.state.mission) : read
  }

  async function begin(begun: Result<Known, Refusal>): Outcome<string> {
    if (!begun.ok) return refused(begun.error)
    const left = await desk.leaveFor()
    if (!left.ok) return left
    const sitting = desk.show({ known: begun.value, owed: [] })
    for (const step of begun.value.steps) sitting.take(step, 0, begun.value)
    return ok(sitting.missionId)
  }

  const beginFrom = (from: Mission) => begin(beginMission(importMission, { from }))

  async function openFile(path: string | null, passphrase: string | null): Outcome<FileOpening> {
    const file = await main.openFile(path, passphrase)
    if (!file.ok) return lockedFile(file.error) ?? deskFailure(file.error)
    if (file.value === null) return ok({ kind: 'cancelled' })
    if ('answer' in file.value) return openAnswer(file.value.answer)
    const copy = checkFile(file.value)
    if (!copy.ok) return copy
    const { missionId } = copy.value.snapshot
    await desk.sitting()?.flush()
    const standing = await compareFile(homes, copy.value, clock.now())
    if (!standing.ok) return standing
    const { ours } = standing.value
    if (ours === 'apart') return ok({ kind: 'differs', missionId, path: file.value.path, copy: copy.value })
    if (ours === 'none') {
      const adopted = await adoptCopy(homes, copy.value, clock.now())
      if (!adopted.ok) return adopted
    }
    const left = ours === 'shorter' ? await desk.leaveFor() : ok(null)
    if (!left.ok) return left
    const opened = await open(missionId)
    if (!opened.ok) return opened
    if (standing.value.ours === 'shorter') desk.goOn(standing.value.further)
    return ok({ kind: 'opened', missionId, ours })
  }

  /** An answer is looked at in its mission: that is opened where it is not open already. */
  async function openAnswer(answer: Answer): Outcome<FileOpening> {
    const { missionId, interpreterId } = answer
    const cards = await listMissions(homes)
    const isHere = desk.sitting()?.missionId === missionId || (cards.ok && cards.value.some(({ id }) => id === missionId))
    if (!cards.ok && !isHere) return cards
    if (!isHere) return failureOf('answer-other-mission', missionId)
    const opened = await open(missionId)
    if (!opened.ok) return opened
    const isOurs = desk.sitting()?.known().state.mission.tables.interpreters[interpreterId] !== undefined
    return isOurs ? ok({ kind: 'answer', missionId, answer }) : failureOf('answer-stranger', interpreterId)
  }

  async function saveExtracts(extracts: readonly NamedExtract[], protection: FileProtection): Outcome<string | null> {
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

  async function saveAnswer(suggestedName: string, protection: FileProtection): Outcome<string | null> {
    const sitting = desk.sitting()
    await desk.wholeJournal()
    const answer = sitting ? answerIn(sitting.known(), clock.now()) : null
    if (!sitting || !answer) return failureOf('not-found', 'no extract is open')
    const saved = await main.saveAnswer(suggestedName, sitting.missionId, answer, protection)
    return saved.ok ? ok(saved.value?.path ?? null) : deskFailure(saved.error)
  }

  async function saveFile(path: string | null, suggestedName: string, protection: FileProtection): Outcome<string | null> {
    const sitting = desk.sitting()
    if (!sitting) return failureOf('not-found', 'no mission is open')
    await desk.wholeJournal()
    const { state, steps } = sitting.known()
    const saved = await main.saveFile(path, suggestedName, copyOf(state, steps), protection)
    return saved.ok ? ok(saved.value?.path ?? null) : deskFailure(saved.error)
  }

  async function discardMission(id: string): Outcome<null> {
    if (desk.sitting()?.missionId === id) {
      const left = await desk.leaveFor()
      if (!left.ok) return left
    }
    const discarded = await main.discard(id)
    if (!discarded.ok) return deskFailure(discarded.error)
    try {
      await window.remove(id)
    } catch (error) {
      return failureOf('unexpected', String(error))
    }
    return ok(null)
  }

  async function restoreBackup(id: string): Outcome<null> {
    const sitting = desk.sitting()
    if (!sitting) return failureOf('not-found', 'no mission is open')
    const backup = await main.readBackup(sitting.missionId, id)
    if (!backup.ok) return deskFailure(backup.error)
    await desk.wholeJournal()
    const { state, steps } = sitting.known()
    const before = await main.makeBackup(copyOf(state, steps), 'before-restore')
    if (!before.ok) return deskFailure(before.error)
    const restored = dispatch(restoreMission, { to: stateOfCopy(backup.value).mission })
    return restored.ok ? ok(null) : refused(restored.error)
  }

  /** Asks the window's store about the open mission; where none is open, `none`. */
  async function ofOpenMission<Value>(ask: (missionId: string) => Promise<Value>, none: Value): Outcome<Value> {
    const sitting = desk.sitting()
    if (!sitting) return ok(none)
    try {
      return ok(await ask(sitting.missionId))
    } catch (error) {
      return failureOf('unexpected', String(error))
    }
  }

  async function listBackups(): Outcome<readonly Backup[]> {
    const sitting = desk.sitting()
    if (!sitting) return ok([])
    const backups = await main.listBackups(sitting.missionId)
    return backups.ok ? backups : deskFailure(backups.error)
  }

  return {
    listMissions: async () => {
      await desk.sitting()?.flush()
      return listMissions(homes)
    },
    openMission: (id) => inTurn(() => open(id)),
    createMission: (input) =>
      inTurn(() => begin(beginMission(createMission, { ...input, workingLanguages: [...input.workingLanguages] }))),
    openSample: (sampleId) =>
      inTurn(async () => {
        const sample = samples.find(({ id }) => id === sampleId)
        return sample ? beginFrom(await sample.load()) : failureOf('not-found', sampleId)
      }),
    openNew: (from) => inTurn(() => beginFrom(from)),
    keepNew: (from) => inTurn(() => keepNew(homes, from, clock.now())),
    readMission: (id) => inTurn(() => look(id)),
    openFile: (path, passphrase) => inTurn(() => openFile(path, passphrase ?? null)),
    openAsCopy: (copy) => inTurn(() => beginFrom(stateOfCopy(copy).mission)),
    saveFile: (path, suggestedName, protection) => inTurn(() => saveFile(path, suggestedName, protection)),
    saveExtracts: (extracts, protection) => inTurn(() => saveExtracts(extracts, protection)),
    saveAnswer: (suggestedName, protection) => inTurn(() => saveAnswer(suggestedName, protection)),
    discardMission: (id) => inTurn(() => discardMission(id)),
    listBackups,
    restoreBackup: (id) => inTurn(() => restoreBackup(id)),
    listStranded: () => ofOpenMission((id) => window.readStranded(id), []),
    discardStranded: () => ofOpenMission((id) => window.discardStranded(id).then(() => null), null),
    closeMission: () => inTurn(desk.leave),
    finishSitting: () => inTurn(async () => (await desk.sitting()?.finish()) ?? { kind: 'saved' }),
    flush: async () => (await desk.sitting()?.flush()) ?? { kind: 'saved' },
  }
}

/** The cards of the window's store, and what only the main process knows of, while the store cannot be written. */
async function listMissions({ window, main }: DeskHomes): Outcome<readonly MissionCard[]> {
  const [cards, summaries] = await Promise.all([window.cards().catch(() => []), main.list()])
  // With no card and no list nobody knows whether there are none.
  if (!summaries.ok && cards.length === 0) return deskFailure(summaries.error)
  const known = new Set(cards.map((card) => card.id))
  const others = summaries.ok ? summaries.value.filter(({ missionId }) => !known.has(missionId)) : []
  const all = [...cards, ...others.map(({ missionId, ...summary }) => ({ id: missionId, ...summary }))]
  return ok(all.sort((a, b) => b.changedAt - a.changedAt))
}
