import { tellDiets } from '../commands/tell-diets'
import { keptLists } from '../kernel/kept-lists'
import { compareBy, groupBy } from '../kernel/order'
import { daysBetween, type LocalDate } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import type { Person } from '../mission/entities/person'
import { isSealed } from '../mission/entities/sealed'
import { takesPlace } from '../mission/items/item-times'
import { lookUp } from '../mission/look-up'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { attendeeIdsOf } from '../mission/people/attendance'
import { saysNone } from '../mission/people/says-none'
import { dueDayOf, keptRules, tasksByItem } from '../tasks/said-of-tasks'
import { HOST_DAYS } from '../tasks/usual-rules'
import { aboutEach } from './about-each'
import { createFinding, manyPersons, refsTo } from './create-finding'
import type { Check } from './finding'
import { mendBy } from './mends'
import { todayOf } from './today-of'

/**
 * C18: from the day on which its task is due, whoever cooks a meal knows the diets and allergies of those who eat. That the task is done is
 * how the organizer says so. One finding for each place; a diet that is sealed and cannot be read here is one all the same.
 */
export const dietsTold: Check = {
  id: 'C18',
  name: 'diets-told',
  reads: ['items', 'persons', 'participations', 'tasks', 'taskRules', 'missions'],
  run: (mission, context) => findingsOf(mission, mealsByKitchen(mission), context),
}

/** Meals at each place; one of which the place is open, by itself. The same lists while they stand. */
const mealsByKitchen = lookUp(['items'], (mission): readonly (readonly Item[])[] => {
  const meals = rowsOf(mission, 'items').filter(
    (item) =>
      (item.kind === 'meal' || item.kind === 'banquet') && item.dayOn !== null && item.status !== 'idea' && takesPlace(item),
  )
  return [...keepMeals(groupBy(meals, ({ id, placeId }) => (placeId === null ? `item ${id}` : `place ${placeId}`))).values()]
})

const keepMeals = keptLists<Item>()

const byStart = compareBy<Item>(
  ({ dayOn }) => dayOn ?? '',
  ({ startTime }) => startTime ?? '',
  ({ id }) => id,
)

const findingsOf = aboutEach(
  ['persons', 'participations', 'tasks', 'taskRules', 'missions'],
  (mission, meals: readonly Item[], context) => {
    const today = todayOf(mission, context)
    const untold = meals
      .filter((item) => isUntold(mission, item, today))
      .map((item) => ({ item, eaters: attendeeIdsOf(mission, item).filter((id) => isParticular(rowOf(mission, 'persons', id))) }))
      .filter(({ eaters }) => eaters.length > 0)
    const items = untold.map(({ item }) => item).sort(byStart)
    const [first] = items
    if (!first || first.dayOn === null) return []
    const persons = manyPersons([...new Set(untold.flatMap(({ eaters }) => eaters))])
    const itemIds = items.map(({ id }) => id)
    const kitchen = first.placeId === null ? [] : refsTo('places', [first.placeId])
    const daysLeft = daysBetween(today, first.dayOn)
    return [
      createFinding({
        messageId: 'C18.untold',
        severity: 'warn',
        refs: [...refsTo('items', itemIds), ...kitchen, ...persons.refs],
        keyRefs: [...(kitchen.length > 0 ? kitchen : refsTo('items', itemIds)), ...persons.keyRefs],
        params: {
          item: first.id,
          itemOn: first.dayOn,
          more: items.length - 1,
          where: kitchen.length > 0 ? 'place' : 'open',
          daysLeft,
          unnamed: persons.unnamed,
        },
        found: daysLeft,
        allowed: daysBetween(dueOn(mission, first) ?? first.dayOn, first.dayOn),
        source: 'house',
        on: first.dayOn,
        mends: [mendBy('dietsTold', tellDiets, { itemIds })],
        ...(persons.distinguishedBy ? { distinguishedBy: persons.distinguishedBy } : {}),
      }),
    ]
  },
)

function isUntold(mission: Mission, item: Item, today: LocalDate): boolean {
  if (item.dayOn === null || item.dayOn < today || taskOf(mission, item)?.doneOn != null) return false
  return (dueOn(mission, item) ?? item.dayOn) <= today
}

/** When the task to tell them is due: as somebody set it, as this mission has it, or as is usual. */
function dueOn(mission: Mission, item: Item): LocalDate | null {
  const task = taskOf(mission, item)
  const dueDaysBefore = task?.dueDaysBefore ?? keptRules(mission).get('diets')?.daysBefore ?? HOST_DAYS
  return dueDayOf({ dueOn: task?.dueOn ?? null, dueDaysBefore }, item.dayOn ?? '')
}

function taskOf(mission: Mission, { id }: Item) {
  return tasksByItem(mission)
    .get(id)
    ?.find(({ rule }) => rule === 'diets')
}

function isParticular(person: Person | undefined): boolean {
  return person !== undefined && [person.dietCode, person.allergies].some((said) => isSealed(said) || !saysNone(said))
}
