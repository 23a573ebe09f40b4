import { strToU8, zipSync } from 'fflate'
import { encodeMissionFile } from '../../../electron/files/mission-file/encode-mission-file'
import { sha256Of } from '../../../electron/files/mission-file/read-mission-file'
import type { MissionCopyFrame } from '../../../shared/ipc/contract'
import type { Chance } from '../seeded-chance'

/** A mission file that somebody tampered with. */
export interface Mutant {
  readonly name: string
  readonly bytes: Uint8Array
  /** `same`: where it is read at all it must hold what the untouched file holds; `valid`: whatever is read must be a whole mission. */
  readonly mayHold: 'same' | 'valid'
}

type Entries = Readonly<Record<string, Uint8Array>>

/** A mission file of these parts, its manifest's checksums right: so that a lie in a part is not found by its checksum. */
export function zipOf(copy: MissionCopyFrame, change: { parts?: Entries; manifest?: object } = {}): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    'mission.json': strToU8(JSON.stringify(copy.snapshot)),
    'journal.ndjson': strToU8(copy.steps.map((step) => `${JSON.stringify(step)}\n`).join('')),
    ...change.parts,
  }
  const told = (name: string) => ({ sha256: sha256Of(parts[name] ?? new Uint8Array()), bytes: parts[name]?.length ?? 0 })
  const manifest = {
    ...encodeMissionFile(copy, '0.1.0').manifest,
    parts: { 'mission.json': told('mission.json'), 'journal.ndjson': told('journal.ndjson') },
    ...change.manifest,
  }
  return zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)), ...parts }, { level: 6 })
}

/** An endless row of mutants of one file, in turn of every kind. */
export function* mutantsOf(copy: MissionCopyFrame, chance: Chance): Generator<Mutant> {
  const whole = encodeMissionFile(copy, '0.1.0').bytes
  for (;;) {
    yield flipped(whole, chance)
    yield truncated(whole, chance)
    yield overwritten(whole, chance)
    yield spliced(whole, chance)
    yield retyped(copy, chance)
    yield renamed(copy, chance)
    yield bombed(copy, chance)
    yield lying(whole, chance)
    yield withStrangePart(copy, chance)
    yield withStrangeKey(copy, chance)
    yield withStrangeJson(copy, chance)
    yield withScripts(copy, chance)
  }
}

function flipped(whole: Uint8Array, chance: Chance): Mutant {
  const bytes = whole.slice()
  const at = chance.below(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8))
  return { name: `bit flipped in byte ${at}`, bytes, mayHold: 'same' }
}

function truncated(whole: Uint8Array, chance: Chance): Mutant {
  const length = chance.below(whole.length)
  return { name: `cut to ${length} bytes`, bytes: whole.slice(0, length), mayHold: 'same' }
}

function overwritten(whole: Uint8Array, chance: Chance): Mutant {
  const bytes = whole.slice()
  const at = chance.below(bytes.length)
  const value = chance.below(256)
  bytes.fill(value, at, at + 1 + chance.below(64))
  return { name: `overwritten from byte ${at} with ${value}`, bytes, mayHold: 'same' }
}

function spliced(whole: Uint8Array, chance: Chance): Mutant {
  const at = chance.below(whole.length)
  const from = chance.below(whole.length)
  const piece = whole.slice(from, from + chance.below(200))
  const bytes = Buffer.concat([whole.slice(0, at), piece, whole.slice(at)])
  return { name: `${piece.length} bytes of its own put in at ${at}`, bytes, mayHold: 'same' }
}

const wrongValues: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  'x'.repeat(30_000),
  [],
  [[]],
  {},
  { a: 1 },
  '2023-02-31',
  '25:61',
  'Mars/Base',
]

