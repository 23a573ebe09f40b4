import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOf, reachedTo, selectedIds, toggled } from '../../../renderer/store/several-selected'
import type { Selection } from '../../../shared/ipc/session'

const order = ['a', 'b', 'c', 'd', 'e']
const one: Selection = { table: 'items', id: 'b' }

describe('reaching to a row', () => {
  test('selects what lies between, whichever way, from where the selection began', () => {
    const down = reachedTo(one, 'd', order)
    expect(down).toEqual({ table: 'items', id: 'd', also: ['b', 'c'] })
    const up = reachedTo(down, 'a', order)
    expect(up).toEqual({ table: 'items', id: 'a', also: ['b'] })
    expect(reachedTo(up, 'b', order)).toEqual(one)
  })

  test('selects the row alone where the selection began outside what is shown', () => {
    expect(reachedTo({ table: 'items', id: 'hidden' }, 'c', order)).toEqual({ table: 'items', id: 'c' })
  })
})

describe('taking a row in and out', () => {
  test('the one that was taken in last is the one that is shown', () => {
    const two = toggled(one, 'e')
    expect(two).toEqual({ table: 'items', id: 'e', also: ['b'] })
    expect(two && toggled(two, 'e')).toEqual(one)
    expect(two && toggled(two, 'b')).toEqual({ table: 'items', id: 'e' })
    expect(toggled(one, 'b')).toBeNull()
  })

  test('twice changes nothing but which one is shown', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...order), { minLength: 1 }), fc.constantFrom(...order), (ids, id) => {
        const selection = allOf('items', ids, undefined)
        const once = selection && toggled(selection, id)
        const twice = once === null ? { table: 'items' as const, id } : toggled(once, id)
        expect(selectedIds(twice, 'items').toSorted()).toEqual(ids.toSorted())
      }),
    )
  })
})

test('all of some rows keep the one that is shown, where it is among them', () => {
  expect(allOf('items', ['a', 'b'], 'b')).toEqual({ table: 'items', id: 'b', also: ['a'] })
  expect(allOf('items', ['a', 'b'], 'e')).toEqual({ table: 'items', id: 'a', also: ['b'] })
  expect(allOf('items', [], 'e')).toBeNull()
})

test('rows of another table are not selected', () => {
  expect(selectedIds(one, 'persons')).toEqual([])
  expect(selectedIds(null, 'items')).toEqual([])
})
