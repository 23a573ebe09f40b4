import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedInTime } from '../../../shared/checks/asked-in-time'
import { editRow } from '../../../shared/commands/edit-row'
import { removeRow } from '../../../shared/commands/remove-row'
import { setAdmission } from '../../../shared/commands/set-admission'
import { setItemStatus } from '../../../shared/commands/set-item-status'
import { setTask } from '../../../shared/commands/set-task'
import { setTaskRule } from '../../../shared/commands/set-task-rule'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Mission } from '../../../shared/mission/mission'
import { isOpen, overdueCount, plannedTaskOf, plannedTasksByItem, plannedTasksOf } from '../../../shared/tasks/planned-tasks'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'

const list = 'visitorList:visit'
const mission = aMission({
  persons: [{ id: 'li' }, { id: 'sun' }, { id: 'mori' }],
  places: [{ id: 'plant', admission: { ...noAdmissionRules, leadDays: 30, listDays: 14, ppe: ['helmet'] } }],
  items: [{ id: 'visit', placeId: 'plant', dayOn: '2023-05-26', startTime: '10:00', endTime: '11:30' }],
  interpreters: [{ id: 'mori', personId: 'mori' }],
  requirements: [{ id: 'need', itemId: 'visit', from: 'zh-Hans', to: 'ja' }],
  assignments: [{ id: 'work', requirementId: 'need', interpreterId: 'mori' }],
})

function told(from: Mission): readonly string[] {
  return plannedTasksOf(from).map(({ id, daysBefore, dueOn }) => `${id} D-${daysBefore} ${dueOn}`)
}

