import { expect, test } from 'vitest'
import { documentIds } from '../../../shared/documents/document'
import { documents } from '../../../shared/documents/registry'

test('every document belongs to one family', () => {
  expect(documents.map(({ id }) => id).toSorted()).toEqual(documentIds.toSorted())
})
