import type { MessageId } from '../i18n/registry'
import type { Ref, TableName } from '../mission/registry'
import { type CheckId, type Finding, findingKeyOf } from './finding'

type After<Prefix extends string, Id> = Id extends `${Prefix}${infer Rest}` ? Rest : never

/** The sentences that checks have: what the catalogue has no words for does not compile. */
export type FindingMessage = Extract<After<'finding.', MessageId>, `${CheckId}.${string}`>

/** What a check says; what it leaves out has no figure, no mend, no params. */
export type FindingParts = Pick<Finding, 'severity' | 'refs' | 'source' | 'on'> &
  Partial<Pick<Finding, 'params' | 'found' | 'allowed' | 'mends'>> & {
    readonly messageId: FindingMessage
    /** Rows that the key names instead of `refs`, where those are too many for a key. */
    readonly keyRefs?: readonly Ref[]
    /** What else tells this finding from others about the same rows, such as its date. */
    readonly distinguishedBy?: string
  }

/** A finding of the check that its message belongs to. */
export function createFinding({ distinguishedBy, keyRefs, ...parts }: FindingParts): Finding {
  const key = findingKeyOf(parts.messageId, keyRefs ?? parts.refs)
  return {
    params: {},
    found: null,
    allowed: null,
    mends: [],
    ...parts,
    checkId: parts.messageId.slice(0, 3) as CheckId,
    key: distinguishedBy === undefined ? key : `${key}|${distinguishedBy}`,
  }
}

export function refsTo(table: TableName, ids: readonly string[]): readonly Ref[] {
  return ids.map((id) => ({ table, id }))
}

/** A finding about many persons names the first few: a sentence with sixty names says nothing. */
const NAMED_PERSONS = 4

/** Refs of all persons; for the key, few of them and what tells this set from others; how many the sentence leaves unnamed. */
export function manyPersons(personIds: readonly string[]): {
  readonly refs: readonly Ref[]
  readonly keyRefs: readonly Ref[]
  readonly distinguishedBy: string
  readonly unnamed: number
} {
  const refs = refsTo('persons', [...personIds].sort())
  const unnamed = Math.max(0, personIds.length - NAMED_PERSONS)
  return {
    refs,
    keyRefs: refs.slice(0, NAMED_PERSONS),
    distinguishedBy: unnamed === 0 ? '' : `+${digestOf(personIds)}`,
    unnamed,
  }
}

/** FNV-1a over sorted ids: sets that differ have different digests, near enough for a key. */
function digestOf(ids: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const character of [...ids].sort().join(' ')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
