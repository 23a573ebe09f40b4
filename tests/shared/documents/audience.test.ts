import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Audience } from '../../../shared/documents/audience'
import { documents } from '../../../shared/documents/registry'
import { ratePlanEntity } from '../../../shared/mission/entities/rate-plan'
import type { Mission } from '../../../shared/mission/mission'
import type { TableName } from '../../../shared/mission/registry'
import { aManyScriptMission } from '../../support/missions/a-many-script-mission'
import { readableText, written } from '../../support/written'

/**
 * What must not reach whom, as a secretariat would say it, written down here a second time on purpose: a field that the house forgets
 * to hide shows up. A canary is put into every one of these fields of every row.
 */
const everybodyButOrganizers: readonly (readonly [TableName, string])[] = [
  ['persons', 'passport.number'],
  ['persons', 'visa.number'],
  ['persons', 'emergencyContact'],
  ['persons', 'medicalNote'],
  ['persons', 'mobilityNote'],
  ['persons', 'email'],
  ['persons', 'notes'],
  ['items', 'staffNotes'],
  ['items', 'statusReason'],
  ['days', 'staffNotes'],
  ['places', 'notes'],
  ['interpreters', 'notes'],
  ['interpreters', 'doNotUseReason'],
  ['assignments', 'answerNote'],
  ['roomStays', 'notes'],
  ['missions', 'sourceNote'],
  ['tasks', 'notes'],
  ['places', 'advance'],
  ['acceptances', 'reason'],
]
const fromCooks: typeof everybodyButOrganizers = [
  ...everybodyButOrganizers,
  ['persons', 'phone'],
  ['travelLegs', 'bookingReference'],
  ['vehicles', 'driverPhone'],
  ['roomStays', 'roomNumber'],
]
const secrets: Readonly<Record<Exclude<Audience, 'organizer'>, readonly (readonly [TableName, string])[]>> = {
  host: [
    ...everybodyButOrganizers,
    ['persons', 'phone'],
    ['persons', 'allergies'],
    ['persons', 'dietCode'],
    ['travelLegs', 'bookingReference'],
    ['vehicles', 'driverPhone'],
    ['roomStays', 'roomNumber'],
  ],
  participant: [...everybodyButOrganizers, ['persons', 'phone'], ['vehicles', 'driverPhone']],
  interpreter: [...everybodyButOrganizers, ['persons', 'dietCode']],
  agency: [
    ...everybodyButOrganizers,
    ['persons', 'phone'],
    ['persons', 'allergies'],
    ['persons', 'dietCode'],
    ['ratePlans', 'notes'],
    ['travelLegs', 'bookingReference'],
    ['vehicles', 'driverPhone'],
    ['roomStays', 'roomNumber'],
  ],
  hotel: [
    ...everybodyButOrganizers.filter(([table]) => table !== 'roomStays'),
    ['persons', 'phone'],
    ['persons', 'allergies'],
    ['persons', 'dietCode'],
    ['travelLegs', 'bookingReference'],
    ['vehicles', 'driverPhone'],
    ['items', 'mealPlan'],
  ],
  driver: [
    ...everybodyButOrganizers,
    ['persons', 'phone'],
    ['persons', 'allergies'],
    ['persons', 'dietCode'],
    ['travelLegs', 'bookingReference'],
    ['roomStays', 'roomNumber'],
  ],
  caterer: [...fromCooks, ['persons', 'preferredBadgeName']],
  catererNamed: fromCooks,
}
/** Somebody whom a copy for the audience does name, so that an empty copy proves nothing. */
const named: Readonly<Record<keyof typeof secrets, string>> = {
  host: 'wang',
  participant: 'wang',
  interpreter: 'wang',
  agency: 'zhao',
  hotel: 'wang',
  driver: 'wang',
  caterer: '欢迎晚宴',
  catererNamed: 'wang',
}

function canaryOf(table: string, path: string, id: string): string {
  return `canary${table}${path.replace('.', '')}${id}x`.toLowerCase()
}

/** Puts a canary into one field of every row of a table. */
function withCanary(mission: Mission, [table, path]: readonly [TableName, string]): Mission {
  const [field = '', inner] = path.split('.')
  const rows = Object.entries(mission.tables[table]).map(([id, row]) => {
    const canary = canaryOf(table, path, id)
    const value = inner === undefined ? canary : { ...blankOf(field), [inner]: canary }
    return [id, { ...row, [field]: value }]
  })
  return { ...mission, tables: { ...mission.tables, [table]: Object.fromEntries(rows) } }
}

function blankOf(field: string): object {
  return field === 'passport'
    ? { number: '', country: 'CN', issuedOn: null, expiresOn: '2030-01-01' }
    : { status: 'granted', number: '', expiresOn: null }
}

