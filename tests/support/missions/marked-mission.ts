import { expect } from 'vitest'
import type { Audience } from '../../../shared/documents/audience'
import type { DocumentFile, DocumentId, DocumentOptions } from '../../../shared/documents/document'
import { documents } from '../../../shared/documents/registry'
import type { Item } from '../../../shared/mission/entities/item'
import type { Person } from '../../../shared/mission/entities/person'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import { latin } from '../a-name'
import { readableText, written } from '../written'

const values = [
  'name',
  'phone',
  'email',
  'passport',
  'visa',
  'emergency',
  'diet',
  'allergy',
  'medical',
  'mobility',
  'notes',
] as const
type Value = (typeof values)[number]

interface Marked {
  readonly mission: Mission
  readonly numberOf: ReadonlyMap<string, number>
}

export const token = (value: string, number: number) => `q${value}${number}q`

/** A sample whose personal values are each one of their kind, so that what a document tells of whom can be read off it. */
export function marked(sample: Mission): Marked {
  const numberOf = new Map(Object.keys(sample.tables.persons).map((id, index) => [id, index]))
  const person = (one: Person): Person => {
    const mark = (value: Value) => token(value, numberOf.get(one.id) ?? -1)
    return {
      ...one,
      names: [latin(mark('name'), '')],
      preferredBadgeName: '',
      phone: mark('phone'),
      email: mark('email'),
      passport: { number: mark('passport'), country: 'CN', issuedOn: null, expiresOn: null },
      visa: { status: 'granted', number: mark('visa'), expiresOn: null },
      emergencyContact: mark('emergency'),
      dietCode: mark('diet').slice(0, 8),
      allergies: mark('allergy'),
      medicalNote: mark('medical'),
      mobilityNote: mark('mobility'),
      notes: mark('notes'),
    }
  }
  const { tables } = sample
  const each = <Row>(rows: Readonly<Record<string, Row>>, make: (row: Row, index: number) => Row) =>
    Object.fromEntries(Object.entries(rows).map(([id, row], index) => [id, make(row, index)]))
  return {
    numberOf,
    mission: {
      ...sample,
      tables: {
        ...tables,
        persons: each(tables.persons, person),
        places: each(tables.places, (place, index) => ({
          ...place,
          names: { en: token('place', index) },
          notes: token('secret', index),
        })),
        vehicles: each(tables.vehicles, (vehicle, index) => ({ ...vehicle, name: {}, driverPhone: token('drivers', index) })),
        travelLegs: each(tables.travelLegs, (leg, index) => ({ ...leg, bookingReference: token('booking', index) })),
        roomStays: each(tables.roomStays, (stay, index) => ({ ...stay, notes: token('room', index) })),
        items: each(tables.items, (item, index) => ({
          ...item,
          staffNotes: token('secret', index),
          statusReason: token('secret', index),
        })),
        ratePlans: each(tables.ratePlans, (plan, index) => ({ ...plan, notes: token('secret', index) })),
        interpreters: each(tables.interpreters, (one, index) => ({
          ...one,
          notes: token('secret', index),
          doNotUseReason: token('secret', index),
        })),
      },
    },
  }
}

/** Ids of the persons of whom a text tells some value. */
export function toldOf({ numberOf }: Marked, text: string, value: Value): readonly string[] {
  const short = value === 'diet' ? text.toLowerCase().replace(/qdiet(\d+)q?/g, 'qdiet$1q') : text.toLowerCase()
  return [...numberOf].filter(([, number]) => short.includes(token(value, number))).map(([id]) => id)
}

export async function textsOf(
  { mission }: Marked,
  audience: Audience,
  options: Partial<DocumentOptions> = {},
  isWanted: (id: DocumentId) => boolean = () => true,
): Promise<readonly { readonly id: DocumentId; readonly file: DocumentFile; readonly text: string }[]> {
  const wanted = documents.filter(({ id, audiences }) => audiences.includes(audience) && isWanted(id))
  const each = wanted.map(async ({ id }) => {
    const files = await written(id, mission, { audience, ...options })
    return Promise.all(files.map(async (file) => ({ id, file, text: `${file.name}\n${await readableText(file)}` })))
  })
  return (await Promise.all(each)).flat()
}

/** Nothing of these of anybody but of those named, in any document. */
export function expectNone(
  of: Marked,
  told: { id: DocumentId; text: string },
  among: readonly Value[],
  allowed: readonly string[] = [],
): void {
  for (const value of among) {
    const others = toldOf(of, told.text, value).filter((id) => !allowed.includes(id))
    expect([told.id, value, others]).toEqual([told.id, value, []])
  }
}

export const unnamed = values.filter((value) => value !== 'name')
export const beside = (...known: readonly Value[]) => unnamed.filter((value) => !known.includes(value))

/** Everybody who takes part in an item: attends, leads, receives, speaks, is interpreted, interprets. */
export function concernedIn(mission: Mission, item: Item): readonly string[] {
  const needs = rowsOf(mission, 'requirements').filter(({ itemId }) => itemId === item.id)
  const teams = rowsOf(mission, 'assignments').filter(({ requirementId }) => needs.some(({ id }) => id === requirementId))
  const place = mission.tables.places[item.placeId ?? '']
  const ids = [
    ...attendeeIdsOf(mission, item),
    item.leadPersonId,
    ...item.hostContactIds,
    ...(place?.contactPersonIds ?? []),
    ...item.segments.map(({ speakerPersonId }) => speakerPersonId),
    ...needs.map(({ principalPersonId }) => principalPersonId),
    ...teams.map(({ interpreterId }) => mission.tables.interpreters[interpreterId]?.personId ?? null),
  ]
  return ids.filter((id): id is string => id !== null)
}

/** The file's place by the name that it bears. */
export function placeIn({ mission }: Marked, { name }: DocumentFile): string | null {
  const index = /qplace(\d+)q/.exec(name)?.[1]
  return index === undefined ? null : (Object.keys(mission.tables.places)[Number(index)] ?? null)
}
