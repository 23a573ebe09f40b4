import { expect, test } from 'vitest'
import { textIn } from '../../../shared/mission/text'

test.each([
  ['the language asked for', { ja: '工場', en: 'Plant' }, 'ja', { text: '工場', lang: 'ja' }],
  ['another script of it', { 'zh-Hant': '工廠', en: 'Plant' }, 'zh-Hans', { text: '工廠', lang: 'zh-Hant' }],
  ['the one of no known language', { ko: '공장', und: 'Plant' }, 'ja', { text: 'Plant', lang: 'und' }],
  ['English', { ko: '공장', en: 'Plant' }, 'ja', { text: 'Plant', lang: 'en' }],
  ['any', { ko: '공장' }, 'ja', { text: '공장', lang: 'ko' }],
  ['what is written, not what is empty', { ja: '', ko: '공장' }, 'ja', { text: '공장', lang: 'ko' }],
  ['nothing', {}, 'ja', { text: '', lang: 'ja' }],
])('a text is shown in %s', (_case, text, language, shown) => {
  expect(textIn(text, language)).toEqual(shown)
})
