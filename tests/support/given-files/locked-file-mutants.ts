import { lockBytes } from '../../../electron/files/mission-file/lock-bytes'
import type { Chance } from '../seeded-chance'
import type { Mutant } from './mission-file-mutants'

/** The passphrase of these mutants. */
export const mutantsPassphrase = '鍵'

/** An endless row of mutants of a mission file with a passphrase. */
export async function lockedMutantsOf(file: Uint8Array, chance: Chance): Promise<Generator<Mutant, never>> {
  return mutantsOf(await lockBytes(file, mutantsPassphrase, 4), chance)
}

function* mutantsOf(locked: Uint8Array, chance: Chance): Generator<Mutant, never> {
  for (;;) {
    yield tampered(locked, chance)
    yield lying(Buffer.from(locked), chance)
  }
}

/** Changed anywhere; half of the time in the header, which is read before anything is proven. */
function tampered(locked: Uint8Array, chance: Chance): Mutant {
  const bytes = locked.slice()
  const at = chance.below(chance.below(2) === 0 ? 180 : bytes.length)
  bytes[at] = chance.below(256)
  const length = chance.below(4) === 0 ? chance.below(bytes.length) : bytes.length
  return { name: `locked, byte ${at} another, ${length} bytes long`, bytes: bytes.slice(0, length), mayHold: 'same' }
}

const lies: readonly ((header: string) => string)[] = [
  (header) => header.replace(/ 4\n/, ' 19\n'),
  (header) => header.replace(/ 4\n/, ' 1000000000\n'),
  (header) => header.replace(/ 4\n/, ' -4\n'),
  (header) => header.replace(/(-> scrypt [\s\S]+)(?=--- )/, '$1$1'),
  (header) => header.replace('-> scrypt', '-> X25519'),
  (header) => header.replace('/v1', '/v2'),
  (header) => header.replaceAll('\n', '\r\n'),
  (header) => header.replace('--- ', `-> ${'x '.repeat(100_000)}\n--- `),
  (header) => header.repeat(1000),
  () => 'age-encryption.org/v1\n',
]

/** The header says something else: more work, a second lock, another kind of lock, no end. */
function lying(locked: Buffer, chance: Chance): Mutant {
  const end = locked.indexOf('\n', locked.indexOf('\n--- ') + 1) + 1
  const number = chance.below(lies.length)
  const header = lies[number]?.(locked.toString('latin1', 0, end)) ?? ''
  const bytes = Buffer.concat([Buffer.from(header, 'latin1'), locked.subarray(end)])
  return { name: `locked, header lie ${number}`, bytes, mayHold: 'same' }
}