const missionWithAll = (() => {
  const base = aManyScriptMission()
  const [wang] = Object.values(base.tables.persons).filter(({ id }) => id === 'p-wang')
  return {
    ...base,
    tables: {
      ...base.tables,
      // Of guests who cooks is told the names of those alone who need something of their own.
      persons: { ...base.tables.persons, 'p-wang': { ...wang, dietCode: 'VGML' } },
      tasks: {
        t: {
          id: 't',
          title: { en: 'task' },
          ownerPersonId: null,
          itemId: null,
          rule: null,
          dueOn: null,
          dueDaysBefore: 3,
          priority: 'high',
          doneOn: null,
          notes: '',
        },
      },
      ratePlans: { plan: { ...ratePlanEntity.defaults, id: 'plan', fullDay: { minutes: 480, fee: 48_000, source: '' } } },
      interpreters: Object.fromEntries(
        Object.entries(base.tables.interpreters).map(([id, row]) => [
          id,
          { ...row, ratePlanId: 'plan', agencyOrganizationId: 'org-bank' },
        ]),
      ),
      acceptances: { a: { id: 'a', findingKey: 'k', checkId: 'C01', reason: 'r', acceptedBy: 'x', acceptedOn: '2023-05-01' } },
    },
  } as Mission
})()

async function everythingFor(audience: Audience, mission: Mission, includeUnconfirmed: boolean): Promise<string> {
  const texts: string[] = []
  for (const definition of documents.filter((one) => one.audiences.includes(audience))) {
    for (const file of await written(definition.id, mission, { audience, languages: ['zh-Hans', 'ja'], includeUnconfirmed })) {
      texts.push(file.name, await readableText(file))
    }
  }
  return texts.join('\n').toLowerCase()
}

describe.each(Object.keys(secrets) as (keyof typeof secrets)[])('a copy for the %s', (audience) => {
  test('tells nothing that this audience may not know, in any document of any kind', async () => {
    const mission = secrets[audience].reduce(withCanary, missionWithAll)
    const text = await everythingFor(audience, mission, true)
    expect(text).toContain(named[audience])
    expect(text.match(/canary\w*/g) ?? []).toEqual([])
  })

  test('keeps that with any choice of secret fields and options, and a removed row too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...secrets[audience]], { minLength: 1 }),
        fc.boolean(),
        async (paths, unconfirmed) => {
          const full = paths.reduce(withCanary, missionWithAll)
          const mission: Mission = {
            ...full,
            removed: { ...full.removed, persons: full.tables.persons, items: full.tables.items },
          }
          expect((await everythingFor(audience, mission, unconfirmed)).match(/canary\w*/g) ?? []).toEqual([])
        },
      ),
      { numRuns: 15 },
    )
  })
})

test('organizers do find these particulars in their own copies, so the canaries would be seen', async () => {
  const paths: readonly (readonly [TableName, string])[] = [
    ['persons', 'passport.number'],
    ['persons', 'phone'],
    ['persons', 'medicalNote'],
    ['items', 'staffNotes'],
  ]
  const text = await everythingFor('organizer', paths.reduce(withCanary, missionWithAll), true)
  for (const id of ['p-wang', 'p-kim']) {
    for (const [table, path] of paths.slice(0, 3)) expect(text).toContain(canaryOf(table, path, id))
  }
  expect(text).toContain(canaryOf('items', 'staffNotes', 'visit-a'))
})

test("participants read their own allergies, room and booking, and nobody else's", async () => {
  const mission = [
    ['persons', 'allergies'],
    ['travelLegs', 'bookingReference'],
  ].reduce((made, path) => withCanary(made, path as unknown as readonly [TableName, string]), missionWithAll)
  const copyOf = async (personId: string) => {
    const [file] = await written('participant-itinerary', mission, { personIds: [personId] })
    return file ? (await readableText(file)).match(/canary\w*|\b1204\b/gi) : null
  }
  expect(await copyOf('p-wang')).toEqual(['canarytravellegsbookingreferencelegx', '1204', 'canarypersonsallergiesp'])
  expect(await copyOf('p-kim')).toEqual(['canarypersonsallergiesp'])
})

test('an interpreter reads the telephone of hosts and staff, not of delegates', async () => {
  const mission = withCanary(missionWithAll, ['persons', 'phone'])
  const files = await written('interpreter-call-sheet', mission)
  const text = (await Promise.all(files.map(readableText))).join('')
  expect(text).toContain(canaryOf('persons', 'phone', 'p-host'))
  expect(text).not.toContain(canaryOf('persons', 'phone', 'p-wang'))
})

test('a document is not written for an audience that it is not for', async () => {
  await expect(written('participants-workbook', missionWithAll, { audience: 'participant' })).rejects.toThrow(
    'not for participant',
  )
})
