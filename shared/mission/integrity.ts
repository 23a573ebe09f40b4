import { type Diff, refsOf } from './diff'
import type { Mission } from './mission'
import { entities, type Ref, type TableName } from './registry'

/** Why a mission must not become what a command wants: told by code and params, worded by the catalogue (`refusal.*`). */
export type Refusal =
  | { readonly code: 'field-invalid'; readonly ref: Ref; readonly field: string }
  | { readonly code: 'row-unknown'; readonly ref: Ref }
  | { readonly code: 'reference-broken'; readonly ref: Ref; readonly field: string; readonly target: Ref }
  | { readonly code: 'still-needed'; readonly ref: Ref; readonly by: readonly Ref[] }
  | { readonly code: 'input-invalid'; readonly field: string }
  | { readonly code: 'nothing-changes' }

/** What is broken in the rows that a diff touched: wrong fields, and pointers to rows that are not there. */
export function integrityOf(after: Mission, diff: Diff): readonly Refusal[] {
  return refsOf(diff).flatMap((ref) => [
    ...fieldRefusals(after, ref),
    ...pointerRefusals(after, ref),
    ...orphanRefusals(after, ref),
  ])
}

/** What is broken anywhere in a mission: for files from elsewhere. */
export function integrityOfAll(mission: Mission): readonly Refusal[] {
  const refs = (Object.keys(mission.tables) as TableName[]).flatMap((table) =>
    Object.keys(mission.tables[table]).map((id) => ({ table, id })),
  )
  return refs.flatMap((ref) => [...fieldRefusals(mission, ref), ...pointerRefusals(mission, ref)])
}

/** Rows that point to the given row, by the field that does. */
export function referrersOf(mission: Mission, target: Ref): readonly { readonly ref: Ref; readonly field: string }[] {
  return (Object.keys(entities) as TableName[]).flatMap((table) =>
    entities[table].references
      .filter((reference) => reference.table === target.table)
      .flatMap((reference) =>
        Object.values(mission.tables[table])
          .filter((row) => idsIn(row, reference.field).includes(target.id))
          .map((row) => ({ ref: { table, id: row.id }, field: reference.field })),
      ),
  )
}

function fieldRefusals(mission: Mission, ref: Ref): readonly Refusal[] {
  const row = mission.tables[ref.table][ref.id]
  if (!row) return []
  if (row.id !== ref.id) return [{ code: 'field-invalid', ref, field: 'id' }]
  const parsed = entities[ref.table].schema.safeParse(row)
  if (parsed.success) return []
  return parsed.error.issues.map((issue) => ({ code: 'field-invalid', ref, field: issue.path.join('.') }))
}

function pointerRefusals(mission: Mission, ref: Ref): readonly Refusal[] {
  const row = mission.tables[ref.table][ref.id]
  if (!row) return []
  return entities[ref.table].references.flatMap((reference) => {
    const table = reference.table as TableName
    return idsIn(row, reference.field)
      .filter((id) => !mission.tables[table][id])
      .map((id) => ({ code: 'reference-broken' as const, ref, field: reference.field, target: { table, id } }))
  })
}

function orphanRefusals(mission: Mission, ref: Ref): readonly Refusal[] {
  if (mission.tables[ref.table][ref.id]) return []
  const by = referrersOf(mission, ref)
  return by.length === 0 ? [] : [{ code: 'still-needed', ref, by: by.map((referrer) => referrer.ref) }]
}

function idsIn(row: object, field: string): readonly string[] {
  const value = (row as Readonly<Record<string, unknown>>)[field]
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? (value as string[]) : []
}