/** One value anywhere in the mission or its steps becomes another, mostly of the wrong type. */
function retyped(copy: MissionCopyFrame, chance: Chance): Mutant {
  const changed = structuredClone(copy) as unknown as Record<string, unknown>
  let target: Record<string, unknown> = changed
  const path: string[] = []
  for (;;) {
    const keys = Object.keys(target)
    const key = keys[chance.below(keys.length)] ?? 'extra'
    path.push(key)
    const inner = target[key]
    const goesDeeper = typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && chance.below(6) > 0
    if (!goesDeeper) {
      target[key] = wrongValues[chance.below(wrongValues.length)]
      break
    }
    target = inner as Record<string, unknown>
  }
  const { snapshot, steps } = changed
  const lines = Array.isArray(steps) ? steps.map((step) => `${JSON.stringify(step)}\n`).join('') : JSON.stringify(steps)
  const parts = { 'mission.json': strToU8(JSON.stringify(snapshot)), 'journal.ndjson': strToU8(lines) }
  return { name: `another value at ${path.join('.')}`, bytes: zipOf(copy, { parts }), mayHold: 'valid' }
}

/** A row gets another id in one place: pointers break, keys and ids disagree. */
function renamed(copy: MissionCopyFrame, chance: Chance): Mutant {
  const text = JSON.stringify(copy.snapshot)
  const ids = [...text.matchAll(/"(?:id|\w+Id)":"([^"]+)"/g)]
  const match = ids[chance.below(ids.length)]
  const strange = ['nobody', '', '../../etc/passwd', 'constructor', '__proto__', '<img src=x onerror=alert(1)>', '\u202emission'][
    chance.below(7)
  ]
  const at = match?.index ?? 0
  const renamedText = `${text.slice(0, at)}${match?.[0].replace(/:".*"$/, () => `:${JSON.stringify(strange)}`) ?? ''}${text.slice(at + (match?.[0].length ?? 0))}`
  return {
    name: `${match?.[0]} becomes ${strange}`,
    bytes: zipOf(copy, { parts: { 'mission.json': strToU8(renamedText) } }),
    mayHold: 'valid',
  }
}

function bombed(copy: MissionCopyFrame, chance: Chance): Mutant {
  const part = ['manifest.json', 'mission.json', 'journal.ndjson'][chance.below(3)] ?? 'mission.json'
  const size = (1 + chance.below(4)) * 1024 * 1024
  // Numbers compress too little to be taken for a bomb by their ratio.
  const numbers = `${Array.from({ length: 5000 }, () => chance.below(2 ** 30)).join(',')},`
  const filling = [' ', '[', '\n', '{"a":', '{}\n', numbers][chance.below(6)] ?? ' '
  const bomb = Buffer.alloc(size, filling === numbers ? `[${numbers}` : filling)
  return {
    name: `${size} bytes of ${filling.slice(0, 10)} in ${part}`,
    bytes: zipOf(copy, { parts: { [part]: bomb } }),
    mayHold: 'valid',
  }
}

/** Sizes, offsets or counts in the zip's own records say something else. */
function lying(whole: Uint8Array, chance: Chance): Mutant {
  const bytes = Buffer.from(whole)
  const central = bytes.readUInt32LE(bytes.length - 6)
  const fields = [
    central + 20,
    central + 24,
    central + 28,
    central + 42,
    bytes.length - 12,
    bytes.length - 10,
    bytes.length - 6,
    18,
    22,
    26,
  ]
  const at = fields[chance.below(fields.length)] ?? 0
  const lie = [0, 1, 0xffffffff, 0x7fffffff, 1 << 20, chance.below(whole.length)][chance.below(6)] ?? 0
  bytes.writeUInt32LE(lie, Math.min(at, bytes.length - 4))
  return { name: `${lie} at ${at}`, bytes, mayHold: 'same' }
}

const strangeNames = [
  '../../evil.txt',
  '/etc/cron.d/evil',
  'C:\\evil.bat',
  'attachments/x.exe',
  'mission.json/',
  'MISSION.JSON',
  'mission\u0000.json',
]

