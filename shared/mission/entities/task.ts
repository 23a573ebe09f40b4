import { z } from 'zod'
import { entity } from './entity'
import { countSchema, idSchema, localDateSchema, localizedTextSchema, textSchema } from './fields'

/**
 * Rules from which tasks follow, in the order of the work. First those of a host's admission rules, then those of what an item is.
 * What each asks for, and when, is told by shared/tasks.
 */
export const taskRuleIds = [
  'application',
  'visitorList',
  'idCopies',
  'signatures',
  'protectiveEquipment',
  'visitRules',
  'confirm',
  'speeches',
  'papers',
  'papersReminder',
  'papersLast',
  'tickets',
  'rooms',
  'diets',
] as const

export const taskPriorities = ['high', 'normal', 'low'] as const

/** Something to be done by a date, or by a number of days before its item. */
const taskSchema = z.object({
  id: idSchema,
  title: localizedTextSchema,
  ownerPersonId: idSchema.nullable(),
  itemId: idSchema.nullable(),
  /**
   * The rule from which it follows for its item: what a person has said of a task that is there by itself (see shared/tasks). An empty
   * title and no date of its own are the rule's. Null: a person thought of it.
   */
  rule: z.enum(taskRuleIds).nullable(),
  dueOn: localDateSchema.nullable(),
  /** D-n: days before the item's day; used where `dueOn` is null. */
  dueDaysBefore: countSchema.nullable(),
  /** null: the rule's; of a task without a rule, normal. */
  priority: z.enum(taskPriorities).nullable(),
  doneOn: localDateSchema.nullable(),
  notes: textSchema,
})

export type TaskRuleId = (typeof taskRuleIds)[number]
export type TaskPriority = (typeof taskPriorities)[number]
export type Task = Readonly<z.infer<typeof taskSchema>>

export const taskEntity = entity({
  schema: taskSchema,
  defaults: {
    title: {},
    ownerPersonId: null,
    itemId: null,
    rule: null,
    dueOn: null,
    dueDaysBefore: null,
    priority: null,
    doneOn: null,
    notes: '',
  },
  references: [
    { field: 'ownerPersonId', table: 'persons', onRemove: 'unlink' },
    { field: 'itemId', table: 'items', onRemove: 'remove' },
  ],
})
