import type { MissionCopy } from '../journal/mission-copy'
import type { Snapshot } from '../journal/snapshot'
import type { Step } from '../journal/step'
import type { Json } from '../kernel/json'
import type { Diff, FieldChange, RowDiff } from '../mission/diff'
import { isSealed } from '../mission/entities/sealed'
import type { Mission } from '../mission/mission'
import { personalFields } from '../mission/personal-fields'
import type { Tables } from '../mission/registry'
import type { Sealer } from './sealer'

/** What becomes of one personal value. */
export type ChangeValue = (place: string, value: Json) => Json | Promise<Json>

/** Seals what can be read; nothing is left as nothing, and what is sealed as it is. */
export function sealing({ seal }: Sealer): ChangeValue {
  return (place, value) => (value === null || value === '' || isSealed(value) ? value : seal(place, value))
}

/** Opens what is sealed; what does not open is left as it is. */
export function opening({ open }: Sealer): ChangeValue {
  return (place, value) => (isSealed(value) ? open(place, value).then((opened) => opened ?? value) : value)
}

/** The rows with every personal value changed. Tables and rows in which nothing changes stay the same objects. */
async function changeTables(tables: Tables, change: ChangeValue): Promise<Tables> {
  const changed = await Promise.all(
    personalTables.map(async ([table, fields]) => {
      const rows = tables[table] as unknown as Rows | undefined
      return [
        table,
        rows && (await changedRecord(rows, (row, id) => changedRow(row, placesOf(table, id, fields), change))),
      ] as const
    }),
  )
  return changed.every(([table, rows]) => rows === tables[table]) ? tables : { ...tables, ...Object.fromEntries(changed) }
}

/** The step with every personal value of its diff changed, before and after; the same step where there is none. */
export async function changeStep(step: Step, change: ChangeValue): Promise<Step> {
  const diff = await changedDiff(step.diff, change)
  return diff === step.diff ? step : { ...step, diff }
}

export function changeSteps(steps: readonly Step[], change: ChangeValue): Promise<readonly Step[]> {
  return Promise.all(steps.map((step) => changeStep(step, change)))
}

export async function changeSnapshot(snapshot: Snapshot, change: ChangeValue): Promise<Snapshot> {
  return { ...snapshot, ...(await changedRowsOf(snapshot, change)) }
}

export async function changeMission(mission: Mission, change: ChangeValue): Promise<Mission> {
  return { ...mission, ...(await changedRowsOf(mission, change)) }
}

export async function changeCopy(copy: MissionCopy, change: ChangeValue): Promise<MissionCopy> {
  const [snapshot, steps] = await Promise.all([changeSnapshot(copy.snapshot, change), changeSteps(copy.steps, change)])
  return { snapshot, steps }
}

type Row = Readonly<Record<string, Json>>
type Rows = Readonly<Record<string, Row>>
type Places = readonly (readonly [field: string, place: string])[]

const personalTables = Object.entries(personalFields) as [keyof typeof personalFields, readonly string[]][]

/** Not the mission: a row is the same row in every copy of a mission, and its values have to open there, too. */
function placesOf(table: string, id: string, fields: readonly string[]): Places {
  return fields.map((field) => [field, `${table}/${id}/${field}`])
}

async function changedRowsOf(holder: Pick<Mission, 'tables' | 'removed'>, change: ChangeValue) {
  const [tables, removed] = await Promise.all([changeTables(holder.tables, change), changeTables(holder.removed, change)])
  return { tables, removed }
}

async function changedRow(row: Row, places: Places, change: ChangeValue): Promise<Row> {
  const changes = places.flatMap(([field, place]) => {
    const value = row[field]
    const changed = value === undefined ? value : change(place, value)
    return changed === undefined || changed === value ? [] : [[field, changed] as const]
  })
  if (changes.length === 0) return row
  return {
    ...row,
    ...Object.fromEntries(await Promise.all(changes.map(async ([field, value]) => [field, await value] as const))),
  }
}

async function changedDiff(diff: Diff, change: ChangeValue): Promise<Diff> {
  const changed = await Promise.all(
    personalTables.map(async ([table, fields]) => {
      const rows = diff[table]
      return [
        table,
        rows && (await changedRecord(rows, (row, id) => changedRowDiff(row, placesOf(table, id, fields), change))),
      ] as const
    }),
  )
  const touched = changed.filter(([table, rows]) => rows !== diff[table])
  return touched.length === 0 ? diff : { ...diff, ...Object.fromEntries(touched) }
}

async function changedRowDiff(row: RowDiff, places: Places, change: ChangeValue): Promise<RowDiff> {
  const changed = await Promise.all(
    places.flatMap(([field, place]) => {
      const fieldChange = row[field]
      return fieldChange ? [changedField(field, place, fieldChange, change)] : []
    }),
  )
  return changed.every(([field, fieldChange]) => fieldChange === row[field]) ? row : { ...row, ...Object.fromEntries(changed) }
}

async function changedField(
  field: string,
  place: string,
  { before, after }: FieldChange,
  change: ChangeValue,
): Promise<readonly [string, FieldChange]> {
  const [changedBefore, changedAfter] = await Promise.all([
    before === undefined ? before : change(place, before),
    change(place, after),
  ])
  return [field, { ...(changedBefore === undefined ? {} : { before: changedBefore }), after: changedAfter }]
}

async function changedRecord<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Promise<Value>,
): Promise<Readonly<Record<string, Value>>> {
  const changed = await Promise.all(Object.entries(record).map(async ([key, value]) => [key, await change(value, key)] as const))
  return changed.every(([key, value]) => value === record[key]) ? record : Object.fromEntries(changed)
}
