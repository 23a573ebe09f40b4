import { expect, test } from 'vitest'
import { saysNone } from '../../../../shared/mission/people/says-none'

test.each(['', ' ', 'None', 'no', 'N/A', 'na', '—', '无', '没有。', 'なし', '特になし', '없음', '해당 없음'])(
  '“%s” says that there is nothing',
  (text) => {
    expect(saysNone(text)).toBe(true)
  },
)

test.each(['nuts', 'no nuts', 'None but nuts', '无麸质', '卵なし', '새우'])('“%s” says something', (text) => {
  expect(saysNone(text)).toBe(false)
})
