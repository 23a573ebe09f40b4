import { err, ok } from '../kernel/result'
import { createRow } from '../mission/diff'
import { type Requirement, requirementEntity } from '../mission/entities/requirement'
import { missionRowOf, rowOf } from '../mission/mission'
import type { RowOf } from '../mission/registry'
import { command } from './command'

/** Languages left out are taken from the item, else from the mission's working languages. */
export type RequireInterpretationInput = { readonly itemId: string } & Partial<Omit<Requirement, 'itemId'>>

/** Says that an item needs interpretation between two languages. */
export const requireInterpretation = command({
  name: 'require-interpretation',
  run: (mission, input: RequireInterpretationInput, context) => {
    const item = rowOf(mission, 'items', input.itemId)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: input.itemId } })
    const { workingLanguages } = missionRowOf(mission)
    const from = input.from ?? item.spokenLanguages[0] ?? workingLanguages[0]
    const to = input.to ?? [...item.heardLanguages, ...workingLanguages].find((language) => language !== from)
    if (from === undefined) return err({ code: 'input-invalid', field: 'from' })
    if (to === undefined || to === from) return err({ code: 'input-invalid', field: 'to' })
    const id = input.id ?? context.newId()
    const row = { ...requirementEntity.defaults, ...input, id, from, to } as RowOf<'requirements'>
    return ok({ diff: createRow('requirements', row), refs: [{ table: 'items', id: item.id }] })
  },
})
