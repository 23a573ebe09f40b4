import { describe, expect, test } from 'vitest'
import { createRow } from '../../../shared/mission/diff'
import { personEntity } from '../../../shared/mission/entities/person'
import { migrations } from '../../../shared/mission/migrations/registry'
import { personalFields } from '../../../shared/mission/personal-fields'
import { entities, type RowOf, tableNames } from '../../../shared/mission/registry'

const sealed = { sealed: '1.AAAA' }

const listed = Object.entries(personalFields).flatMap(([table, fields]) => fields.map((field) => `${table}.${field}`))

describe('personal fields', () => {
  test('take a value that cannot be read here, and no other field does', () => {
    const taking = tableNames.flatMap((table) =>
      Object.entries(entities[table].schema.shape).flatMap(([field, schema]) =>
        schema.safeParse(sealed).success ? [`${table}.${field}`] : [],
      ),
    )
    // A localized text is a record of texts by language: `sealed` is no language.
    expect(taking).toEqual(listed.sort((a, b) => taking.indexOf(a) - taking.indexOf(b)))
  })

  test('are passed by every migration as they are: what is sealed cannot be changed without its key', () => {
    const fields = Object.fromEntries(personalFields.persons.map((field) => [field, sealed]))
    const row = { ...personEntity.defaults, id: 'zhao', ...fields } as RowOf<'persons'>
    const tables = { persons: { zhao: row } }
    const { persons = {} } = createRow('persons', row)
    for (const migration of migrations) {
      expect(migration.tables(tables).persons?.zhao, `to shape ${migration.to}`).toMatchObject(fields)
      expect(migration.diff({ persons }).persons?.zhao, `to shape ${migration.to}`).toMatchObject(persons.zhao ?? {})
    }
  })
})
