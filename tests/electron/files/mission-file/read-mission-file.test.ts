import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { encodeMissionFile } from '../../../../electron/files/mission-file/encode-mission-file'
import type { FileRefusal } from '../../../../electron/files/mission-file/file-refusal'
import { readMissionFile } from '../../../../electron/files/mission-file/read-mission-file'
import type { MissionCopyFrame } from '../../../../shared/ipc/contract'
import { replay, stateOfSnapshot } from '../../../../shared/journal/replay'
import { MISSION_SHAPE, missionOfSnapshot } from '../../../../shared/journal/snapshot'
import { integrityOfAll } from '../../../../shared/mission/integrity'
import { aBegunJournal } from '../../../support/desks/a-begun-journal'
import { aJournal } from '../../../support/desks/a-journal'
import { mutantsOf, zipOf } from '../../../support/given-files/mission-file-mutants'
import { seededChance } from '../../../support/seeded-chance'

const { snapshot, steps } = aJournal(12)
const copy = JSON.parse(JSON.stringify({ snapshot, steps })) as MissionCopyFrame

function refusalOf(bytes: Uint8Array): Omit<FileRefusal, 'detail'> | 'it was read' {
  const read = readMissionFile(Buffer.from(bytes), () => undefined)
  return read.ok ? 'it was read' : { code: read.error.code, params: read.error.params }
}

function withMission(change: (text: string) => string): Uint8Array {
  return zipOf(copy, { parts: { 'mission.json': strToU8(change(JSON.stringify(copy.snapshot))) } })
}

/** The file with the name of a part replaced by another of the same length. */
function withName(from: string, to: string, bytes: Uint8Array = encodeMissionFile(copy, '0.1.0').bytes): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1')
}

