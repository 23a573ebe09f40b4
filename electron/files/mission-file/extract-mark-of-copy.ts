import { type ExtractMark, extractMarkSchema } from '../../../shared/mission/entities/mission-row'

/** As much of a copy as tells whether it is an extract; rows and steps are not trusted to have a form. */
interface CopyLike {
  readonly snapshot: { readonly missionId: string; readonly tables: object }
  readonly steps: readonly { readonly diff: object }[]
}

/** Whose extract a copied mission is: told by its own row, or by the first step, which made the row. null: a whole mission. */
export function extractMarkOfCopy({ snapshot, steps }: CopyLike): ExtractMark | null {
  const row = fieldOf(fieldOf(snapshot.tables, 'missions'), snapshot.missionId)
  const made = fieldOf(fieldOf(steps[0]?.diff, 'missions'), snapshot.missionId)
  const mark = row ? fieldOf(row, 'extract') : fieldOf(fieldOf(made, 'extract'), 'after')
  return extractMarkSchema.safeParse(mark).data ?? null
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}
