import { z } from 'zod'
import { entity } from './entity'
import { countSchema, idSchema } from './fields'
import { taskPriorities, taskRuleIds } from './task'

/** How this mission keeps one of the rules from which tasks follow, where it keeps it otherwise than usual. One row a rule. */
const taskRuleSchema = z.object({
  id: idSchema,
  rule: z.enum(taskRuleIds),
  /** Off: no tasks follow from it. */
  isOn: z.boolean(),
  /** D-n; null: the host's figure, or the usual one. */
  daysBefore: countSchema.nullable(),
  /** Whose task it is unless somebody else is named; null: nobody's yet. */
  ownerPersonId: idSchema.nullable(),
  /** null: the usual one. */
  priority: z.enum(taskPriorities).nullable(),
})

export type TaskRule = Readonly<z.infer<typeof taskRuleSchema>>

export const taskRuleEntity = entity({
  schema: taskRuleSchema,
  defaults: { isOn: true, daysBefore: null, ownerPersonId: null, priority: null },
  references: [{ field: 'ownerPersonId', table: 'persons', onRemove: 'unlink' }],
})
