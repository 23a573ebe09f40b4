import { type Programme, programmeBuilder } from '../highs/programme'
import { type CrewInstance, cliquesOf } from './crew-instance'

/** The exact question: the fewest workers, each doing one job of every moment at most. */
export interface CrewProgramme {
  readonly programme: Programme
  readonly columns: readonly { readonly job: number; readonly worker: number; readonly column: number }[]
}

/** A column for each worker and for each job she is qualified for; a row for each job and for each moment at which she must choose. */
export function crewProgramme({ jobs, qualifications }: CrewInstance): CrewProgramme {
  const builder = programmeBuilder('minimize')
  const columns: { readonly job: number; readonly worker: number; readonly column: number }[] = []
  const doing: number[][] = jobs.map(() => [])
  for (const [worker, own] of qualifications.entries()) {
    const comes = builder.column({ cost: 1, isInteger: true })
    const columnOf = new Map(own.map((job) => [job, builder.column({ cost: 0, isInteger: true })]))
    for (const [job, column] of columnOf) {
      columns.push({ job, worker, column })
      doing[job]?.push(column)
    }
    for (const clique of cliquesOf(jobs, own)) {
      const choices = clique.flatMap((job) => columnOf.get(job) ?? [])
      builder.row({ upper: 0 }, { columns: [comes, ...choices], values: [-1, ...choices.map(() => 1)] })
    }
  }
  for (const choices of doing) builder.row({ lower: 1, upper: 1 }, { columns: choices })
  return { programme: builder.build(), columns }
}