function withStrangePart(copy: MissionCopyFrame, chance: Chance): Mutant {
  const name = strangeNames[chance.below(strangeNames.length)] ?? ''
  const known = chance.below(2) === 0
  const entries = new Map([[name, strToU8('evil')]])
  const bytes = known ? twice(zipOf(copy), chance) : zipOf(copy, { parts: Object.fromEntries(entries) })
  return { name: known ? 'a part twice' : `a part called ${name}`, bytes, mayHold: 'same' }
}

/** The same part twice in the directory, as readers that take the last and those that take the first would disagree on. */
function twice(whole: Uint8Array, chance: Chance): Uint8Array {
  const bytes = Buffer.from(whole)
  const central = bytes.readUInt32LE(bytes.length - 6)
  const length = bytes.readUInt16LE(central + 28)
  const entry = bytes.subarray(central, central + 46 + length)
  const end = Buffer.from(bytes.subarray(bytes.length - 22))
  end.writeUInt16LE(end.readUInt16LE(8) + chance.below(2), 8)
  end.writeUInt16LE(end.readUInt16LE(8), 10)
  end.writeUInt32LE(end.readUInt32LE(12) + entry.length, 12)
  return Buffer.concat([bytes.subarray(0, bytes.length - 22), entry, end])
}

/** Names that every object inherits, as tables, row ids, fields and values. */
function withStrangeKey(copy: MissionCopyFrame, chance: Chance): Mutant {
  const key = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'isPrototypeOf'][chance.below(6)] ?? ''
  const text = JSON.stringify(copy.snapshot)
  const openings = [...text.matchAll(/\{/g)].map((match) => match.index)
  const at = (openings[chance.below(openings.length)] ?? 0) + 1
  const value = ['{"isAdmin":true}', '"x"', 'null', '{"id":"x"}'][chance.below(4)]
  const comma = text[at] === '}' ? '' : ','
  const changed = `${text.slice(0, at)}"${key}":${value}${comma}${text.slice(at)}`
  return { name: `${key} at ${at}`, bytes: zipOf(copy, { parts: { 'mission.json': strToU8(changed) } }), mayHold: 'valid' }
}

function withStrangeJson(copy: MissionCopyFrame, chance: Chance): Mutant {
  const depth = 20 + chance.below(100_000)
  const kinds: readonly string[] = [
    '',
    '[',
    'null',
    '[]',
    '{}',
    'NaN',
    '"\\ud800"',
    '{"a":1}{"b":2}',
    `${'['.repeat(depth)}${']'.repeat(depth)}`,
    '\ufeff{}',
  ]
  const json = kinds[chance.below(kinds.length)] ?? ''
  const part = ['mission.json', 'journal.ndjson'][chance.below(2)] ?? ''
  const bytes = chance.below(4) === 0 ? Uint8Array.from({ length: 200 }, () => chance.below(256)) : strToU8(json)
  return { name: `${part} is ${json.slice(0, 20)}`, bytes: zipOf(copy, { parts: { [part]: bytes } }), mayHold: 'valid' }
}

/** Scripts, formulas and control characters in the texts that people type: legal, and nothing but text. */
function withScripts(copy: MissionCopyFrame, chance: Chance): Mutant {
  const evil =
    [
      '<script>alert(1)</script>',
      "=cmd|' /C calc'!A0",
      '{{constructor.constructor("x")()}}',
      '\u202e\u0000\u0007',
      '../../..',
      '#{7*7}',
    ][chance.below(6)] ?? ''
  const text = JSON.stringify(copy.snapshot).replace(
    /"(en|ja|zh-Hans)":"[^"]*"/g,
    (_all, lang: string) => `"${lang}":${JSON.stringify(evil)}`,
  )
  return { name: `texts become ${evil}`, bytes: zipOf(copy, { parts: { 'mission.json': strToU8(text) } }), mayHold: 'valid' }
}
