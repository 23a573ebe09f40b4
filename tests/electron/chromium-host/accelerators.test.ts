import { expect, test } from 'vitest'
import { isAccelerator } from '../../../electron/chromium-host/accelerators'

const bare = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

test.each([
  ['CmdOrCtrl+Q', { ...bare, key: 'q', ctrlKey: true }, false, true],
  ['CmdOrCtrl+Q', { ...bare, key: 'q', metaKey: true }, false, false],
  ['CmdOrCtrl+Q', { ...bare, key: 'q', metaKey: true }, true, true],
  ['CmdOrCtrl+Q', { ...bare, key: 'q', ctrlKey: true }, true, false],
  ['CmdOrCtrl+Q', { ...bare, key: 'Q', ctrlKey: true, shiftKey: true }, false, false],
  ['CmdOrCtrl+Shift+Z', { ...bare, key: 'Z', ctrlKey: true, shiftKey: true }, false, true],
  ['Alt+F4', { ...bare, key: 'F4', altKey: true }, false, true],
  ['F11', { ...bare, key: 'F11' }, false, true],
])('%s and %j on a Mac (%s): %s', (accelerator, press, isMac, expected) => {
  expect(isAccelerator(accelerator, press, isMac)).toBe(expected)
})
