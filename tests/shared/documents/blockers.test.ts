import { expect, test } from 'vitest'
import { audiences } from '../../../shared/documents/audience'
import { documents } from '../../../shared/documents/registry'
import { type Item, itemEntity } from '../../../shared/mission/entities/item'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { aManyScriptMission } from '../../support/missions/a-many-script-mission'
import { readableText, written } from '../../support/written'

const TITLE = 'keepthistimefree'

/** Time that the organizers keep free for themselves: for everybody, with an interpreter, a vehicle and a place. */
function withBlocker(mission: Mission): Mission {
  const [like] = rowsOf(mission, 'items').filter(({ status, placeId }) => status === 'confirmed' && placeId !== null)
  const [interpreter] = rowsOf(mission, 'interpreters')
  const [vehicle] = rowsOf(mission, 'vehicles')
  const blocker = {
    ...itemEntity.defaults,
    ...like,
    id: 'blocker',
    kind: 'blocker',
    title: { en: TITLE, 'zh-Hans': TITLE, ja: TITLE, ko: TITLE },
    attendance: 'party',
    vehicleIds: vehicle ? [vehicle.id] : [],
    segments: [],
  } as Item
  const [requirement] = rowsOf(mission, 'requirements')
  const [assignment] = rowsOf(mission, 'assignments')
  if (!requirement || !assignment || !interpreter) throw new Error('nobody interprets in this mission')
  return {
    ...mission,
    tables: {
      ...mission.tables,
      items: { ...mission.tables.items, blocker },
      requirements: { ...mission.tables.requirements, need: { ...requirement, id: 'need', itemId: 'blocker' } },
      assignments: {
        ...mission.tables.assignments,
        sent: { ...assignment, id: 'sent', requirementId: 'need', interpreterId: interpreter.id, status: 'confirmed' },
      },
    },
  }
}

test('time that the organizers block is in their own copies and in nobody else’s, in no document of any kind', async () => {
  const mission = withBlocker(aManyScriptMission())
  const told = new Map<string, readonly string[]>()
  for (const audience of audiences) {
    const wanted = documents.filter((one) => one.audiences.includes(audience))
    const texts = wanted.map(async ({ id }) => {
      const files = await written(id, mission, { audience, includeUnconfirmed: true })
      const all = await Promise.all(files.map(async (file) => `${file.name}\n${await readableText(file)}`))
      return all.some((text) => text.toLowerCase().includes(TITLE)) ? [id] : []
    })
    told.set(audience, (await Promise.all(texts)).flat())
  }
  expect(told.get('organizer')).toContain('master-itinerary')
  told.delete('organizer')
  expect(Object.fromEntries([...told].filter(([, ids]) => ids.length > 0))).toEqual({})
})
