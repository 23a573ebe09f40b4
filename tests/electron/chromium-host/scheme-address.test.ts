import { expect, test } from 'vitest'
import { fromBrowserAddress, toBrowserAddress } from '../../../electron/chromium-host/scheme-address'

test.each([
  ['app://bundle', 'https://bundle.app.invalid'],
  ['app://bundle/index.html?a=1#b', 'https://bundle.app.invalid/index.html?a=1#b'],
])('%s lives at %s in Chromium, and back', (address, inBrowser) => {
  expect([toBrowserAddress(address), fromBrowserAddress(inBrowser)]).toEqual([inBrowser, address])
})

test.each([
  'https://example.com/',
  'https://bundle.app.invalid.evil.com/',
  'https://evil.com/bundle.app.invalid/',
  'data:text/html,x',
  'null',
])('%s is nobody’s of ours', (address) => {
  expect([toBrowserAddress(address), fromBrowserAddress(address)]).toEqual([address, address])
})
