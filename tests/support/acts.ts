import fc from 'fast-check'
import { addItem } from '../../shared/commands/add-item'
import { addParticipant } from '../../shared/commands/add-participant'
import { addRow } from '../../shared/commands/add-row'
import { assignInterpreter } from '../../shared/commands/assign-interpreter'
import { cancelItem } from '../../shared/commands/cancel-item'
import { changeItemTimes } from '../../shared/commands/change-item-times'
import type { Change, CommandContext } from '../../shared/commands/command'
import { duplicateItem } from '../../shared/commands/duplicate-item'
import { editRow } from '../../shared/commands/edit-row'
import { moveItem } from '../../shared/commands/move-item'
import { removeRow } from '../../shared/commands/remove-row'
import { requireInterpretation } from '../../shared/commands/require-interpretation'
import { restoreItem } from '../../shared/commands/restore-item'
import { scheduleItem } from '../../shared/commands/schedule-item'
import { setAdmission } from '../../shared/commands/set-admission'
import { setItemStatus } from '../../shared/commands/set-item-status'
import { setPrecedence } from '../../shared/commands/set-precedence'
import { setTransferTime } from '../../shared/commands/set-transfer-time'
import { shiftItemsAfter } from '../../shared/commands/shift-items-after'
import { unassignInterpreter } from '../../shared/commands/unassign-interpreter'
import { unscheduleItem } from '../../shared/commands/unschedule-item'
import type { Result } from '../../shared/kernel/result'
import { addDays, timeOfMinutes } from '../../shared/kernel/time'
import { type ItemKind, itemKinds, itemStatuses } from '../../shared/mission/entities/item'
import type { Refusal } from '../../shared/mission/integrity'
import { type Mission, rowsOf } from '../../shared/mission/mission'
import type { TableName } from '../../shared/mission/registry'
import { aMission } from './a-mission'

/** What somebody does next: a command by number, and numbers and words to fill its input with from what the mission has. */
export interface Act {
  readonly command: number
  readonly a: number
  readonly b: number
  readonly minutes: number
  readonly word: string
}

export const anAct: fc.Arbitrary<Act> = fc.record({
  command: fc.nat(999),
  a: fc.nat(999),
  b: fc.nat(999),
  minutes: fc.integer({ min: -2000, max: 2000 }),
  word: fc.oneof(fc.constant(''), fc.string({ maxLength: 8, unit: 'grapheme' }), fc.constantFrom('視察', '참관', '<b>"&')),
})

/** A mission with a little of everything that commands touch. */
export function aSmallMission(): Mission {
  return aMission({
    organizations: [{ id: 'org' }],
    persons: [{ id: 'wang' }, { id: 'chen' }, { id: 'li' }, { id: 'han' }],
    groups: [{ id: 'A', leaderPersonId: 'wang' }, { id: 'B' }],
    participations: [
      { personId: 'wang', organizationId: 'org', precedence: 1, groupIds: ['A', 'B'] },
      { personId: 'chen', precedence: 2, groupIds: ['B'] },
    ],
    places: [
      { id: 'plant' },
      { id: 'hotel', kind: 'hotel' },
      { id: 'pudong', zone: 'Asia/Shanghai' },
      { id: 'kyiv', zone: 'Europe/Kyiv' },
    ],
    transferTimes: [{ fromPlaceId: 'plant', toPlaceId: 'hotel', minutes: 40 }],
    items: [
      { dayOn: '2023-05-25', startTime: '10:00', endTime: '11:30', placeId: 'plant', groupIds: ['A'] },
      { dayOn: '2023-05-25', startTime: '22:30', endTime: '00:30', endDayOffset: 1, includePersonIds: ['chen'] },
      { dayOn: '2023-05-26', startTime: '09:00', endTime: '11:30', endZone: 'Asia/Shanghai', leadPersonId: 'wang' },
    ],
    interpreters: [
      { id: 'li', personId: 'li' },
      { id: 'han', personId: 'han' },
    ],
    requirements: [{ itemId: 'items-1', from: 'ja', to: 'zh-Hans' }],
    assignments: [{ requirementId: 'requirements-1', interpreterId: 'li' }],
    roomStays: [{ hotelPlaceId: 'hotel', checkInOn: '2023-05-24', checkOutOn: '2023-05-26', occupantIds: ['wang', 'chen'] }],
  })
}

