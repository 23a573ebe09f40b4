import { describe, expect, test } from 'vitest'
import { headedLines } from '../../../shared/rapid-entry/headed-table'
import { parseTabbed } from '../../../shared/rapid-entry/tabbed-text'

function linesOf(text: string) {
  return headedLines(parseTabbed(text), (column) => (column === 'zone' ? 'Clock' : column))
}

describe('a table that was copied with its headings', () => {
  test('is read by them, whatever their language and order', () => {
    expect(linesOf('时间\t日期\t内容\t地点\n9:30-11:30\t3/15\t参观\t町田')).toEqual([
      { start: '9:30-11:30', date: '3/15', title: '参观', place: '町田' },
    ])
    expect(linesOf('日にち\t訪問先\n3/15\t町田')).toEqual([{ date: '3/15', place: '町田' }])
    expect(linesOf('일자\t내용\n3/15\t견학')).toEqual([{ date: '3/15', title: '견학' }])
    expect(linesOf('Time\tWhat\tWhere\n9:30\tVisit\tPlant')).toEqual([{ start: '9:30', title: 'Visit', place: 'Plant' }])
    expect(linesOf('Title\tClock\nVisit\tAsia/Tokyo')).toEqual([{ title: 'Visit', zone: 'Asia/Tokyo' }])
  })

  test('has a date for every line below it, as joined cells mean it; empty lines are none', () => {
    expect(linesOf('Date\tTitle\n\tArrive\n3/15\tVisit\n\t\n\tLunch\n3/16\tLeave')).toEqual([
      { date: '', title: 'Arrive' },
      { date: '3/15', title: 'Visit' },
      { date: '3/15', title: 'Lunch' },
      { date: '3/16', title: 'Leave' },
    ])
  })

  test('loses nothing: what no column is for goes to the notes, under its heading', () => {
    expect(linesOf('内容\t备注\t负责人\t备注\t\n参观\t带名片\t王\t早到\t!\n午餐\t\t\t\t')).toEqual([
      { title: '参观', notes: '带名片; 负责人: 王; 备注: 早到; !' },
      { title: '午餐', notes: '' },
    ])
  })
})

test('a table whose first line heads at most one column is a table of cells', () => {
  expect(linesOf('Visit\t9:30\nTitle\tPlace')).toBeNull()
  expect(linesOf('Title\t9:30')).toBeNull()
  expect(linesOf('')).toBeNull()
})
