import { expect, test } from 'vitest'
import { samples } from '../../../resources/samples/registry'
import type { ItemKind } from '../../../shared/mission/entities/item'
import { rowsOf } from '../../../shared/mission/mission'
import { guessKind } from '../../../shared/rapid-entry/guess-kind'

test.each<[string, ItemKind | undefined]>([
  ['CA167 北京首都-东京羽田', 'flight'],
  ['ＮＨ９６４便', 'flight'],
  ['乘车前往酒店', 'transfer'],
  ['見学先へ', 'transfer'],
  ['午餐（自理）', 'meal'],
  ['欢迎晚宴', 'banquet'],
  ['환영 만찬', 'banquet'],
  ['Courtesy visit to the mayor', 'courtesyCall'],
  ['자유시간', 'freeTime'],
  ['新幹線で大阪へ', 'transfer'],
  ['参观污泥处理厂', 'visit'],
  ['展示会', 'visit'],
  ['Machida Bioenergy Center', undefined],
])('%s is to be a %s', (title, kind) => {
  expect(guessKind(title)).toBe(kind)
})

test('of the samples’ titles, in every language, at least six in seven guesses are what their makers chose', async () => {
  const missions = await Promise.all(samples.map(({ load }) => load()))
  const guesses = missions.flatMap((mission) =>
    rowsOf(mission, 'items').flatMap(({ kind, title }) =>
      Object.values(title).flatMap((text) => {
        const guess = guessKind(text)
        return guess === undefined ? [] : [guess === kind]
      }),
    ),
  )
  expect(guesses.length).toBeGreaterThan(200)
  expect(guesses.filter(Boolean).length / guesses.length).toBeGreaterThan(6 / 7)
})
