import type { Finding } from '../../checks/finding'
import { breaksByDay, openWorkFindings } from '../../checks/interpreter-breaks'
import { type Deployment, deploymentsOf } from '../../interpreting/deployment/deployment'
import { type Instant, type LocalDate, wallTimeOf } from '../../kernel/time'
import type { Organization } from '../../mission/entities/organization'
import { type Mission, missionRowOf, rowsOf } from '../../mission/mission'
import type { CopyFor, DocumentContext, DocumentOptions } from '../document'
import { shownItems } from '../programme'

/** What a deployment chart is drawn from: all interpreters for organizers, an agency's own for the agency. */
export interface ChartCopy {
  readonly mission: Mission
  readonly agency: Organization | null
  readonly dates: readonly LocalDate[]
  readonly deployments: readonly Deployment[]
  /** Findings by interpreter and day (`breakKey`). */
  readonly breaks: ReadonlyMap<string, readonly Finding[]>
}

/** The copies to draw: one for organizers; one for each agency that has interpreters here. */
export function chartCopies(copyFor: CopyFor, options: DocumentOptions, context: DocumentContext): readonly ChartCopy[] {
  const whole = copyFor(null)
  if (options.audience !== 'agency') return [chartCopy(whole, null, options, context)]
  return rowsOf(whole, 'organizations').flatMap((agency) => {
    const copy = copyFor(agency.id)
    return rowsOf(copy, 'interpreters').length > 0 ? [chartCopy(copy, agency, options, context)] : []
  })
}

function chartCopy(copy: Mission, agency: Organization | null, options: DocumentOptions, context: DocumentContext): ChartCopy {
  const items = Object.fromEntries(shownItems(copy, options).map((item) => [item.id, item]))
  const mission = { ...copy, tables: { ...copy.tables, items } }
  const deployments = deploymentsOf(mission)
  return {
    mission,
    agency,
    dates: deployments[0]?.days.map(({ on }) => on) ?? [],
    deployments,
    breaks: breaksByDay(openWorkFindings(mission, { today: todayOf(mission, context.now) })),
  }
}

/** The date from which deadlines count: the one that the mission is planned as of, else today where the mission is at home. */
export function todayOf(mission: Mission, now: Instant): LocalDate {
  const { planningOn, homeZone } = missionRowOf(mission)
  return planningOn ?? wallTimeOf(now, homeZone).date
}
