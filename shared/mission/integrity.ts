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

/** What is broken in the rows that a diff touched: wrong fields, and pointers to rows that are not there. */
export function integrityOf(after: Mission, diff: Diff): readonly Refusal[] {
  const touched = refsOf(diff).flatMap((ref) => [
    ...fieldRefusals(after, ref),
    ...pointerRefusals(after, ref),
    ...orphanRefusals(after, ref),
  ])
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
  return tableNames.flatMap((table) =>
    entities[table].references
      .filter((reference) => reference.table === target.table)
      .flatMap((reference) =>
        Object.values(mission.tables[table])
          .filter((row) => idsBy(row, reference).includes(target.id))
          .map((row) => ({ ref: { table, id: row.id }, reference })),
      ),
  )
}

function fieldRefusals(mission: Mission, ref: Ref): readonly Refusal[] {
  const row = mission.tables[ref.table][ref.id]
  if (!row) return []
  if (row.id !== ref.id) return [{ code: 'field-invalid', ref, field: 'id' }]
  const { schema } = entities[ref.table]
  const strangers = Object.keys(row).filter((field) => !Object.hasOwn(schema.shape, field))
  const parsed = schema.safeParse(row)
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'))
  return [...strangers, ...wrong].map((field) => ({ code: 'field-invalid', ref, field }))
}

/** A mission has its own row, and only that one. */
function particularsRefusals(mission: Mission): readonly Refusal[] {
  const others = Object.keys(mission.tables.missions).filter((id) => id !== mission.id)
  const own = { table: 'missions' as const, id: mission.id }
  return [
    ...(mission.tables.missions[mission.id] ? [] : [{ code: 'row-unknown' as const, ref: own }]),
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

function orphanRefusals(mission: Mission, ref: Ref): readonly Refusal[] {
  if (mission.tables[ref.table][ref.id]) return []
  const by = referrersOf(mission, ref)
  return by.length === 0 ? [] : [{ code: 'still-needed', ref, by: by.map((referrer) => referrer.ref) }]
}
