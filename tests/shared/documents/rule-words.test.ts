import { expect, test } from 'vitest'
import { ruleWords } from '../../../shared/documents/rule-words'
import { speakerOf } from '../../../shared/documents/speaker'

function said(texts: readonly string[], languages: readonly string[]): string {
  return ruleWords(texts, speakerOf([...languages])).markup.replaceAll(/<[^>]*>/g, '')
}

test.each([
  [['en'], 'helmet, safety glasses, photographs'],
  [['ja'], 'ヘルメット, 保護眼鏡, 写真撮影'],
  [['zh-Hans', 'ja'], '安全帽 / ヘルメット, 护目镜 / 保護眼鏡, 拍照 / 写真撮影'],
  [['ko'], '안전모, 보안경, 사진 촬영'],
])('what is usual is said in the languages of the copy, in whichever it was typed: %s', (languages, words) => {
  expect(said(['helmet', '保護眼鏡', 'Photo'], languages)).toBe(words)
})

test('what is not among the usual stands as it was typed', () => {
  expect(said(['ear defenders (lent)', 'boots'], ['ja'])).toBe('ear defenders (lent), boots')
})

test('nothing is asked where nothing is noted', () => {
  expect(said([], ['en'])).toBe('')
})
