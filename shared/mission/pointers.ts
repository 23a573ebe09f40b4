import type { Reference } from './entities/entity'

type Fields = Readonly<Record<string, unknown>>

/** The ids that a row holds by a reference. */
export function idsBy(row: object, { field, within }: Reference): readonly string[] {
  const value = (row as Fields)[field]
  const holders = within === undefined ? [value] : partsOf(value).map((part) => part[within])
  return holders.flatMap((held) => (typeof held === 'string' ? [held] : Array.isArray(held) ? (held as string[]) : []))
}

/** The fields of a row that hold ids by some references, without the ids that are not kept. */
export function fieldsKeeping(
  row: object,
  references: readonly Reference[],
  isKept: (id: string, reference: Reference) => boolean,
): Fields {
  const fields: Record<string, unknown> = {}
  for (const reference of references) {
    const { field, within } = reference
    const value = field in fields ? fields[field] : (row as Fields)[field]
    const keeps = (id: string): boolean => isKept(id, reference)
    fields[field] =
      within === undefined
        ? withoutIds(value, keeps)
        : partsOf(value).map((part) => ({ ...part, [within]: withoutIds(part[within], keeps) }))
  }
  return fields
}

function withoutIds(value: unknown, isKept: (id: string) => boolean): unknown {
  if (Array.isArray(value)) return (value as string[]).filter(isKept)
  return typeof value === 'string' && !isKept(value) ? null : value
}

function partsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? (value as Fields[]) : []
}
