import { unaskedLanguages } from '../interpreting/unasked-languages'
import { err, ok } from '../kernel/result'
import { createRow } from '../mission/diff'
import { type Requirement, requirementEntity } from '../mission/entities/requirement'
import { missionRowOf, rowOf } from '../mission/mission'
import { requirementsByItem } from '../mission/people/engagements'
import type { RowOf } from '../mission/registry'
import { command } from './command'

/**
 * Languages left out are those of the item between which nobody has asked for interpretation yet, one way where one side only listens; else
 * those that it names first, else the mission's working languages.
 */
export type RequireInterpretationInput = { readonly itemId: string } & Partial<Omit<Requirement, 'itemId'>>

/** Says that an item needs interpretation between two languages. */
export const requireInterpretation = command({
  name: 'require-interpretation',
  run: (mission, input: RequireInterpretationInput, context) => {
    const item = rowOf(mission, 'items', input.itemId)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: input.itemId } })
    const { workingLanguages } = missionRowOf(mission)
    const isOpen = input.from === undefined && input.to === undefined
    const [unasked] = isOpen ? unaskedLanguages(item, requirementsByItem(mission).get(item.id) ?? []) : []
    const from = input.from ?? unasked?.from ?? item.spokenLanguages[0] ?? workingLanguages[0]
    const to = input.to ?? unasked?.to ?? [...item.heardLanguages, ...workingLanguages].find((language) => language !== from)
    if (from === undefined) return err({ code: 'input-invalid', field: 'from' })
    if (to === undefined || to === from) return err({ code: 'input-invalid', field: 'to' })
    const id = input.id ?? context.newId()
    const row = {
      ...requirementEntity.defaults,
      oneWay: unasked?.oneWay ?? false,
      ...input,
      id,
      from,
      to,
    } as RowOf<'requirements'>
    return ok({ diff: createRow('requirements', row), refs: [{ table: 'items', id: item.id }] })
  },
})
