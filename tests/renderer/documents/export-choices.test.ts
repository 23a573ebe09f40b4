import { describe, expect, test } from 'vitest'
import { audienceOf, firstChoices, readChoices } from '../../../renderer/features/documents/export-choices'

describe('kept choices of an export', () => {
  test('come back as they were', () => {
    const choices = {
      chosen: ['calendar', 'delegation-list'],
      audiences: { 'delegation-list': 'host' },
      languages: ['zh-Hans', 'ja'],
      bilingual: 'sideBySide',
      sort: 'name',
      includeUnconfirmed: false,
    }
    expect(readChoices(JSON.stringify(choices))).toEqual(choices)
  })

  test('are the first ones where there are none, or none that can be read', () => {
    expect(readChoices('')).toEqual(firstChoices)
    expect(readChoices('{"chosen":')).toEqual(firstChoices)
    expect(readChoices('{"chosen":7}')).toEqual(firstChoices)
  })

  test('lose only what is not known any more', () => {
    const older = { chosen: ['calendar', 'seating-plan'], sort: 'height', bilingual: 'diagonal', languages: ['ja', 'en', 'ko'] }
    expect(readChoices(JSON.stringify(older))).toEqual({
      ...firstChoices,
      chosen: ['calendar'],
      languages: ['ja', 'en'],
    })
  })
})

describe('whose copy', () => {
  test('is the chosen audience, where the document is for them', () => {
    expect(audienceOf({ ...firstChoices, audiences: { 'delegation-list': 'host' } }, 'delegation-list')).toBe('host')
  })

  test('is the document’s usual one where none was chosen, or one that it is not for', () => {
    const usual = audienceOf(firstChoices, 'participants-workbook')
    expect(usual).toBe('organizer')
    expect(audienceOf({ ...firstChoices, audiences: { 'participants-workbook': 'interpreter' } }, 'participants-workbook')).toBe(
      usual,
    )
  })
})
