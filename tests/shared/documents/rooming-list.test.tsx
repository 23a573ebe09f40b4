import { expect, test } from 'vitest'
import type { DocumentFile } from '../../../shared/documents/document'
import { aMission } from '../../support/a-mission'
import { roomRows as rows } from '../../support/missions/room-rows'
import { written } from '../../support/written'

function pageOf(file: DocumentFile | undefined): Document {
  if (file?.artifact.kind !== 'page') throw new Error('no page')
  return new DOMParser().parseFromString(file.artifact.html, 'text/html')
}

function textsOf(page: ParentNode, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())
}

test('organizers read every hotel’s rooms by stay, who shares one, which name is still to come, and who has no bed', async () => {
  const [file] = await written('rooming-list', aMission(rows))
  const page = pageOf(file)
  expect(textsOf(page, '.rooming h2')).toEqual(['Bay Hotel', 'Hill Hotel'])
  expect(textsOf(page, '.rooms .where')).toEqual([
    'Check-in Wed 24 May → Check-out Sat 27 May 3 nights2 rooms (1 Twin, 1 Single) · 2 persons',
    'Check-in Thu 25 May → Check-out Fri 26 May 1 night1 room (1 Single) · 1 person',
  ])
  expect(textsOf(page, '.rooms tbody tr')).toEqual([
    '1Twin2李二 LI Er王一 WANG Yi2 persons share this room',
    '2Single Requested1Name follows',
    '1204Single1赵三 ZHAO Sanquiet, please',
  ])
  expect(textsOf(page, '.bedless tbody tr')).toEqual(['赵三 ZHAO SanWed 24 May1 night', '赵三 ZHAO SanFri 26 May1 night'])
})

test('a column stands only where one of the rooms under it has something to say there', async () => {
  const page = pageOf((await written('rooming-list', aMission(rows)))[0])
  const heads = [...page.querySelectorAll('table.rooms')].map((table) => textsOf(table, '.columns th'))
  expect(heads).toEqual([
    ['No.', 'Room type', 'Beds', 'Guests'],
    ['No.', 'Room number', 'Room type', 'Beds', 'Guests', 'Notes'],
  ])
})

test('the order asked for is the order of the rooms and of who shares one', async () => {
  const names = async (sort: 'precedence' | 'name') => {
    const ranked = rows.participations?.map((one) => ({ ...one, precedence: one.personId === 'wang' ? 1 : 2 })) ?? []
    const [file] = await written('rooming-list', aMission({ ...rows, participations: ranked }), { sort, audience: 'hotel' })
    return textsOf(pageOf(file), '.person .latin')
  }
  expect(await names('precedence')).toEqual(['WANG Yi', 'LI Er'])
  expect(await names('name')).toEqual(['LI Er', 'WANG Yi'])
})
