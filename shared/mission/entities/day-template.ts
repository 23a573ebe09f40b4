import { z } from 'zod'
import { entity } from './entity'
import { idSchema, localizedTextSchema } from './fields'
import { itemSchema } from './item'
import { requirementSchema } from './requirement'
import { segmentSchema } from './segment'

/** An item as every such day has it: no date, nobody in particular, nothing booked or confirmed. */
const dayEntrySchema = itemSchema
  .pick({
    kind: true,
    title: true,
    startTime: true,
    startDayOffset: true,
    endTime: true,
    endDayOffset: true,
    timeMode: true,
    placeId: true,
    toPlaceId: true,
    roomName: true,
    dressCode: true,
    mealPlan: true,
    publicNotes: true,
    staffNotes: true,
  })
  .extend({
    segments: z.array(segmentSchema.omit({ speakerPersonId: true })).max(100),
    requirements: z.array(requirementSchema.pick({ from: true, to: true, oneWay: true, mode: true, teamSize: true })).max(20),
  })

/** A day that was kept to be used again on other days. */
const dayTemplateSchema = z.object({
  id: idSchema,
  name: localizedTextSchema,
  entries: z.array(dayEntrySchema).max(200),
})

export type DayEntry = Readonly<z.infer<typeof dayEntrySchema>>

export const dayTemplateEntity = entity({
  schema: dayTemplateSchema,
  defaults: { name: {}, entries: [] },
  references: [
    { field: 'entries', within: 'placeId', table: 'places', onRemove: 'unlink' },
    { field: 'entries', within: 'toPlaceId', table: 'places', onRemove: 'unlink' },
  ],
})
