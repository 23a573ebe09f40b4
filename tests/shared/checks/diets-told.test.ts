import { describe, expect, test } from 'vitest'
import { dietsTold } from '../../../shared/checks/diets-told'
import type { Item } from '../../../shared/mission/entities/item'
import type { Person } from '../../../shared/mission/entities/person'
import type { Task } from '../../../shared/mission/entities/task'
import type { TaskRule } from '../../../shared/mission/entities/task-rule'
import { aMission } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

const lunch: Partial<Item> = {
  id: 'lunch',
  kind: 'meal',
  dayOn: '2023-05-25',
  startTime: '12:00',
  endTime: '13:00',
  placeId: 'inn',
}
const dinner: Partial<Item> = {
  ...lunch,
  id: 'dinner',
  kind: 'banquet',
  dayOn: '2023-05-26',
  startTime: '18:00',
  endTime: '20:00',
}

interface Situation {
  readonly items?: readonly Partial<Item>[]
  readonly wang?: Partial<Person>
  readonly li?: Partial<Person>
  readonly tasks?: readonly Partial<Task>[]
  readonly taskRules?: readonly Partial<TaskRule>[]
}

function missionOf({ items = [lunch], wang = { dietCode: 'MOML' }, li = {}, tasks = [], taskRules = [] }: Situation) {
  return aMission({
    persons: [
      { id: 'wang', ...wang },
      { id: 'li', ...li },
      { id: 'sato', allergies: 'nuts' },
    ],
    participations: [{ personId: 'wang' }, { personId: 'li' }, { personId: 'sato', side: 'host' }],
    places: [{ id: 'inn' }],
    items,
    tasks,
    taskRules,
  })
}

const told: Partial<Task> = { itemId: 'lunch', rule: 'diets', doneOn: '2023-05-10' }
const untold = ['C18.untold lunch inn wang 7/7']

describe('C18: whoever cooks knows what guests do not eat', () => {
  test.each<[string, Situation, readonly string[]]>([
    ['a diet nobody told', {}, untold],
    ['an allergy nobody told', { wang: { allergies: 'buckwheat (severe)' } }, untold],
    ['a diet that cannot be read here is one', { wang: { dietCode: { sealed: 'x' } } }, untold],
    ['nothing special', { wang: { allergies: '' } }, []],
    ['that there is none is written', { wang: { allergies: '无' } }, []],
    ['they were told', { tasks: [told] }, []],
    ['the task is not done', { tasks: [{ ...told, doneOn: null }] }, untold],
    ['another task is done', { tasks: [{ ...told, rule: 'confirm' }] }, untold],
    ['the task is due later', { tasks: [{ ...told, doneOn: null, dueDaysBefore: 2 }] }, []],
    ['the task has a date of its own', { tasks: [{ ...told, doneOn: null, dueOn: '2023-05-19' }] }, []],
    ['this mission tells them two days before', { taskRules: [{ rule: 'diets', daysBefore: 2 }] }, []],
    [
      'this mission tells them two weeks before',
      { taskRules: [{ rule: 'diets', daysBefore: 14 }] },
      ['C18.untold lunch inn wang 7/14'],
    ],
    ['eight days before', { items: [{ ...lunch, dayOn: '2023-05-26' }] }, []],
    ['it is over', { items: [{ ...lunch, dayOn: '2023-05-17' }] }, []],
    ['an idea', { items: [{ ...lunch, status: 'idea' }] }, []],
    ['called off', { items: [{ ...lunch, status: 'cancelled' }] }, []],
    ['who does not eat there', { items: [{ ...lunch, excludePersonIds: ['wang'] }] }, []],
    [
      'who is not of the party eats there',
      { items: [{ ...lunch, attendance: 'persons', includePersonIds: ['sato'] }] },
      ['C18.untold lunch inn sato 7/7'],
    ],
    ['no meal', { items: [{ ...lunch, kind: 'visit' }] }, []],
    ['a place that is open', { items: [{ ...lunch, placeId: null }] }, ['C18.untold lunch wang 7/7']],
    [
      'one finding for a kitchen, not for those who were told',
      {
        items: [dinner, lunch, { ...lunch, id: 'third', startTime: '07:00' }],
        tasks: [told, { ...told, itemId: 'third', doneOn: null }],
        taskRules: [{ rule: 'diets', daysBefore: 14 }],
      },
      ['C18.untold third dinner inn wang 7/14'],
    ],
  ])('%s', (_situation, situation, expected) => {
    expect(whatACheckSays(dietsTold, missionOf(situation), '2023-05-18')).toEqual(expected)
  })

  test('somebody else with a diet makes another finding of it: what was accepted does not hold for them', () => {
    const keysWhere = (li: Partial<Person>) => dietsTold.run(missionOf({ li }), { today: '2023-05-20' }).map(({ key }) => key)
    expect(keysWhere({ dietCode: 'VGML' })).not.toEqual(keysWhere({}))
  })

  test('all meals of the kitchen are noted as told in one act', () => {
    expect(mendsOffered(dietsTold, missionOf({ items: [lunch, dinner] }), '2023-05-20')).toEqual(['mend.dietsTold'])
  })
})
