import { describe, expect, test } from 'vitest'
import { readDate } from '../../../shared/imports/read-date'
import { readCountry, readDiet, readGender, readRole, readSide } from '../../../shared/imports/read-words'

describe('a date', () => {
  test.each([
    '2031-05-09',
    '2031/5/9',
    '2031.5.9',
    '2031. 5. 9.',
    '2031年5月9日',
    '2031년 5월 9일',
    '20310509',
    '9 May 2031',
    '09-MAY-2031',
    'May 9, 2031',
    '令和13年5月9日',
    'R13.5.9',
    '２０３１年５月９日',
    '47977',
    '2031-05-09 00:00:00',
  ])('%s is read', (text) => {
    expect(readDate(text)).toEqual({ on: '2031-05-09' })
  })

  test.each([
    ['25/12/2030', { on: '2030-12-25' }],
    ['12/25/2030', { on: '2030-12-25' }],
    ['05/05/2030', { on: '2030-05-05' }],
    ['03/04/2030', { problem: 'dateUnclear' }],
    ['2031-02-30', { problem: 'dateUnread' }],
    ['soon', { problem: 'dateUnread' }],
    ['=TODAY()', { problem: 'dateUnread' }],
  ])('%s is read by nobody’s guess', (text, read) => {
    expect(readDate(text)).toEqual(read)
  })
})

test('words for people are known in four languages, others are not guessed', () => {
  expect(['女', '남', 'Mr.', 'M', '？'].map(readGender)).toEqual(['female', 'male', 'male', 'male', null])
  expect(['团长', '副団長', 'Head of delegation', '통역', '团员', 'wizard'].map(readRole)).toEqual([
    'headOfDelegation',
    'deputyHead',
    'headOfDelegation',
    'interpreter',
    'member',
    null,
  ])
  expect(['Delegation', 'Hosts', 'x'].map(readSide)).toEqual(['guest', 'host', null])
  expect(['CN', '中国', '日本', 'Republic of Korea', '대한민국', 'USA', 'Viet Nam', 'Atlantis', 'ZZ'].map(readCountry)).toEqual([
    'CN',
    'CN',
    'JP',
    'KR',
    'KR',
    'US',
    'VN',
    null,
    null,
  ])
  expect(['素食', 'Halal', 'vgml', '无', '不吃辣'].map(readDiet)).toEqual(['VLML', 'MOML', 'VGML', '', null])
})