const removable: readonly TableName[] = [
  'persons',
  'places',
  'items',
  'interpreters',
  'groups',
  'organizations',
  'missions',
  'requirements',
]

/** Runs the act's command on a mission; sensible input mostly, now and then an impossible one. */
export function tryAct(mission: Mission, act: Act, context: CommandContext): Result<Change, Refusal> {
  const { a, b, minutes, word } = act
  const idIn = (table: TableName, n: number) => rowsOf(mission, table)[n % (rowsOf(mission, table).length + 1)]?.id ?? 'ghost'
  const itemId = idIn('items', a)
  const dayOn = addDays('2023-05-24', b % 8)
  const startTime = timeOfMinutes(((minutes + 2000) * 5) % 1440).time
  const endTime = timeOfMinutes((b * 7) % 1440).time
  const runs = [
    () => addItem.run(mission, { kind: kindOf(b), dayOn, placeId: idIn('places', a), title: { ja: word } }, context),
    () => moveItem.run(mission, { itemId, byMinutes: minutes }, context),
    () => moveItem.run(mission, { itemId, dayOn, startTime }, context),
    () => changeItemTimes.run(mission, { itemId, startTime, endTime }, context),
    () => shiftItemsAfter.run(mission, { itemId, minutes, withItem: b % 2 === 0 }, context),
    () => duplicateItem.run(mission, { itemId, dayOn }, context),
    () => setItemStatus.run(mission, { itemIds: [itemId], status: itemStatuses[b % 6] ?? 'idea', reason: word }, context),
    () => cancelItem.run(mission, { itemIds: [itemId], reason: word }, context),
    () => restoreItem.run(mission, { itemIds: [itemId] }, context),
    () => unscheduleItem.run(mission, { itemIds: [itemId] }, context),
    () => scheduleItem.run(mission, { itemId, dayOn }, context),
    () =>
      addParticipant.run(
        mission,
        { person: { phone: word }, participation: { organizationId: idIn('organizations', a) } },
        context,
      ),
    () => setPrecedence.run(mission, { participationId: idIn('participations', a), position: (b % 5) + 1 }, context),
    () => requireInterpretation.run(mission, { itemId }, context),
    () =>
      assignInterpreter.run(mission, { requirementId: idIn('requirements', a), interpreterId: idIn('interpreters', b) }, context),
    () => unassignInterpreter.run(mission, { assignmentId: idIn('assignments', a) }, context),
    () => setAdmission.run(mission, { placeId: idIn('places', a), rules: { groupMax: b } }, context),
    () =>
      setTransferTime.run(
        mission,
        { fromPlaceId: idIn('places', a), toPlaceId: idIn('places', b), minutes: Math.abs(minutes), symmetric: minutes > 0 },
        context,
      ),
    () => addRow.run(mission, { table: 'places', fields: { names: { ja: word }, zone: word } }, context),
    () => editRow.run(mission, { table: 'items', id: itemId, fields: { staffNotes: word, placeId: idIn('places', b) } }, context),
    () =>
      removeRow.run(
        mission,
        { table: removable[a % removable.length] ?? 'items', id: idIn(removable[a % removable.length] ?? 'items', b) },
        context,
      ),
  ]
  const run = runs[act.command % runs.length]
  if (!run) throw new Error('no such command')
  return run()
}

function kindOf(n: number): ItemKind {
  return itemKinds[n % itemKinds.length] ?? 'visit'
}
