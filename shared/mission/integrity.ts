import { memoPerRow } from '../kernel/memo'
import { daysBetween } from '../kernel/time'
import { type Diff, refsOf } from './diff'
import type { Reference } from './entities/entity'
import type { Mission } from './mission'
import { idsBy } from './pointers'
import { entities, type Ref, type TableName, tableNames } from './registry'

/** Why a mission must not become what a command wants: told by code and params, worded by the catalogue (`refusal.*`). */
export type Refusal =
  | { readonly code: 'field-invalid'; readonly ref: Ref; readonly field: string }
  | { readonly code: 'row-unknown'; readonly ref: Ref }
  | { readonly code: 'reference-broken'; readonly ref: Ref; readonly field: string; readonly target: Ref }
  | { readonly code: 'still-needed'; readonly ref: Ref; readonly by: readonly Ref[] }
  | { readonly code: 'input-invalid'; readonly field: string }
  | { readonly code: 'nothing-changes' }
  | { readonly code: 'proposal-out-of-date' }
  /** The mission is an interpreter's extract: in it only their answer changes. */
  | { readonly code: 'organizers-only' }
  | { readonly code: 'mission-too-long'; readonly ref: Ref; readonly mostDays: number }

/**
 * So many days a mission lasts at the most. Programmes of years are several missions; what is longer is a slip (0206 for 2026), and a
 * window that lists every day of it would not come up again.
 */
export const MOST_MISSION_DAYS = 1_100

/** What is broken in the rows that a diff touched: wrong fields, and pointers to rows that are not there. */
export function integrityOf(after: Mission, diff: Diff): readonly Refusal[] {
  const refs = refsOf(diff)
  const rows = refs.flatMap((ref) => [...fieldRefusals(after, ref), ...pointerRefusals(after, ref)])
  const touched = [...rows, ...orphanRefusals(after, refs)]
  return diff.missions ? [...touched, ...particularsRefusals(after)] : touched
}

/** What is broken anywhere in a mission: for files from elsewhere. */
export function integrityOfAll(mission: Mission): readonly Refusal[] {
  const refs = tableNames.flatMap((table) => Object.keys(mission.tables[table]).map((id) => ({ table, id })))
  const rows = refs.flatMap((ref) => [...fieldRefusals(mission, ref), ...pointerRefusals(mission, ref)])
  return [...rows, ...particularsRefusals(mission)]
}

/** A row that points to another one, and by what. */
export interface Referrer {
  readonly ref: Ref
  readonly reference: Reference
}

/** Rows that point to the given row. */
export function referrersOf(mission: Mission, target: Ref): readonly Referrer[] {
  return referrersOfAll(mission, [target]).get(nameOf(target)) ?? []
}

/** Rows that point to any of the given rows, by `nameOf` what they point to: one look through the mission, however many are given. */
function referrersOfAll(mission: Mission, targets: readonly Ref[]): ReadonlyMap<string, readonly Referrer[]> {
  const found = new Map<string, Referrer[]>(targets.map((target) => [nameOf(target), []]))
  const tables = new Set<string>(targets.map(({ table }) => table))
  for (const table of tableNames) {
    for (const reference of entities[table].references) {
      if (!tables.has(reference.table)) continue
      for (const row of Object.values(mission.tables[table])) {
        for (const id of new Set(idsBy(row, reference))) {
          found.get(nameOf({ table: reference.table as TableName, id }))?.push({ ref: { table, id: row.id }, reference })
        }
      }
    }
  }
  return found
}

function nameOf({ table, id }: Ref): string {
  return `${table}/${id}`
}

function fieldRefusals(mission: Mission, ref: Ref): readonly Refusal[] {
  const row = mission.tables[ref.table][ref.id]
  if (!row) return []
  if (row.id !== ref.id) return [{ code: 'field-invalid', ref, field: 'id' }]
  return wrongFieldsOf(row, ref.table).map((field) => ({ code: 'field-invalid', ref, field }))
}

/** A row that was looked at stays as it is: thousands that are taken back and done again are looked at once. */
const wrongFieldsOf = memoPerRow((row: object, table: TableName): readonly string[] => {
  const { schema } = entities[table]
  const strangers = Object.keys(row).filter((field) => !Object.hasOwn(schema.shape, field))
  const parsed = schema.safeParse(row)
  return parsed.success ? strangers : [...strangers, ...parsed.error.issues.map((issue) => issue.path.join('.'))]
})

/** A mission has its own row, and only that one. */
function particularsRefusals(mission: Mission): readonly Refusal[] {
  const others = Object.keys(mission.tables.missions).filter((id) => id !== mission.id)
  const own = { table: 'missions' as const, id: mission.id }
  const row = mission.tables.missions[mission.id]
  const isTooLong = row !== undefined && daysBetween(row.startsOn, row.endsOn) >= MOST_MISSION_DAYS
  return [
    ...(row ? [] : [{ code: 'row-unknown' as const, ref: own }]),
    ...(isTooLong ? [{ code: 'mission-too-long' as const, ref: own, mostDays: MOST_MISSION_DAYS }] : []),
    ...others.map((id) => ({ code: 'field-invalid' as const, ref: { table: 'missions' as const, id }, field: 'id' })),
  ]
}

function pointerRefusals(mission: Mission, ref: Ref): readonly Refusal[] {
  const row = mission.tables[ref.table][ref.id]
  if (!row) return []
  return entities[ref.table].references.flatMap((reference) => {
    const table = reference.table as TableName
    return idsBy(row, reference)
      .filter((id) => !Object.hasOwn(mission.tables[table], id))
      .map((id) => ({ code: 'reference-broken' as const, ref, field: reference.field, target: { table, id } }))
  })
}

function orphanRefusals(mission: Mission, refs: readonly Ref[]): readonly Refusal[] {
  const gone = refs.filter((ref) => !mission.tables[ref.table][ref.id])
  if (gone.length === 0) return []
  const referrers = referrersOfAll(mission, gone)
  return gone.flatMap((ref): readonly Refusal[] => {
    const by = referrers.get(nameOf(ref)) ?? []
    return by.length === 0 ? [] : [{ code: 'still-needed', ref, by: by.map((referrer) => referrer.ref) }]
  })
}
