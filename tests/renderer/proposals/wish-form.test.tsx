import { expect, test } from 'vitest'
import { isWholeWish, usualWish, type Wish } from '../../../renderer/features/proposals/wish-form'
import { situation } from '../../support/solvers/a-team-situation'

const usual = usualWish(situation({ who: { han: {}, li: {} }, items: { talk: ['09:00', '11:00'] } }))

test('a wish for one more says like whom, or two languages at least; any other is whole as it is', () => {
  const oneMore = (some: Partial<Wish['oneMore']>): Wish => ({
    ...usual,
    mode: 'oneMore',
    oneMore: { ...usual.oneMore, ...some },
  })
  expect(isWholeWish(usual)).toBe(true)
  expect(isWholeWish(oneMore({ likeId: 'han', languages: [] }))).toBe(true)
  expect(isWholeWish(oneMore({ likeId: null, languages: ['zh'] }))).toBe(false)
  expect(isWholeWish(oneMore({ likeId: null, languages: ['zh', 'ja'] }))).toBe(true)
  expect(isWholeWish({ ...oneMore({ likeId: null, languages: [] }), mode: 'fillGaps' })).toBe(true)
})
