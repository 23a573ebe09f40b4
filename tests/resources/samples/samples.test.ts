import { describe, expect, test } from 'vitest'
import { samples } from '../../../resources/samples/registry'
import { checkMission } from '../../../shared/checks/check-mission'
import { canonicalJson } from '../../../shared/kernel/json'
import { isZone } from '../../../shared/kernel/time'
import { readableOr } from '../../../shared/mission/entities/sealed'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { missionRowOf, rowOf, rowsOf } from '../../../shared/mission/mission'
import { latinNameOf, nativeNameOf } from '../../../shared/mission/people/person-name'
import { entities, tableNames } from '../../../shared/mission/registry'

describe.each(samples)('the sample $id', ({ id, title, description, load }) => {
  test('is whole: every row keeps its schema, with no field besides, and points to rows that are there', async () => {
    const mission = await load()
    expect(integrityOfAll(mission)).toEqual([])
    for (const table of tableNames) {
      for (const row of rowsOf(mission, table)) expect(entities[table].schema.strict().safeParse(row).error).toBeUndefined()
    }
  })

  test('is one mission under its own id, or under another where a copy is wanted', async () => {
    const [own, copy] = [await load(), await load('a-copy')]
    expect(own.id).toBe(id)
    expect(id).toMatch(/^[A-Za-z0-9-]{1,64}$/)
    expect(missionRowOf(copy).id).toBe('a-copy')
    expect(canonicalJson({ ...copy.tables, missions: {} })).toBe(canonicalJson({ ...own.tables, missions: {} }))
  })

  test('is the same every time', async () => {
    expect(JSON.stringify(await load())).toBe(JSON.stringify(await load()))
  })

  test('is titled and described in the four languages of the interface', () => {
    for (const text of [title, description]) expect(Object.keys(text).sort()).toEqual(['en', 'ja', 'ko', 'zh-Hans'])
  })

  test('gives everybody a name in their own writing and in Latin letters, recognisably a sample', async () => {
    for (const person of rowsOf(await load(), 'persons')) {
      expect(nativeNameOf(person).text, person.id).not.toBe('')
      expect(latinNameOf(person).text, person.id).not.toBe('')
      expect(nativeNameOf(person).text, person.id).toMatch(/样例|樣例|見本|Sample|Contoh|គំរូ|ຕົວຢ່າງ|견본|ตัวอย่าง/)
      expect(latinNameOf(person).text, person.id).toMatch(/Sample|Contoh|Kumru|Touayang|Tuayang|Gyeonbon/i)
    }
  })

  test('marks phones, mail addresses and passports as samples', async () => {
    for (const { phone, email, passport } of rowsOf(await load(), 'persons')) {
      if (phone) expect(phone).toContain('(sample)')
      if (email) expect(email).toMatch(/\.example$/)
      if (passport) expect(readableOr(passport, null)?.number).toMatch(/^SAMPLE/)
    }
  })

  test('tells every title in Chinese, Japanese and English', async () => {
    for (const item of rowsOf(await load(), 'items')) {
      expect([item.title['zh-Hans'], item.title.ja, item.title.en].every(Boolean), item.id).toBe(true)
    }
  })

  test('is whole in every language that it prints, and in English', async () => {
    const mission = await load()
    const { documentLanguages, title: name, purpose } = missionRowOf(mission)
    const texts = [
      name,
      purpose,
      ...rowsOf(mission, 'items').flatMap((item) => [item.title, item.dressCode, ...item.segments.map((one) => one.title)]),
      ...rowsOf(mission, 'tasks').map((task) => task.title),
      ...rowsOf(mission, 'participations').flatMap((one) => [one.title, one.department]),
      ...rowsOf(mission, 'organizations').map(({ names }) => names),
      ...rowsOf(mission, 'places').flatMap(({ names, city }) => [names, city]),
      ...rowsOf(mission, 'days').flatMap(({ city, theme }) => [city, theme]),
    ].filter((text) => Object.keys(text).length > 0)
    for (const text of texts) {
      const missing = [...documentLanguages, 'en'].filter((language) => !text[language])
      expect(missing, JSON.stringify(text)).toEqual([])
    }
  })

  test('has real time zones and lies within its own dates', async () => {
    const mission = await load()
    const { startsOn, endsOn } = missionRowOf(mission)
    for (const item of rowsOf(mission, 'items')) {
      expect(isZone(item.zone)).toBe(true)
      if (item.dayOn !== null) expect(startsOn <= item.dayOn && item.dayOn <= endsOn, item.id).toBe(true)
    }
  })

  test('seats nobody from the sources: they are real people, and it is not known where they were', async () => {
    const named =
      /王世文|Wang Shiwen|Michael|张华|Zhang Hua|Chen Zhihua|Wang Weijia|Zhang Zhihao|Li Jing|Vimean|Chaiya|Zongjun|Kwak|Ha Joong|Zhenhua|곽결호|김하중|解振华/i
    for (const person of rowsOf(await load(), 'persons')) {
      for (const name of person.names) expect(`${name.family} ${name.given} ${name.family}`).not.toMatch(named)
    }
  })
})

describe('the two plain samples', () => {
  test.each(['beijing-seminar', 'shenzhen-conference'])('%s is in order: no check finds anything', async (id) => {
    const mission = await samples.find((sample) => sample.id === id)?.load()
    if (!mission) throw new Error(`no sample ${id}`)
    expect(checkMission(mission, { today: '2019-01-01' }).findings).toEqual([])
  })

  test('the conference carries every writing that documents must print', async () => {
    const mission = await samples.find((sample) => sample.id === 'shenzhen-conference')?.load()
    if (!mission) throw new Error('no conference')
    const letters = rowsOf(mission, 'persons').flatMap((person) => person.names.map((name) => name.family + name.given))
    for (const script of ['Thai', 'Khmer', 'Lao', 'Hangul', 'Han', 'Latin']) {
      expect(
        letters.some((text) => new RegExp(`\\p{Script=${script}}`, 'u').test(text)),
        script,
      ).toBe(true)
    }
    expect(rowsOf(mission, 'participations').filter((one) => one.role !== 'interpreter')).toHaveLength(40)
  })

  test('the seminar has two hosts and one day, a Friday', async () => {
    const mission = await samples.find((sample) => sample.id === 'beijing-seminar')?.load()
    if (!mission) throw new Error('no seminar')
    const { startsOn, endsOn, hostOrganizationIds } = missionRowOf(mission)
    expect([startsOn, endsOn, new Date(startsOn).getUTCDay()]).toEqual(['2024-01-19', '2024-01-19', 5])
    expect(hostOrganizationIds.map((org) => rowOf(mission, 'organizations', org)?.names.en)).toEqual([
      'China International Youth Exchange Center',
      'American Chamber of Commerce in China',
    ])
  })
})
