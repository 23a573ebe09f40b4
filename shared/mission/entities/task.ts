import { z } from 'zod'
import { entity } from './entity'
import { countSchema, idSchema, localDateSchema, localizedTextSchema, textSchema } from './fields'

/** Something to be done by a date, or by a number of days before its item. */
const taskSchema = z.object({
  id: idSchema,
  title: localizedTextSchema,
  ownerPersonId: idSchema.nullable(),
  itemId: idSchema.nullable(),
  dueOn: localDateSchema.nullable(),
  /** D-n: days before the item's day; used where `dueOn` is null. */
  dueDaysBefore: countSchema.nullable(),
  priority: z.enum(['high', 'normal', 'low']),
  doneOn: localDateSchema.nullable(),
  notes: textSchema,
})

export type Task = Readonly<z.infer<typeof taskSchema>>

export const taskEntity = entity({
  schema: taskSchema,
  defaults: {
    title: {},
    ownerPersonId: null,
    itemId: null,
    dueOn: null,
    dueDaysBefore: null,
    priority: 'normal',
    doneOn: null,
    notes: '',
  },
  references: [
    { field: 'ownerPersonId', table: 'persons', onRemove: 'unlink' },
    { field: 'itemId', table: 'items', onRemove: 'remove' },
  ],
})