describe('tasks that follow from rules', () => {
  test('are there by themselves, each once, at the item’s date', () => {
    expect(told(mission)).toEqual([
      'application:visit D-30 2023-04-26',
      'visitorList:visit D-14 2023-05-12',
      'protectiveEquipment:visit D-7 2023-05-19',
      'confirm:visit D-7 2023-05-19',
      'papers:visit D-14 2023-05-12',
      'papersReminder:visit D-7 2023-05-19',
      'papersLast:visit D-3 2023-05-23',
    ])
    expect(mission.tables.tasks).toEqual({})
  })

  test('follow the item to another day, and are gone with its day, its status, its place’s rules, or itself', () => {
    const move = (fields: object) => told(missionAfter(mission, editRow, { table: 'items', id: 'visit', fields }))
    expect(move({ dayOn: '2023-05-29' })).toContain('visitorList:visit D-14 2023-05-15')
    expect(move({ dayOn: null })).toEqual([])
    expect(move({ status: 'cancelled' })).toEqual([])
    const free = told(missionAfter(mission, setAdmission, { placeId: 'plant', rules: null }))
    expect(free.map((task) => task.split(':')[0])).toEqual(['confirm', 'papers', 'papersReminder', 'papersLast'])
    expect(told(missionAfter(mission, removeRow, { table: 'items', id: 'visit' }))).toEqual([])
  })

  test('keep what a person said of them while the rule is away, and show it when it is back', () => {
    const owned = missionAfter(mission, setTask, { taskId: list, fields: { ownerPersonId: 'li' } })
    const done = missionAfter(owned, setTask, { taskId: list, fields: { doneOn: '2023-05-10' } })
    expect(plannedTasksOf(done).filter(({ rule }) => rule === 'visitorList')).toMatchObject([
      { id: list, ownerPersonId: 'li', doneOn: '2023-05-10', daysBefore: 14, priority: 'high' },
    ])
    const away = missionAfter(done, setAdmission, { placeId: 'plant', rules: { listDays: null } })
    expect(plannedTaskOf(away, list)).toBeUndefined()
    const back = missionAfter(away, setAdmission, { placeId: 'plant', rules: { listDays: 10 } })
    expect(plannedTaskOf(back, list)).toMatchObject({ ownerPersonId: 'li', doneOn: '2023-05-10', dueOn: '2023-05-16' })
  })

  test('that is ticked goes on having the priority that its rule has, until a person says another', () => {
    const ticked = missionAfter(mission, setTask, { taskId: list, fields: { doneOn: '2023-05-10' } })
    const lowered = missionAfter(ticked, setTaskRule, { rule: 'visitorList', fields: { priority: 'low' } })
    expect(plannedTaskOf(ticked, list)?.priority).toBe('high')
    expect(plannedTaskOf(lowered, list)?.priority).toBe('low')
    const said = missionAfter(lowered, setTask, { taskId: list, fields: { priority: 'normal' } })
    expect(plannedTaskOf(said, list)?.priority).toBe('normal')
  })

  test('a date or days of a person’s own count before the rule’s', () => {
    const dated = missionAfter(mission, setTask, { taskId: list, fields: { dueOn: '2023-05-02' } })
    expect(plannedTaskOf(dated, list)).toMatchObject({ dueOn: '2023-05-02', daysBefore: null })
    const counted = missionAfter(mission, setTask, { taskId: list, fields: { dueDaysBefore: 20 } })
    expect(plannedTaskOf(counted, list)).toMatchObject({ dueOn: '2023-05-06', daysBefore: 20 })
  })

  test('are done where the plan shows it: asked for, confirmed, sent', () => {
    const open = (from: Mission) => plannedTasksOf(from).flatMap((task) => (isOpen(task) ? (task.rule ?? []) : []))
    const confirmed = missionAfter(mission, setItemStatus, { itemIds: ['visit'], status: 'confirmed' })
    expect(open(confirmed)).toEqual(['visitorList', 'protectiveEquipment', 'papers', 'papersReminder', 'papersLast'])
    const fields = { documentsSentOn: '2023-05-11' }
    const sent = missionAfter(confirmed, editRow, { table: 'assignments', id: 'work', fields })
    expect(open(sent)).toEqual(['visitorList', 'protectiveEquipment'])
  })

  test('a visitor list that somebody noted for the very day is that task', () => {
    const task = { id: 'own', itemId: 'visit', title: { en: 'List to the plant' }, dueDaysBefore: 14 }
    const noted = aMission({ ...rowsOfMission(), tasks: [task, { ...task, id: 'other', dueDaysBefore: 13 }] })
    expect(plannedTasksOf(noted).filter(({ title }) => title.en)).toMatchObject([
      { id: 'own', rule: 'visitorList' },
      { id: 'other', rule: null },
    ])
    expect(plannedTaskOf(noted, list)).toBeUndefined()
  })
})

function rowsOfMission() {
  const { persons, places, items } = mission.tables
  return { persons: Object.values(persons), places: Object.values(places), items: Object.values(items) }
}

test('a mission keeps a rule its own way: off, other days, an owner for all that follow from it', () => {
  const off = missionAfter(mission, setTaskRule, { rule: 'visitorList', fields: { isOn: false } })
  expect(plannedTaskOf(off, list)).toBeUndefined()
  const fields = { isOn: true, daysBefore: 21, ownerPersonId: 'sun', priority: 'low' as const }
  const kept = missionAfter(off, setTaskRule, { rule: 'visitorList', fields })
  const task = plannedTaskOf(kept, list)
  expect(task).toMatchObject({ dueOn: '2023-05-05', ownerPersonId: 'sun', priority: 'low' })
  const given = missionAfter(kept, setTask, { taskId: list, fields: { ownerPersonId: 'li' } })
  expect(plannedTaskOf(given, list)).toMatchObject({ ownerPersonId: 'li', priority: 'low' })
  expect(Object.keys(kept.tables.taskRules)).toEqual(['rule:visitorList'])
})

