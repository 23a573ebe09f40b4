import { type DeliberateProblem, interpreter, item, person, place, requirement } from './deliberate-problem'

/** Everything that the checks find in the Japan sample on its planning date, and nothing besides (green-xu-japan.test). */
export const deliberateProblems: readonly DeliberateProblem[] = [
  {
    checkId: 'C01',
    messageId: 'C01.interpreter',
    refs: [item('d4-talk'), item('d4-workshop'), interpreter('int-jin')],
    why: 'Jin is still in the workshop for ten minutes when the talk on the exchange meeting begins.',
  },
  {
    checkId: 'C02',
    messageId: 'C02.transfer',
    refs: [item('d2-a-out'), place('pl-machida'), place('pl-suisomiru')],
    why: 'Group A has an hour from Machida across Tokyo to Suisomiru; the way takes an hour and a half.',
  },
  {
    checkId: 'C03',
    messageId: 'C03.weekday',
    refs: [item('d6-b-suisomiru'), place('pl-suisomiru')],
    why: 'Group B goes to Suisomiru on a Monday, its closed day (F-sui1).',
  },
  {
    checkId: 'C04',
    messageId: 'C04.tooSmall',
    refs: [item('d7-construction'), place('pl-eco-construction')],
    why: 'Eight people for a plant that receives ten to thirty (F-asa).',
  },
  {
    checkId: 'C05',
    messageId: 'C05.listMissed',
    refs: [item('d3-electronics'), place('pl-eco-electronics')],
    why: 'The visitor list was due two weeks before, on 12 May (F-23); its task is not done.',
  },
  {
    checkId: 'C05',
    messageId: 'C05.leadDue',
    refs: [item('d7-construction'), place('pl-eco-construction')],
    why: 'Nobody has applied yet, and the application must be in a week before, on 23 May (F-asa).',
  },
  {
    checkId: 'C07',
    messageId: 'C07.facility',
    refs: [item('d3-electronics'), requirement('d3-electronics')],
    why: '26 visitors at one interpreter for 15 (F-23), and only Park is free that afternoon.',
  },
  {
    checkId: 'C09',
    messageId: 'C09.minutes',
    refs: [interpreter('int-park')],
    why: 'On 29 May Park interprets a visit, the talks, the reception and the round after it: nine hours.',
  },
  {
    checkId: 'C10',
    messageId: 'C10.duty',
    refs: [interpreter('int-park')],
    why: 'The same day begins at 08:15 and ends half an hour after midnight.',
  },
  {
    checkId: 'C10',
    messageId: 'C10.rest',
    refs: [interpreter('int-park'), item('d7-c-out'), item('d6-after')],
    why: 'And the next one begins at 08:00.',
  },
  {
    checkId: 'C13',
    messageId: 'C13.send',
    refs: [interpreter('int-park'), item('d7-construction')],
    why: 'Nobody has applied there yet, so that Park has no papers for it ten days before.',
  },
  {
    checkId: 'C15',
    messageId: 'C15.noBed',
    refs: [person('p-kong')],
    why: 'Kong lands on the evening of the 24th; the room is booked from the 25th, since he reaches the hotel at 01:10.',
  },
  {
    checkId: 'C17',
    messageId: 'C17.expires',
    refs: [person('p-he')],
    why: "He's passport expires on 15 October, four and a half months after the return.",
  },
  {
    checkId: 'C18',
    messageId: 'C18.untold',
    refs: [item('d2-lunch'), place('pl-machida'), ...['p-lv', 'p-somchai', 'p-xu', 'p-zhu'].map(person)],
    why: 'The lunch boxes of the second day: nobody noted that their caterer knows, five days before, of the buckwheat allergy.',
  },
  {
    checkId: 'C22',
    messageId: 'C22.unconfirmed',
    refs: [item('d1-dinner')],
    why: 'The restaurant has not confirmed its room for the welcome dinner, four days ahead.',
  },
]
