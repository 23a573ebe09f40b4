import { expect, test } from 'vitest'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { latin, person, zh } from '../../support/a-name'
import { readableText, written } from '../../support/written'

const day = '2023-05-25'
const rows = {
  releases: [
    { id: 'r1', number: 1, at: 0, by: 'Sato', note: 'First plan' },
    { id: 'r2', number: 2, at: 1, by: 'Sato', note: 'For the embassy' },
  ],
  persons: [
    { ...person('zhao', [zh('赵', '样例安', 'zh-Hans'), latin('ZHAO', 'An')]), phone: '+81-00-0000', notes: 'secret' },
    person('qian', [zh('钱', '样例宁', 'zh-Hans'), latin('QIAN', 'Ning')]),
    person('lin', [zh('林', '样例', 'zh-Hans'), latin('LIN', 'Yi')]),
  ],
  groups: [{ id: 'a' }],
  participations: [
    { id: 'p1', personId: 'zhao', groupIds: ['a'], precedence: 1 },
    { id: 'p2', personId: 'qian', precedence: 2 },
  ],
  places: [
    { id: 'plant', names: { en: 'Machida plant' } },
    { id: 'port', names: { en: 'Kawasaki port' } },
  ],
  interpreters: [{ id: 'i-lin', personId: 'lin' }],
}
const visit = { id: 'visit', dayOn: day, startTime: '09:00', endTime: '10:00', placeId: 'plant', title: { en: 'Plant visit' } }
const dinner = {
  id: 'dinner',
  dayOn: day,
  startTime: '18:00',
  endTime: '20:00',
  title: { en: 'Dinner' },
  staffNotes: 'who pays?',
}
const before = aMission({ ...rows, items: [visit, dinner] })
const after = aMission({
  ...rows,
  items: [
    { ...visit, startTime: '09:30', endTime: '10:30', placeId: 'port' },
    { ...dinner, attendance: 'groups', groupIds: ['a'] },
  ],
})

function changes(audience: 'organizer' | 'participant' | 'interpreter', released: Mission | null = before, versionLabel = '2') {
  return written('change-sheet', after, { audience }, { versionLabel, released: released && { number: 1, mission: released } })
}

test('says for everything that changed what it was and what it is', async () => {
  const [sheet, ...others] = await changes('organizer')
  if (!sheet) throw new Error('no sheet')
  expect(others).toEqual([])
  const text = await readableText(sheet)
  expect(text).toContain('Since version 1')
  expect(text).toContain('For the embassy')
  expect(text).toMatch(/<s>09:00–10:00<\/s> → <strong>09:30–10:30<\/strong>/)
  expect(text).toMatch(/<s>[^→]*Machida plant[^→]*<\/s> → <strong>[^→]*Kawasaki port/)
  expect(text).not.toMatch(/who pays\?|First plan/)
})

test('of a draft has no word of a version given out', async () => {
  const [sheet] = await changes('organizer', before, '1.4')
  if (!sheet) throw new Error('no sheet')
  expect(await readableText(sheet)).not.toMatch(/First plan|For the embassy/)
})

test('gives everybody a sheet of their own changes, without what others know of them', async () => {
  const sheets = await changes('participant')
  expect(sheets.map(({ name }) => /ZHAO|QIAN/.exec(name)?.[0])).toEqual(['ZHAO', 'QIAN'])
  const [zhao = '', qian = ''] = await Promise.all(sheets.map(readableText))
  expect(zhao).not.toContain('Dinner')
  expect(qian).toMatch(/Dinner[\s\S]*No longer takes place/)
  for (const text of [zhao, qian]) expect(text).not.toMatch(/secret|\+81-00-0000/)
})

test('is not written for those for whom nothing changed, nor while nothing was given out', async () => {
  expect(await changes('interpreter')).toEqual([])
  expect(await changes('organizer', null)).toEqual([])
  const [same] = await changes('organizer', after)
  expect(same && (await readableText(same))).toContain('Nothing has changed.')
})