test('what a person thought of counts from its item, or from the first day', () => {
  const own = aMission({
    items: [{ id: 'dinner', kind: 'freeTime', dayOn: '2023-05-28' }],
    tasks: [
      { id: 'a', itemId: 'dinner', dueDaysBefore: 2 },
      { id: 'b', dueDaysBefore: 2 },
      { id: 'c', dueOn: '2023-05-01' },
      { id: 'd', itemId: 'dinner' },
    ],
  })
  expect(told(own)).toEqual(['a D-2 2023-05-26', 'd D-null null', 'b D-2 2023-05-22', 'c D-null 2023-05-01'])
  expect(overdueCount(own, '2023-05-22')).toBe(1)
  expect(overdueCount(own, '2023-05-23')).toBe(2)
})

test('an edit elsewhere leaves the tasks of an item the same list', () => {
  const before = plannedTasksByItem(mission).get('visit')
  const after = missionAfter(mission, editRow, { table: 'persons', id: 'li', fields: { email: 'li@example.org' } })
  const other = missionAfter(after, editRow, { table: 'missions', id: 'mission', fields: { code: 'X' } })
  expect(plannedTasksByItem(other).get('visit')).toBe(before)
})

test('whatever is said of tasks in whatever order, each rule asks once for each item', () => {
  const said = fc.record({
    taskId: fc.constantFrom(list, 'papers:visit', 'confirm:visit', 'tickets:visit'),
    fields: fc.oneof(
      fc.record({ doneOn: fc.constantFrom(null, '2023-05-01') }),
      fc.record({ ownerPersonId: fc.constantFrom(null, 'li', 'sun') }),
      fc.record({ dueDaysBefore: fc.constantFrom(null, 3, 14) }),
    ),
  })
  fc.assert(
    fc.property(fc.array(said, { maxLength: 8 }), fc.constantFrom(null, 7, 14), (sayings, listDays) => {
      const start = missionAfter(mission, editRow, { table: 'items', id: 'visit', fields: { roomName: 'B' } })
      const after = sayings.reduce((now, saying) => {
        const change = setTask.run(now, saying, { newId: () => 'x', now: 0, today: '2023-05-01', actorName: '' })
        return change.ok ? missionAfter(now, setTask, saying) : now
      }, start)
      const rules = { leadDays: 29, listDays }
      const asked = plannedTasksOf(missionAfter(after, setAdmission, { placeId: 'plant', rules }))
      const ids = asked.map(({ rule, itemId }) => `${rule}:${itemId}`)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { id, rule, ownerPersonId } of asked) {
        const owners = sayings.flatMap(({ taskId, fields }) => (taskId === id && 'ownerPersonId' in fields ? [fields] : []))
        expect([rule, ownerPersonId]).toEqual([rule, owners.at(-1)?.ownerPersonId ?? null])
      }
    }),
  )
})

test('the visitor list that is done is the one whose deadline is not spoken of, however it came to be a task', () => {
  const task = fc.record({
    rule: fc.constantFrom(null, 'visitorList' as const, 'idCopies' as const),
    dueDaysBefore: fc.constantFrom(null, 13, 14, 21),
    dueOn: fc.constantFrom(null, '2023-05-12', '2023-05-05'),
    doneOn: fc.constantFrom(null, '2023-05-01'),
  })
  fc.assert(
    fc.property(fc.array(task, { maxLength: 4 }), fc.constantFrom(null, 21), (tasks, daysBefore) => {
      const told = aMission({
        ...rowsOfMission(),
        tasks: tasks.map((one, index) => ({ ...one, id: `t${index}`, itemId: 'visit' })),
        taskRules: daysBefore === null ? [] : [{ id: 'kept', rule: 'visitorList', daysBefore }],
      })
      const isDone = plannedTasksOf(told).some(({ rule, doneOn }) => rule === 'visitorList' && doneOn !== null)
      const found = askedInTime.run(told, { today: '2023-05-12' }).some(({ messageId }) => messageId.startsWith('C05.list'))
      expect(found).toBe(!isDone)
    }),
  )
})
