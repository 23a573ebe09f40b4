import { expect, test } from 'vitest'
import { directionDemandsOf } from '../../../shared/interpreting/direction-demand'
import type { WorkingLanguage } from '../../../shared/mission/entities/interpreter'
import { rowOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'

test('for each direction it is known who could do it, and every relay that could; who is not to be used, or not for the principal, could not', () => {
  const team: Readonly<Record<string, Readonly<Record<string, WorkingLanguage['class']>>>> = {
    direct: { ja: 'A', zh: 'C' },
    giver: { en: 'A', ja: 'C' },
    taker: { zh: 'A', en: 'C' },
    barred: { ja: 'A', zh: 'B' },
    kept: { ja: 'A', zh: 'B' },
  }
  const mission = aMission({
    persons: [...Object.keys(team), 'wang'].map((id) => ({ id })),
    items: [{ id: 'talk' }],
    interpreters: Object.entries(team).map(([id, languages]) => ({
      id,
      personId: id,
      doNotUse: id === 'barred',
      notForPersonIds: id === 'kept' ? ['wang'] : [],
      languages: Object.entries(languages).map(([lang, of]) => ({ lang, class: of, modes: [] })),
    })),
    requirements: [{ id: 'need', itemId: 'talk', from: 'zh', to: 'ja', principalPersonId: 'wang' }],
  })
  const need = rowOf(mission, 'requirements', 'need')
  if (!need) throw new Error('no need')
  const told = directionDemandsOf(mission, need).map(({ direction, able, relays }) => [
    `${direction.from}>${direction.to}`,
    able.map(({ id }) => id),
    relays.map(({ pivot, givers, takers }) => [pivot, givers.map(({ id }) => id), takers.map(({ id }) => id)]),
  ])
  expect(told).toEqual([
    ['zh>ja', ['direct'], []],
    ['ja>zh', [], [['en', ['giver'], ['taker']]]],
  ])
})
