import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWebSealer } from '../../../renderer/persistence/web-sealer'
import { snapshotOfState, startOf, takeStep } from '../../../shared/journal/replay'
import type { Step } from '../../../shared/journal/step'
import { canonicalJson } from '../../../shared/kernel/json'
import { createRow, editRow, removeRow } from '../../../shared/mission/diff'
import type { Person } from '../../../shared/mission/entities/person'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { changeCopy, changeMission, opening, sealing } from '../../../shared/sealing/personal-values'
import type { Sealer } from '../../../shared/sealing/sealer'
import { aMission } from '../../support/a-mission'

const sealer = await createWebSealer(new Uint8Array(32).fill(7))
const another = await createWebSealer(new Uint8Array(32).fill(8))

const text = fc.string({ unit: 'binary', maxLength: 60 })
const date = fc.constantFrom(null, '1970-01-02', '1985-11-30')
const personal = fc.record({
  birthOn: date,
  passport: fc.option(fc.record({ number: text, country: fc.constant('CN'), issuedOn: date, expiresOn: date })),
  visa: fc.option(fc.record({ status: fc.constant('granted' as const), number: text, expiresOn: date })),
  emergencyContact: text,
  dietCode: fc.constantFrom('', 'VGML'),
  allergies: text,
  medicalNote: text,
  mobilityNote: text,
  notes: text,
})

/** A journal in which somebody comes, is edited, and goes: with everything personal about them before and after. */
function copyOf(first: Partial<Person>, second: Partial<Person>) {
  const whole = aMission({ persons: [{ id: 'zhao', ...first, email: 'zhao@sample.example' }] })
  const zhao = whole.tables.persons.zhao
  if (!zhao) throw new Error('nobody there')
  const start = startOf({ ...whole, tables: { ...whole.tables, persons: {} } })
  const diffs = [createRow('persons', zhao), editRow('persons', zhao, second), removeRow('persons', 'zhao')]
  const steps = diffs.map(
    (diff, index): Step => ({
      id: `step-${index}`,
      at: `0${index.toString(16).padStart(11, '0')}-0000-desk`,
      actor: { device: 'desk', name: 'Sato' },
      seen: {},
      label: { command: 'edit-row', refs: [] },
      diff,
    }),
  )
  const states = [start]
  for (const step of steps) states.push(takeStep(states.at(-1) ?? start, step))
  return { steps, states }
}

describe('a mission whose personal values are sealed', () => {
  test('opens as it was, rows and journal, those removed too; the same is sealed to the same', async () => {
    await fc.assert(
      fc.asyncProperty(personal, personal, async (first, second) => {
        const { steps, states } = copyOf(first, second)
        for (const state of states) {
          const copy = { snapshot: snapshotOfState(state), steps }
          const sealed = await changeCopy(copy, sealing(sealer))
          expect(await changeCopy(sealed, opening(sealer))).toEqual(copy)
          expect(await changeCopy(copy, sealing(sealer))).toEqual(sealed)
          expect(await changeCopy(sealed, sealing(sealer))).toEqual(sealed)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('holds no personal value that can be read, everything else as it was, and is whole for who has no key', async () => {
    await fc.assert(
      fc.asyncProperty(personal, async (fields) => {
        const secret = {
          ...fields,
          notes: `secret ${fields.notes}`,
          passport: { number: 'E12345678', country: 'CN', issuedOn: null, expiresOn: '2031-05-09' },
        }
        const mission = aMission({ persons: [{ id: 'zhao', ...secret, email: 'zhao@sample.example' }] })
        const sealed = await changeMission(mission, sealing(sealer))
        expect(JSON.stringify(sealed)).not.toMatch(/secret|E12345678|2031/)
        expect(integrityOfAll(sealed)).toEqual([])
        const { persons, ...others } = mission.tables
        expect(sealed.tables).toMatchObject(others)
        expect(sealed.tables.persons.zhao).toMatchObject({ id: 'zhao', names: persons.zhao?.names, email: 'zhao@sample.example' })
        // With another key, nothing opens and nothing is lost.
        expect(await changeMission(sealed, opening(another))).toEqual(sealed)
      }),
      { numRuns: 30 },
    )
  })

  test('in which nothing is personal is the very same tables', async () => {
    const mission = aMission({ persons: [{ id: 'zhao' }], items: [{ id: 'visit' }] })
    expect((await changeMission(mission, sealing(sealer))).tables).toBe(mission.tables)
  })
})

const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('-0'))
const place = fc.constantFrom('persons/zhao/notes', 'persons/zhao/passport', 'persons/qian/notes', 'persons/zhao2/notes')

describe('a sealed value', () => {
  test('opens as it was; the same value gives the same text at one place, another at another', async () => {
    await fc.assert(
      fc.asyncProperty(json, place, place, async (value, at, elsewhere) => {
        const sealed = await sealer.seal(at, value as never)
        expect(canonicalJson(await sealer.open(at, sealed))).toBe(canonicalJson(value))
        expect(await sealer.seal(at, value as never)).toEqual(sealed)
        expect((await sealer.seal(elsewhere, value as never)).sealed === sealed.sealed).toBe(at === elsewhere)
        expect((await another.seal(at, value as never)).sealed).not.toBe(sealed.sealed)
      }),
    )
  })

  test('that is moved elsewhere does not open', async () => {
    await fc.assert(
      fc.asyncProperty(json, place, place, async (value, at, elsewhere) => {
        fc.pre(at !== elsewhere)
        expect(await sealer.open(elsewhere, await sealer.seal(at, value as never))).toBeUndefined()
      }),
    )
  })

  test('of which a bit has changed does not open, nor a part of one, nor what was never sealed', async () => {
    const at = 'persons/zhao/notes'
    const { sealed } = await sealer.seal(at, 'peanuts')
    const bytes = Buffer.from(sealed.slice(2), 'base64')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(await openText(sealer, at, `1.${flipped.toString('base64')}`), `bit ${bit}`).toBeUndefined()
    }
    for (let length = 0; length < sealed.replace(/=+$/, '').length; length++)
      expect(await openText(sealer, at, sealed.slice(0, length))).toBeUndefined()
    for (const other of ['', '2.AAAA', '1.', '1.@@@@', 'peanuts', `2.${sealed.slice(2)}`]) {
      expect(await openText(sealer, at, other)).toBeUndefined()
    }
  })
})

function openText({ open }: Sealer, at: string, sealed: string) {
  return open(at, { sealed })
}
