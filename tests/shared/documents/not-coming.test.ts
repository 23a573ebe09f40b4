import { expect, test } from 'vitest'
import { audiences, redactFor } from '../../../shared/documents/audience'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import { entities } from '../../../shared/mission/registry'
import { aManyScriptMission } from '../../support/missions/a-many-script-mission'
import { readableText, written } from '../../support/written'

const party = aManyScriptMission()

test('nobody’s copy names for an item, one by one, who is not coming', () => {
  const items = {
    talk: { ...entities.items.defaults, id: 'talk', attendance: 'persons', includePersonIds: ['p-chen', 'p-kim'] } as Item,
  }
  const participations = Object.fromEntries(
    Object.entries(party.tables.participations).map(([id, row]) => [
      id,
      row.personId === 'p-chen' ? { ...row, status: 'cancelled' as const } : row,
    ]),
  )
  const mission = { ...party, tables: { ...party.tables, participations, items } }
  // A supplier's copy knows of no item at all, but for what is given back to its owner.
  for (const audience of audiences.filter((one) => !['hotel', 'driver', 'caterer', 'catererNamed'].includes(one))) {
    const copy = redactFor(mission, audience)
    const talk = copy.tables.items.talk
    expect([audience, talk && attendeeIdsOf(copy, talk)]).toEqual([audience, ['p-kim']])
  }
})

test('nobody’s copy has a lead, a host, a speaker or a roommate who is not coming', async () => {
  const { tables } = party
  const isAway = (id: string) => id === 'p-sec' || id === 'p-host' || id === 'p-chen'
  const participations = Object.fromEntries(
    Object.entries(tables.participations).map(([id, row]) => [
      id,
      isAway(row.personId) ? { ...row, status: 'cancelled' as const } : row,
    ]),
  )
  const speech = { part: 'speech', title: {}, minutes: 5, speakerPersonId: 'p-chen', language: null } as const
  const dinner = { ...tables.items.dinner, status: 'confirmed', segments: [speech] } as Item
  const come = { ...party, tables: { ...tables, items: { ...tables.items, dinner } } }
  const mission = { ...come, tables: { ...come.tables, participations } }
  for (const [id, audience] of [
    ['master-itinerary', 'organizer'],
    ['master-itinerary', 'host'],
    ['participant-itinerary', 'participant'],
    ['interpreter-call-sheet', 'interpreter'],
    ['interpreter-page', 'interpreter'],
  ] as const) {
    const named = async (of: Mission) => {
      const files = await written(id, of, { audience, personIds: ['p-wang'], interpreterIds: ['int-zhao'] })
      return [
        ...new Set((await Promise.all(files.map(readableText))).join('').match(/LI Mishu|MIHON Tarō|CHEN Yang-pen/g)),
      ].sort()
    }
    const own = audience === 'host' ? [] : ['MIHON Tarō']
    expect([id, audience, await named(come)]).toEqual([id, audience, ['CHEN Yang-pen', 'LI Mishu', ...own]])
    expect([id, audience, await named(mission)]).toEqual([id, audience, []])
  }
})

test('a host’s copy counts and names nobody who is not coming', async () => {
  const statuses = ['cancelled', 'noShow', 'waitlist'] as const
  for (const status of statuses) {
    const participations = Object.fromEntries(
      Object.entries(party.tables.participations).map(([id, row]) => [id, row.personId === 'p-chen' ? { ...row, status } : row]),
    )
    const mission = { ...party, tables: { ...party.tables, participations } }
    for (const id of ['delegation-list', 'master-itinerary', 'participants-workbook'] as const) {
      const [file] = await written(id, mission, { audience: 'host' })
      const text = file ? await readableText(file) : ''
      expect([status, id, /CHEN|8 persons/.exec(text)?.[0]]).toEqual([status, id, undefined])
    }
  }
})
