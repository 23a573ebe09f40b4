import { expect, test } from 'vitest'
import { nextStamp } from '../../../shared/journal/clock'
import { type Step, stepSchema } from '../../../shared/journal/step'

const step: Step = {
  id: 'step-1',
  at: nextStamp(null, Date.UTC(2023, 4, 24), 'desk'),
  actor: { device: 'desk', name: 'Sato' },
  seen: {},
  label: { command: 'edit-row', refs: [{ table: 'items', id: 'visit' }] },
  diff: { items: { visit: { staffNotes: { before: '', after: 'bring helmets' } } } },
}

test('a step as the desk makes it is one as the disk may hold it', () => {
  expect(stepSchema.parse(step)).toStrictEqual(step)
})

test.each<[string, unknown]>([
  ['a table that missions do not have', { ...step, diff: { gifts: {} } }],
  ['a row named like an inherited property', { ...step, diff: { items: { constructor: {} } } }],
  ['a change without what comes after', { ...step, diff: { items: { visit: { staffNotes: { before: '' } } } } }],
  ['a value that is not JSON', { ...step, diff: { items: { visit: { staffNotes: { after: Number.NaN } } } } }],
  ['a stamp from the end of time', { ...step, at: 'ffffffffffff-ffff-desk' }],
  ['nobody who did it', { ...step, actor: undefined }],
])('%s is no step', (_name, wrong) => {
  expect(stepSchema.safeParse(wrong).success).toBe(false)
})
