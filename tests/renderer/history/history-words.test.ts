import { beforeEach, describe, expect, test } from 'vitest'
import { type FieldLine, fieldLinesOf } from '../../../renderer/features/history/field-changes'
import { stepWords } from '../../../renderer/features/history/step-words'
import { setDeskIdentity } from '../../../renderer/store/desk-context'
import { dispatch, hydrate, redo, undo, useDesk } from '../../../renderer/store/mission-store'
import { addRow } from '../../../shared/commands/add-row'
import type { Command } from '../../../shared/commands/command'
import { editRow } from '../../../shared/commands/edit-row'
import { removeRow } from '../../../shared/commands/remove-row'
import { setItemStatus } from '../../../shared/commands/set-item-status'
import { shiftItemsAfter } from '../../../shared/commands/shift-items-after'
import type { UiLanguage } from '../../../shared/i18n/languages'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { startOf } from '../../../shared/journal/replay'
import { aMission } from '../../support/a-mission'

const dayOn = '2023-05-25'

beforeEach(() => {
  setDeskIdentity({ deviceId: 'device', userName: 'Aki' })
  hydrate(
    startOf(
      aMission({
        places: [{ id: 'hall', names: { en: 'Hall' } }],
        items: [
          { id: 'visit', dayOn, startTime: '10:00', endTime: '11:00', title: { en: 'Visit', ja: '視察' } },
          { id: 'lunch', dayOn, startTime: '12:00', endTime: '13:00', title: { en: 'Lunch' } },
          { id: 'talk', dayOn, startTime: '15:00', endTime: '16:00', title: { en: 'Talk' } },
        ],
      }),
    ),
    [],
  )
})

function lastStep() {
  const { steps, journal } = useDesk.getState()
  const step = steps.at(-1)
  if (!step || !journal) throw new Error('nothing has happened')
  return { step, mission: journal.mission }
}

/** What history says of this act: the sentence. */
function wordsOf<Name extends string, Input>(command: Command<Name, Input>, input: Input, language: UiLanguage = 'en'): string {
  const done = dispatch(command, input)
  if (!done.ok) throw new Error(done.error.code)
  const { step, mission } = lastStep()
  return stepWords(step, mission, translatorFor(language))
}

/** What history says of this edit of the visit: its lines. */
function linesOf(fields: Readonly<Record<string, unknown>>): readonly FieldLine[] {
  wordsOf(editRow, { table: 'items', id: 'visit', fields: fields as never })
  const { step, mission } = lastStep()
  return fieldLinesOf(step, mission, translatorFor('en'))
}

describe('a step in words', () => {
  test('says who did what, in the reader’s language', () => {
    const confirmed = { itemIds: ['visit'], status: 'confirmed' } as const
    expect(wordsOf(setItemStatus, confirmed)).toBe('Aki changed the status of Visit')
    expect(wordsOf(setItemStatus, { itemIds: ['visit'], status: 'tentative' }, 'ja')).toBe('Akiさんが「視察」の状態を変更')
  })

  test('names the first of several rows and counts the others', () => {
    expect(wordsOf(shiftItemsAfter, { itemId: 'visit', minutes: 15, withItem: true })).toBe('Aki shifted Visit and 2 others')
    expect(wordsOf(shiftItemsAfter, { itemId: 'lunch', minutes: 15, withItem: true })).toBe('Aki shifted Lunch and 1 other')
  })

  test('still names what is gone', () => {
    expect(wordsOf(removeRow, { table: 'items', id: 'lunch' })).toBe('Aki removed Lunch')
    undo()
    const { step, mission } = lastStep()
    expect(stepWords(step, mission, translatorFor('en'))).toBe('Aki undid: Lunch')
  })

  test('of an undo and a redo says which act was undone or redone', () => {
    wordsOf(setItemStatus, { itemIds: ['visit'], status: 'confirmed' })
    const { step: act } = lastStep()
    undo()
    const undone = lastStep()
    expect(undone.step.label.of).toBe(act.id)
    const said = stepWords(undone.step, undone.mission, translatorFor('en'), act)
    expect(said).toBe('Aki undid: Aki changed the status of Visit')
    redo()
    const redone = lastStep()
    expect(redone.step.label.of).toBe(act.id)
    expect(stepWords(redone.step, redone.mission, translatorFor('ja'), act)).toBe(
      'Akiさんが操作をやり直し：Akiさんが「視察」の状態を変更',
    )
  })

  test('says somebody where nobody gave a name', () => {
    setDeskIdentity({ deviceId: 'device', userName: '' })
    expect(wordsOf(removeRow, { table: 'items', id: 'lunch' })).toBe('Somebody removed Lunch')
  })

  test('of another program’s command gives at least its name', () => {
    wordsOf(removeRow, { table: 'items', id: 'lunch' })
    const { step, mission } = lastStep()
    const foreign = { ...step, label: { ...step.label, command: 'fold-napkins' } }
    expect(stepWords(foreign, mission, translatorFor('en'))).toBe('Aki: fold-napkins')
  })
})

