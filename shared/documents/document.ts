import type { Finding } from '../checks/finding'
import type { MessageId } from '../i18n/registry'
import type { Instant } from '../kernel/time'
import type { Mission } from '../mission/mission'
import type { Ref } from '../mission/registry'
import type { Artifact } from './artifact'
import type { Audience } from './audience'

export const documentIds = [
  'master-itinerary',
  'day-sheet',
  'participant-itinerary',
  'group-itinerary',
  'interpreter-call-sheet',
  'interpreter-page',
  'delegation-list',
  'facility-briefing',
  'visit-request',
  'visitor-workbook',
  'calendar',
  'group-calendar',
  'participants-workbook',
  'itinerary-workbook',
  'deployment-chart',
  'deployment-workbook',
  'fee-workbook',
  'task-workbook',
  'contact-sheet',
  'conflict-report',
  'conflict-workbook',
  'change-sheet',
  'rooming-list',
  'rooming-workbook',
  'transport-manifest',
  'travel-manifest',
  'travel-workbook',
  'diet-list',
  'diet-workbook',
] as const

export type DocumentId = (typeof documentIds)[number]

export const sortings = ['precedence', 'name', 'organization'] as const
export type Sorting = (typeof sortings)[number]

export interface DocumentOptions {
  readonly audience: Audience
  /** BCP 47, the first leads; one or two. */
  readonly languages: readonly string[]
  /** How two languages share a page: one under the other, or in two columns on a landscape sheet. */
  readonly bilingual: 'stacked' | 'sideBySide'
  readonly sort: Sorting
  /** Whether items that are asked for or tentative are shown (marked as such) or left out. */
  readonly includeUnconfirmed: boolean
  /** Whose copies to write, in documents that are one per participant; null: of everybody in the party. */
  readonly personIds: readonly string[] | null
  /** Whose copies to write, in documents that are one per interpreter; null: of every interpreter. */
  readonly interpreterIds: readonly string[] | null
}

export interface DocumentContext {
  readonly now: Instant
  /** Stamped on every page: `v3`, `draft`. */
  readonly versionLabel: string
  /** Version that this one replaces; null: none. */
  readonly supersedes: string | null
  /** What the documents of changes compare with: the version given out last, as it may be seen by whom it is told; null: none was. */
  readonly released: { readonly number: number; readonly copyFor: CopyFor } | null
  /** Rises with every change of any of these rows: calendars take a later copy for newer by it (RFC 5545 SEQUENCE). An empty id: every row of its table. */
  readonly revisionOf: (rows: readonly Ref[]) => number
  /** What the checks point out in the whole mission, in their order; null: this audience is not told. */
  readonly findings: (() => readonly Finding[]) | null
  /** Whether an item was never more than an idea before it was cancelled: then its cancellation is no news to anybody. */
  readonly wasOnlyIdea: (itemId: string) => boolean
}

export interface DocumentFile {
  /** Without folder and ending. */
  readonly name: string
  readonly artifact: Artifact
}

/** The mission as the audience may see it; with the id of a person (for agencies: of the agency, for hosts: of a place), as that one may see it. */
export type CopyFor = (ownerId: string | null) => Mission

/** An entry of the list of documents: what it is called, who may get it, which options mean something to it. */
export interface DocumentDefinition {
  readonly id: DocumentId
  readonly titleId: MessageId
  readonly summaryId: MessageId
  readonly format: Artifact['kind']
  /** The first is the usual one. */
  readonly audiences: readonly Audience[]
  /** Whether there is one copy for the whole mission or one for each of somebody. */
  readonly copies: 'one' | 'perParticipant' | 'perGroup' | 'perInterpreter' | 'perPlace' | 'byAudience'
  readonly usesSort: boolean
  readonly usesUnconfirmed: boolean
  /** It tells what changed since a version was given out, and is nothing before the first one. */
  readonly needsRelease?: true
  readonly compose: (copyFor: CopyFor, options: DocumentOptions, context: DocumentContext) => Promise<readonly DocumentFile[]>
}
