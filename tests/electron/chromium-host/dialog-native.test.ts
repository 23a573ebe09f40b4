import { expect, test } from 'vitest'
import { choosersOf } from '../../../electron/chromium-host/dialog-native'

const saving = { kind: 'save', title: `It's "here"`, suggestion: "Liao's trip.mission", ending: 'mission' } as const

test('Linux asks zenity, then kdialog, with what is asked as arguments of its own', () => {
  const [zenity, kdialog] = choosersOf('linux', saving)
  expect(zenity?.[0]).toBe('zenity')
  expect(zenity?.[1].slice(0, 3)).toEqual([`--title=It's "here"`, '--file-selection', '--save'])
  expect(kdialog?.[0]).toBe('kdialog')
  expect(kdialog?.[1].at(-1)).toBe('*.mission')
})

test('macOS gets its texts quoted', () => {
  expect(choosersOf('darwin', saving)[0]?.[1]).toEqual([
    '-e',
    `POSIX path of (choose file name with prompt "It's \\"here\\"" default name "Liao's trip.mission")`,
  ])
})

test('Windows gets its texts quoted', () => {
  const script = choosersOf('win32', saving)[0]?.[1].at(-1)
  expect(script).toContain(`$d.Title = 'It''s "here"'; $d.FileName = 'Liao''s trip.mission'; $d.Filter = '*.mission|*.mission';`)
})
