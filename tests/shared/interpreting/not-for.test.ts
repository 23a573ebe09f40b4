import { expect, test } from 'vitest'
import { notForAt } from '../../../shared/interpreting/not-for'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import type { Item } from '../../../shared/mission/entities/item'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import { rowOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'

/** Whom Sato, of whom this is told, is not to interpret for at a meeting in the plant of Kobe Steel; Wang and Li are of Baosteel, Mori of the plant. */
function served(who: Partial<Interpreter>, item: Partial<Item> = {}, requirement: Partial<Requirement> = {}): string | null {
  const mission = aMission({
    persons: ['sato', 'wang', 'li', 'mori'].map((id) => ({ id })),
    organizations: [{ id: 'baosteel' }, { id: 'kobe' }],
    groups: [{ id: 'A' }],
    participations: ['wang', 'li'].map((personId) => ({ personId, organizationId: 'baosteel', groupIds: ['A'] })),
    places: [{ id: 'plant', operatorOrganizationId: 'kobe' }, { id: 'hotel' }],
    items: [{ id: 'item', kind: 'meeting', placeId: 'hotel', ...item }],
    interpreters: [{ id: 'sato', personId: 'sato', ...who }],
    requirements: [{ id: 'need', itemId: 'item', from: 'zh', to: 'ja', ...requirement }],
  })
  const [interpreter, row, need] = [
    rowOf(mission, 'interpreters', 'sato'),
    rowOf(mission, 'items', 'item'),
    rowOf(mission, 'requirements', 'need'),
  ]
  if (!interpreter || !row || !need) throw new Error('not there')
  return notForAt(mission, interpreter, row, need)?.id ?? null
}

const notFor = (person: string): Partial<Interpreter> => ({ notForPersonIds: [person] })
const notOf = (organization: string): Partial<Interpreter> => ({ notForOrganizationIds: [organization] })

test.each<[string, Partial<Interpreter>, Partial<Item>, Partial<Requirement>, string | null]>([
  ['nobody is named', {}, { placeId: 'plant' }, { principalPersonId: 'wang' }, null],
  ['the principal', notFor('wang'), {}, { principalPersonId: 'wang' }, 'wang'],
  ['the company of the principal', notOf('baosteel'), {}, { principalPersonId: 'wang' }, 'baosteel'],
  ['who meets alone', notFor('li'), { attendance: 'persons', includePersonIds: ['li'] }, {}, 'li'],
  ['the company of who meets alone', notOf('baosteel'), { attendance: 'persons', includePersonIds: ['li'] }, {}, 'baosteel'],
  ['the host’s contact', notFor('mori'), { hostContactIds: ['mori'] }, {}, 'mori'],
  ['who runs the place', notOf('kobe'), { placeId: 'plant' }, {}, 'kobe'],
  ['another place', notOf('kobe'), {}, {}, null],
  ['who comes with everybody', notFor('wang'), { attendance: 'party' }, {}, null],
  ['who is added to everybody', notFor('wang'), { attendance: 'party', includePersonIds: ['wang'] }, {}, null],
  ['who comes with a group', notOf('baosteel'), { attendance: 'groups', groupIds: ['A'] }, {}, null],
])('%s', (_, who, item, requirement, expected) => {
  expect(served(who, item, requirement)).toBe(expected)
})