describe('a mission file', () => {
  test('holds what was put in it, to the same bytes each time', () => {
    const { bytes, manifest } = encodeMissionFile(copy, '0.1.0')
    const read = readMissionFile(Buffer.from(bytes), () => undefined)
    expect(read).toEqual({ ok: true, value: { manifest, snapshot, steps } })
    expect(encodeMissionFile(copy, '0.1.0').bytes).toEqual(bytes)
  })

  test('gives a sign of life between any two passes over its parts, so that a large one is not taken for a reader that hangs', () => {
    const { parts } = encodeMissionFile(copy, '').manifest
    const wrongSum = { ...parts, 'mission.json': { sha256: '0'.repeat(64), bytes: 1 } }
    const refusedLaterAndLater = [
      zipOf(copy, { manifest: { missionId: '../x' } }),
      zipOf(copy, { manifest: { parts: wrongSum } }),
      withMission(() => '['.repeat(30)),
      withMission(() => '{'),
      withMission(() => '{"tables":{"constructor":{}}}'),
      withMission(() => '{}'),
      zipOf(copy, { parts: { 'journal.ndjson': strToU8('{}\n') } }),
      withMission((text) => text.replace('"tables":{', '"tables":{"strangers":{},')),
      encodeMissionFile(copy, '').bytes,
    ]
    const signs = refusedLaterAndLater.map((bytes) => {
      let count = 0
      readMissionFile(Buffer.from(bytes), () => count++)
      return count
    })
    expect(signs).toEqual([...new Set(signs)].sort((a, b) => a - b))
  })

  test('holds a whole journal, which begins with nothing', () => {
    const whole = JSON.parse(JSON.stringify(aBegunJournal(3).copy)) as MissionCopyFrame
    const { bytes, manifest } = encodeMissionFile(whole, '0.1.0')
    expect(readMissionFile(Buffer.from(bytes), () => undefined)).toEqual({ ok: true, value: { manifest, ...whole } })
    expect(refusalOf(encodeMissionFile({ ...whole, steps: [] }, '0.1.0').bytes)).toEqual({
      code: 'file-damaged',
      params: { where: 'row', table: 'missions', row: 'mission' },
    })
  })

  test.each<[string, Uint8Array, Omit<FileRefusal, 'detail'>]>([
    ['an empty file', new Uint8Array(), { code: 'file-not-a-mission', params: {} }],
    ['a text', strToU8('Dear colleagues, please find attached'), { code: 'file-not-a-mission', params: {} }],
    ['another program’s zip', zipOf(copy, { manifest: { format: 'other' } }), { code: 'file-not-a-mission', params: {} }],
    ['a newer format', zipOf(copy, { manifest: { formatVersion: 2, parts: 7 } }), { code: 'file-newer', params: {} }],
    [
      'a newer shape',
      zipOf({ ...copy, snapshot: { ...copy.snapshot, shape: MISSION_SHAPE + 1 } }, {}),
      { code: 'file-newer', params: {} },
    ],
    [
      'a part that leads out of the file',
      withName('journal.ndjson', '../../evil.txt'),
      { code: 'file-damaged', params: { where: 'part-unknown', part: '../../evil.txt' } },
    ],
    [
      'an absolute path',
      withName('journal.ndjson', '/etc/cron.d/ev'),
      { code: 'file-damaged', params: { where: 'part-unknown', part: '/etc/cron.d/ev' } },
    ],
    [
      'the same part twice',
      withName(
        'mission.jsom',
        'mission.json',
        zipSync({ 'manifest.json': strToU8('{}'), 'mission.json': strToU8('{}'), 'mission.jsom': strToU8('[]') }),
      ),
      { code: 'file-damaged', params: { where: 'part-twice', part: 'mission.json' } },
    ],
    [
      'a part too few',
      zipSync({ 'manifest.json': strToU8('{}'), 'mission.json': strToU8('{}') }),
      { code: 'file-damaged', params: { where: 'part-missing', part: 'journal.ndjson' } },
    ],
    [
      'a checksum that does not fit',
      zipOf(copy, {
        manifest: {
          parts: { ...encodeMissionFile(copy, '').manifest.parts, 'mission.json': { sha256: '0'.repeat(64), bytes: 1 } },
        },
      }),
      { code: 'file-damaged', params: { where: 'checksum', part: 'mission.json' } },
    ],
    [
      'a zip bomb',
      zipOf(copy, { parts: { 'mission.json': new Uint8Array(30 * 1024 * 1024) } }),
      { code: 'file-too-large', params: { part: 'mission.json' } },
    ],
    [
      'JSON as deep as the sea',
      withMission(() => '['.repeat(4000)),
      { code: 'file-damaged', params: { where: 'json', part: 'mission.json' } },
    ],
    [
      'a key that every object inherits',
      withMission((text) => text.replace('"tables":{', '"tables":{"__proto__":{"isAdmin":true},')),
      { code: 'file-damaged', params: { where: 'json', part: 'mission.json' } },
    ],
    [
      'a table that no mission has',
      withMission((text) => text.replace('"tables":{', '"tables":{"spies":{},')),
      { code: 'file-damaged', params: { where: 'table', table: 'spies' } },
    ],
    [
      'a field of the wrong type',
      withMission((text) => text.replace('"startsOn":"2023-05-24"', '"startsOn":20230524')),
      { code: 'file-damaged', params: { where: 'field', table: 'missions', row: 'mission', field: 'startsOn' } },
    ],
    [
      'a pointer to nothing',
      withMission((text) => text.replace('"organizerOrganizationId":null', '"organizerOrganizationId":"nobody"')),
      {
        code: 'file-damaged',
        params: {
          where: 'reference',
          table: 'missions',
          row: 'mission',
          field: 'organizerOrganizationId',
          target: 'organizations nobody',
        },
      },
    ],
    [
      'a mission without its own row',
      withMission((text) => text.replace('"missions":{"mission":', '"missions":{"other":')),
      { code: 'file-damaged', params: { where: 'row', table: 'missions', row: 'mission' } },
    ],
    [
      'a step that is none',
      zipOf(copy, { parts: { 'journal.ndjson': strToU8('{"id":"a"}\n') } }),
      { code: 'file-damaged', params: { where: 'step', number: 1, field: 'at' } },
    ],
  ])('that is %s is refused, and it is told where', (_name, bytes, refusal) => {
    expect(refusalOf(bytes)).toEqual(refusal)
  })

  test('is refused, or the same, whichever single bit is flipped', () => {
    const { bytes } = encodeMissionFile({ ...copy, steps: copy.steps.slice(0, 1) }, '0.1.0')
    const whole = readMissionFile(Buffer.from(bytes), () => undefined)
    let refused = 0
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const read = readMissionFile(flipped, () => undefined)
      if (read.ok) expect(read).toEqual(whole)
      else refused++
    }
    // What is left are the dates and rights that a zip keeps of each part, and that nobody reads.
    expect(refused / (bytes.length * 8)).toBeGreaterThan(0.9)
  })

  test('is refused wherever it is cut off', () => {
    const { bytes } = encodeMissionFile(copy, '0.1.0')
    for (let length = 0; length < bytes.length; length++) expect(refusalOf(bytes.subarray(0, length))).not.toBe('it was read')
  })

  test('that was tampered with ends in a clear refusal or a whole mission', () => {
    const outcomes = new Map<string, number>()
    const mutants = mutantsOf(copy, seededChance(20231121))
    for (let count = 0; count < 300; count++) {
      const mutant = mutants.next().value
      const read = readMissionFile(Buffer.from(mutant.bytes), () => undefined)
      const outcome = read.ok ? 'read' : read.error.code
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      if (!read.ok) continue
      if (mutant.mayHold === 'same')
        expect([mutant.name, read.value.snapshot, read.value.steps]).toEqual([mutant.name, snapshot, steps])
      const mission = replay(stateOfSnapshot(read.value.snapshot), read.value.steps).mission
      expect([mutant.name, integrityOfAll(mission), integrityOfAll(missionOfSnapshot(read.value.snapshot))]).toEqual([
        mutant.name,
        [],
        [],
      ])
    }
    expect([...outcomes.keys()].sort()).toEqual(['file-damaged', 'file-too-large', 'read'])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
