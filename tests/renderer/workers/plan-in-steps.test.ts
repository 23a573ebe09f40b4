import { expect, test } from 'vitest'
import { planInSteps } from '../../../renderer/workers/plan-in-steps'
import type { PlannerMessage, PlannerTask } from '../../../renderer/workers/planner-messages'
import { greenXuJapan } from '../../../resources/samples/green-xu-japan/sample'
import { type Highs, loadSolver } from '../../../shared/interpreting/solver/highs/highs'

/** One place of the sample can be filled by nobody: two of three are away. */
const task: PlannerTask = { mission: greenXuJapan('japan'), mode: 'replanAll', baseline: null, budgetMs: 600_000 }

async function told(asked: PlannerTask, loadHighs: () => Promise<Highs>): Promise<readonly PlannerMessage[]> {
  const messages: PlannerMessage[] = []
  await planInSteps(asked, loadHighs, (message) => messages.push(message))
  return messages
}

test('a whole plan is told at once, and at last the answer, proven', async () => {
  const messages = await told(task, () => loadSolver())
  const [first] = messages
  expect(first?.kind === 'progress' && [first.phase, first.better?.after.measures.filled, first.proof]).toEqual([
    'first',
    1,
    null,
  ])
  const last = messages.at(-1)
  expect(last?.kind === 'answer' && last.proposal.proof.isOptimal).toBe(true)
  expect(messages.filter(({ kind }) => kind === 'answer')).toHaveLength(1)
})

test('a small mission planned anew is proven without the solver', async () => {
  const messages = await told(task, () => Promise.reject(new Error('nobody asks for it')))
  const last = messages.at(-1)
  expect(last?.kind === 'answer' && last.proposal.proof.isOptimal).toBe(true)
})

test('a solver that cannot be loaded leaves an answer that is not proven', async () => {
  const messages = await told({ ...task, mode: 'fewestChanges' }, () => Promise.reject(new Error('no wasm here')))
  const last = messages.at(-1)
  expect(last?.kind === 'answer' && [last.proposal.after.measures.filled, last.proposal.proof]).toEqual([
    2,
    { bound: null, gap: null, isOptimal: false },
  ])
})
