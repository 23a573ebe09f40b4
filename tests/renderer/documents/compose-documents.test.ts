import { beforeAll, describe, expect, test } from 'vitest'
import { composeDocuments } from '../../../renderer/features/documents/compose-documents'
import { type ExportChoices, firstChoices } from '../../../renderer/features/documents/export-choices'
import { samples } from '../../../resources/samples/registry'
import { endingOf } from '../../../shared/documents/artifact'
import { documents } from '../../../shared/documents/registry'
import { type JournalState, startOf } from '../../../shared/journal/replay'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { isOfParty } from '../../../shared/mission/people/attendance'
import { aMission } from '../../support/a-mission'

const now = Date.UTC(2023, 4, 1)
const always = async (): Promise<boolean> => true
let japan: JournalState

beforeAll(async () => {
  const mission = await samples.find(({ id }) => id === 'green-xu-japan')?.load()
  if (!mission) throw new Error('the sample is gone')
  japan = startOf(mission)
})

function composed(choices: Partial<ExportChoices>, journal = japan) {
  return composeDocuments(journal, [], { ...firstChoices, ...choices }, now, always)
}

describe('the documents of a mission', () => {
  test('of the sample: every one of them, as many copies as there are people and groups to have one', async () => {
    const files = await composed({ chosen: documents.map(({ id }) => id), languages: ['zh-Hans', 'ja'] })
    const participants = rowsOf(japan.mission, 'participations').filter(isOfParty).length
    const interpreters = rowsOf(japan.mission, 'interpreters').length
    const groups = rowsOf(japan.mission, 'groups').length
    const hosts = rowsOf(japan.mission, 'places').filter(({ admission }) => admission !== null).length
    const pages = files.filter(({ artifact }) => artifact.kind === 'page').length
    expect(new Set(files.map(({ name, artifact }) => `${name}.${endingOf[artifact.kind]}`)).size).toBe(files.length)
    expect(new Set(files.map(({ artifact }) => artifact.kind))).toEqual(new Set(documents.map(({ format }) => format)))
    // Itinerary, day sheet, contacts, conflicts, list, briefings, travel, deployment, rooms, transport and diets once; a copy for each, and one with all of them; a request to each host.
    expect(pages).toBe(1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + (participants + 1) + (groups + 1) + (interpreters + 1) + hosts)
  })

  // The Japan sample, the largest, is made above.
  test.each(samples.slice(1))(
    'of $id: every one can be made in its own languages, and calls the mission by its name',
    async ({ load }) => {
      const mission = await load()
      const { title, documentLanguages } = missionRowOf(mission)
      const files = await composed({ chosen: documents.map(({ id }) => id), languages: documentLanguages }, startOf(mission))
      expect(new Set(files.map(({ artifact }) => artifact.kind))).toEqual(new Set(documents.map(({ format }) => format)))
      const pages = files.flatMap(({ artifact }) => (artifact.kind === 'page' ? [JSON.stringify(artifact)] : []))
      for (const language of documentLanguages) expect(pages.some((page) => page.includes(title[language] ?? '?'))).toBe(true)
      expect(pages.filter((page) => /undefined|\[object Object\]/.test(page))).toEqual([])
    },
  )

  test('are written in the languages chosen, else in the mission’s', async () => {
    const [chosen] = await composed({ languages: ['ko'] })
    expect(JSON.stringify(chosen?.artifact)).toContain('종합 일정표')
    const korean = startOf(aMission({ missions: [{ documentLanguages: ['ko'] }] }))
    expect(JSON.stringify(await composed({}, korean))).toContain('종합 일정표')
    const none = startOf(aMission({ missions: [{ documentLanguages: [] }] }))
    expect(JSON.stringify(await composed({}, none))).toContain('Master itinerary')
  })

  test('are none once they are not wanted any more', async () => {
    const asked: number[] = []
    const files = await composeDocuments(
      japan,
      [],
      { ...firstChoices, chosen: ['calendar', 'delegation-list'] },
      now,
      async (done) => {
        asked.push(done)
        return done < 1
      },
    )
    expect(asked).toEqual([0, 1])
    expect(new Set(files.map(({ artifact }) => artifact.kind))).toEqual(new Set(['calendar']))
  })
})
