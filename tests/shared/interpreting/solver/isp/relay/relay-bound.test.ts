import { expect, test } from 'vitest'
import { loadSolver } from '../../../../../../shared/interpreting/solver/highs/highs'
import { type IspInstance, pairsOf } from '../../../../../../shared/interpreting/solver/isp/isp-instance'
import { relayBound } from '../../../../../../shared/interpreting/solver/isp/relay/relay-bound'

test('with a language that nobody knows the others of a session are still bounded by what joins them', async () => {
  const pivot = 9
  const knowing = [0, 1, 2, 3, 4, 5, 6, 7].map((leaf) => [leaf, pivot])
  const besides = pairsOf([0, 1, 2, 3, 4, 5, 6])
  const instance: IspInstance = {
    languages: [...'abcdefghip'],
    blocks: ['9:00'],
    sessions: [{ name: 'S', block: 0, languages: [0, 1, 2, 3, 4, 5, 6, 7, 8] }],
    interpreters: [...knowing, ...besides].map((languages, at) => ({ name: `I${at}`, languages: [...languages] })),
  }
  // Eight seats through the pivot cover 28 pairs; were the ninth language known, eight seats could do more, and seven do less.
  expect(relayBound(await loadSolver(), instance, 'pairs', null, 60)).toBe(28)
})
