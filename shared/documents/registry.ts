import { checkMission } from '../checks/check-mission'
import type { Mission } from '../mission/mission'
import type { WritingContext } from '../releases/writing-context'
import { type Audience, copyOf, redactFor } from './audience'
import { calendar } from './calendar/calendar'
import { groupCalendar } from './calendar/group-calendar'
import { changeSheet } from './change-sheet/change-sheet'
import { conflictReport } from './conflict-report/conflict-report'
import { conflictWorkbook } from './conflict-report/conflict-workbook'
import { contactSheet } from './contact-sheet/contact-sheet'
import { daySheet } from './day-sheet/day-sheet'
import { delegationList } from './delegation-list/delegation-list'
import { todayOf } from './deployment-chart/chart-copies'
import { deploymentChart } from './deployment-chart/deployment-chart'
import { deploymentWorkbook } from './deployment-chart/deployment-workbook'
import { dietList } from './diet-list/diet-list'
import { dietWorkbook } from './diet-list/diet-workbook'
import type { CopyFor, DocumentDefinition, DocumentFile, DocumentId, DocumentOptions } from './document'
import { facilityBriefing } from './facility-briefing/facility-briefing'
import { feeWorkbook } from './fee-workbook/fee-workbook'
import { groupItinerary } from './group-itinerary/group-itinerary'
import { interpreterCallSheet } from './interpreter-call-sheet/interpreter-call-sheet'
import { interpreterPage } from './interpreter-page/interpreter-page'
import { itineraryWorkbook } from './itinerary-workbook/itinerary-workbook'
import { masterItinerary } from './master-itinerary/master-itinerary'
import { participantItinerary } from './participant-itinerary/participant-itinerary'
import { participantsWorkbook } from './participants-workbook/participants-workbook'
import { roomingList } from './rooming-list/rooming-list'
import { roomingWorkbook } from './rooming-list/rooming-workbook'
import { taskWorkbook } from './task-workbook/task-workbook'
import { transportManifest } from './transport-manifest/transport-manifest'
import { travelManifest } from './travel-manifest/travel-manifest'
import { travelWorkbook } from './travel-manifest/travel-workbook'
import { visitRequest } from './visit-request/visit-request'
import { visitorWorkbook } from './visit-request/visitor-workbook'

/** Which of them belong together, as an organizer looks for them. */
export const documentFamilies = [
  {
    id: 'programme',
    documents: [
      masterItinerary,
      daySheet,
      participantItinerary,
      groupItinerary,
      facilityBriefing,
      itineraryWorkbook,
      calendar,
      groupCalendar,
      changeSheet,
    ],
  },
  { id: 'people', documents: [delegationList, participantsWorkbook, travelManifest, travelWorkbook] },
  { id: 'interpreting', documents: [interpreterCallSheet, interpreterPage, deploymentChart, deploymentWorkbook, feeWorkbook] },
  {
    id: 'hosts',
    documents: [visitRequest, visitorWorkbook, roomingList, roomingWorkbook, transportManifest, dietList, dietWorkbook],
  },
  { id: 'organizing', documents: [contactSheet, taskWorkbook, conflictReport, conflictWorkbook] },
] as const satisfies readonly DocumentFamily[]

interface DocumentFamily {
  readonly id: string
  readonly documents: readonly DocumentDefinition[]
}

/** Every document that a mission produces. */
export const documents: readonly DocumentDefinition[] = documentFamilies.flatMap((family) => family.documents)

/**
 * Writes a document. The mission is redacted for the audience before any document sees it, so no document can tell what its audience
 * may not know. Throws for an unknown document or an audience that the document is not for: the list is the only source of both.
 */
export async function writeDocument(
  id: DocumentId,
  mission: Mission,
  options: DocumentOptions,
  { released, ...context }: WritingContext,
): Promise<readonly DocumentFile[]> {
  const definition = documents.find((one) => one.id === id)
  if (!definition) throw new Error(`no document ${id}`)
  if (!definition.audiences.includes(options.audience)) throw new Error(`${id} is not for ${options.audience}`)
  const earlier = released && { number: released.number, copyFor: copiesOf(released.mission, options.audience) }
  // Of the mission as it is: a copy in which nobody attends who is not coming would be found fault with for other things.
  const findings =
    options.audience === 'organizer' ? () => checkMission(mission, { today: todayOf(mission, context.now) }).findings : null
  return definition.compose(copiesOf(mission, options.audience), options, { ...context, released: earlier, findings })
}

function copiesOf(mission: Mission, audience: Audience): CopyFor {
  const redacted = redactFor(mission, audience)
  return (ownerId) => (ownerId === null ? redacted : copyOf(mission, redacted, audience, ownerId))
}
