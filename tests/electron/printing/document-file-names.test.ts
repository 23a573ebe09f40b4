import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentFileNames } from '../../../electron/printing/document-file-names'

const text = (name: string) => ({ name, artifact: { kind: 'text', text: '' } as const })
const namesOf = (...names: readonly string[]) => documentFileNames(names.map(text))

test('names keep their writing, and lose what a system would take for a folder or refuse', () => {
  expect(namesOf('JP-16 総行程 (zh-Hans, ja)', '../../etc/passwd', 'a\\b:c*?"<>|', 'trail. . ')).toEqual([
    'JP-16 総行程 (zh-Hans, ja).txt',
    'etc passwd.txt',
    'a b c.txt',
    'trail.txt',
  ])
})

test('names that Windows keeps for devices are made harmless, and an empty one gets a name', () => {
  expect(namesOf('con', 'LPT1', 'nul.x', '', '...')).toEqual(['_con.txt', '_LPT1.txt', '_nul.x.txt', '_.txt', '_ 2.txt'])
})

test('names that differ by case or by the form of their accents alone are told apart', () => {
  expect(namesOf('Plan', 'plan', 'Zoe\u0308', 'Zo\u00eb')).toEqual(['Plan.txt', 'plan 2.txt', 'Zoë.txt', 'Zoë 2.txt'])
})

test('whatever the names, files are distinct, stay in the folder and fit every file system', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('a', 'A', 'con', '..', '/', '字'.repeat(300)),
  )
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 1, maxLength: 12 }), (names) => {
      const files = namesOf(...names)
      expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(names.length)
      for (const file of files) {
        expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u)
        expect(file).not.toMatch(/^\.|[. ]\.txt$/)
        expect(Buffer.byteLength(file)).toBeLessThanOrEqual(255 - '..mission-desk-temp'.length)
      }
    }),
  )
})
