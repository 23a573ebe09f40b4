import { describe, expect, test } from 'vitest'
import { findInstalledBrowser, unpackNpmBrowser } from '../../../electron/chromium-host/find-browser'

describe('the installed browser', () => {
  test.each([
    ['linux', { PATH: '/usr/bin:/bin' }, ['/usr/bin/chromium'], '/usr/bin/chromium'],
    ['linux', { PATH: '/opt/x' }, ['/opt/x/google-chrome', '/usr/bin/chromium'], '/opt/x/google-chrome'],
    ['linux', {}, ['/snap/bin/chromium'], '/snap/bin/chromium'],
    [
      'darwin',
      {},
      ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ] as const)('on %s with %j, where %j is there, is %s', (platform, environment, there, expected) => {
    const found = findInstalledBrowser(environment, platform, (path) => (there as readonly string[]).includes(path))
    expect([found?.path, found?.origin]).toEqual([expected, 'installed'])
  })

  test('is the named one before all others', () => {
    const found = findInstalledBrowser({ MISSION_DESK_BROWSER: '/my/chrome', PATH: '/usr/bin' }, 'linux', () => true)
    expect([found?.path, found?.origin]).toEqual(['/my/chrome', 'MISSION_DESK_BROWSER'])
  })

  test('that is named but cannot be started is said, not passed over', () => {
    expect(() => findInstalledBrowser({ MISSION_DESK_BROWSER: '/my/chrome' }, 'linux', () => false)).toThrow('/my/chrome')
  })

  test('is none where nothing is there', () => {
    expect(findInstalledBrowser({ PATH: '/usr/bin' }, 'linux', () => false)).toBe(undefined)
  })
})

test.each([
  ['darwin', 'arm64'],
  ['win32', 'x64'],
  ['linux', 'arm64'],
] as const)('npm has no browser for %s on %s', async (platform, architecture) => {
  expect(await unpackNpmBrowser(platform, architecture)).toBe(undefined)
})
