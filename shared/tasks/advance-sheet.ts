import type { AdvanceAnswer, AdvanceTopic, Place } from '../mission/entities/place'

/** What is asked in advance of each kind of place. */
const topicsOf: Readonly<Record<Place['kind'], readonly AdvanceTopic[]>> = {
  facility: [
    'contactOnSite',
    'visitorList',
    'identification',
    'deposit',
    'protectiveEquipment',
    'photoRules',
    'coachAccess',
    'meetingRoom',
    'restrooms',
    'walkingWay',
    'interpretingEquipment',
    'emergency',
    'badWeather',
  ],
  venue: [
    'contactOnSite',
    'deposit',
    'coachAccess',
    'meetingRoom',
    'restrooms',
    'walkingWay',
    'interpretingEquipment',
    'emergency',
  ],
  office: ['contactOnSite', 'visitorList', 'identification', 'photoRules', 'coachAccess', 'meetingRoom', 'interpretingEquipment'],
  hotel: ['contactOnSite', 'deposit', 'coachAccess', 'meetingRoom', 'emergency'],
  restaurant: ['contactOnSite', 'deposit', 'coachAccess', 'restrooms'],
  airport: ['contactOnSite', 'coachAccess'],
  station: ['contactOnSite', 'coachAccess', 'walkingWay'],
  meetingPoint: ['contactOnSite', 'coachAccess', 'restrooms', 'badWeather'],
}

/** The advance sheet of a place: what is asked of its kind and what was asked besides, each with what came back. */
export function advanceSheetOf({ kind, advance }: Place): readonly AdvanceAnswer[] {
  const usual = topicsOf[kind].map(
    (topic) => advance.find((answer) => answer.topic === topic) ?? { topic, title: '', answer: '', settledOn: null },
  )
  return [...usual, ...advance.filter(({ topic }) => !topicsOf[kind].includes(topic))]
}

/** The place's answers with this one in its place, or added. */
export function withAnswer({ advance }: Place, answer: AdvanceAnswer): AdvanceAnswer[] {
  const isSame = ({ topic, title }: AdvanceAnswer): boolean => topic === answer.topic && title === answer.title
  return advance.some(isSame) ? advance.map((known) => (isSame(known) ? answer : known)) : [...advance, answer]
}

/** What the place's admission rules say of a topic already, in the words they were noted in; empty: nothing. */
export function knownOf(topic: AdvanceTopic, { admission, phone }: Place): string {
  if (topic === 'contactOnSite') return phone
  if (!admission) return ''
  if (topic === 'visitorList') return admission.listDays === null ? '' : `D-${admission.listDays}`
  if (topic === 'protectiveEquipment') return admission.ppe.join(', ')
  if (topic === 'photoRules') return admission.prohibited.join(', ')
  return topic === 'walkingWay' ? admission.stairsOrHeights : ''
}

/** The place's answers with a topic of one's own, that is asked from now on; the same answers where it was asked already. */
export function withTopic({ advance }: Place, title: string): AdvanceAnswer[] {
  const isKnown = advance.some((answer) => answer.topic === 'other' && answer.title === title)
  return isKnown ? advance : [...advance, { topic: 'other', title, answer: '', settledOn: null }]
}
