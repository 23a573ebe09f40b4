import { expect, test } from 'vitest'
import { onlyIdeas } from '../../../shared/journal/only-ideas'
import type { Step } from '../../../shared/journal/step'
import type { FieldChange } from '../../../shared/mission/diff'

const step = (id: string, status: FieldChange): Step => ({
  id: 'step',
  at: '',
  actor: { device: 'desk', name: '' },
  seen: {},
  label: { command: 'edit-row', refs: [] },
  diff: { items: { [id]: { status } } },
})

test('an item that was more than an idea at any time is none that nobody has heard of; nor is one whose beginnings are not known', () => {
  const steps = [
    step('idea', { after: 'idea' }),
    step('idea', { before: 'idea', after: 'cancelled' }),
    step('back', { before: 'tentative', after: 'idea' }),
    step('back', { before: 'idea', after: 'cancelled' }),
    step('grown', { after: 'idea' }),
    step('grown', { before: 'idea', after: 'requested' }),
    step('imported', { after: 'cancelled' }),
  ]
  expect([...onlyIdeas(steps)]).toEqual(['idea'])
})
