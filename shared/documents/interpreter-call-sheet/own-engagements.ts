import type { Interpreter } from '../../mission/entities/interpreter'
import { isSettled } from '../../mission/people/engagements'
import type { DocumentOptions } from '../document'
import { isShown } from '../programme'
import type { Engagement, Teams } from '../team'

/** What an interpreter is told to come to: at items that documents show, and while not settled only where the options let them in. */
export function ownEngagements({ engagements }: Teams, { id }: Interpreter, options: DocumentOptions): readonly Engagement[] {
  return engagements.filter(
    ({ interpreter, item, assignment }) =>
      interpreter.id === id && isShown(item, options) && (options.includeUnconfirmed || isSettled(assignment)),
  )
}