describe('what a step changed', () => {
  test('is told field by field, in people’s words: times, yes and no, names, terms, nothing', () => {
    expect(linesOf({ startTime: '09:30' })).toEqual([{ row: 'Visit', field: 'Start', before: '10:00', after: '09:30' }])
    expect(linesOf({ lockTime: true })).toMatchObject([{ before: 'no', after: 'yes' }])
    expect(linesOf({ placeId: 'hall' })).toEqual([{ row: 'Visit', field: 'Place', before: 'nothing', after: 'Hall' }])
    expect(linesOf({ kind: 'meal' })).toMatchObject([{ before: 'Visit', after: 'Meal' }])
    expect(linesOf({ vehicleIds: [], spokenLanguages: ['ja', 'en'] })).toMatchObject([{ before: 'nothing', after: 'ja, en' }])
    expect(linesOf({ title: { en: 'Tour' } })).toEqual([{ row: 'Tour', field: 'Title', before: 'Visit', after: 'Tour' }])
  })

  test('is told in the terms of the table: a person’s kind is none of an item’s', () => {
    wordsOf(addRow, { table: 'persons', id: 'li', fields: { kind: 'delegate' } })
    wordsOf(editRow, { table: 'persons', id: 'li', fields: { kind: 'press' } })
    const { step, mission } = lastStep()
    expect(fieldLinesOf(step, mission, translatorFor('en'))).toMatchObject([
      { before: translatorFor('en').translate('terms.personKind.delegate'), after: 'Press' },
    ])
    expect(linesOf({ timeMode: 'tbd' })).toMatchObject([{ after: translatorFor('en').translate('terms.timeMode.tbd') }])
  })

  test('calls a field what it is in its table: the languages of interpreting are no hours', () => {
    wordsOf(addRow, { table: 'requirements', id: 'need', fields: { itemId: 'visit', from: 'zh', to: 'ja' } })
    wordsOf(editRow, { table: 'requirements', id: 'need', fields: { from: 'ko', to: 'en' } })
    const { step, mission } = lastStep()
    const fields = (language: UiLanguage) => fieldLinesOf(step, mission, translatorFor(language)).map(({ field }) => field)
    expect(fields('en')).toEqual(['From', 'Into'])
    expect(fields('ko')).toEqual(['출발어', '도착어'])
  })

  test('is one line for a row that came or went', () => {
    wordsOf(addRow, { table: 'places', fields: { names: { en: 'Hotel' } } })
    const added = lastStep()
    expect(fieldLinesOf(added.step, added.mission, translatorFor('en'))).toEqual([
      { row: 'Hotel', field: null, before: '', after: 'added' },
    ])
    wordsOf(removeRow, { table: 'items', id: 'lunch' })
    const removed = lastStep()
    expect(fieldLinesOf(removed.step, removed.mission, translatorFor('en'))).toEqual([
      { row: 'Lunch', field: null, before: '', after: 'removed' },
    ])
  })

  test('of the papers of an item tell each by all that is said of it', () => {
    const papers = [
      { title: 'Opening address', language: 'ja', note: 'comes on Friday' },
      { title: 'Slides', language: null, note: '' },
    ]
    expect(linesOf({ papers }).map(({ field, before, after }) => [field, before, after])).toEqual([
      ['Papers', 'nothing', 'Title: Opening address; Language: ja; Note: comes on Friday, Title: Slides'],
    ])
  })
})
