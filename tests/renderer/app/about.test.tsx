import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { dataCredits, softwareCredits } from '../../../renderer/features/settings/credits'
import { aDesk } from './a-desk'

const root = resolve(import.meta.dirname, '../../..')

function packageFile(...path: readonly string[]): string {
  return readFileSync(join(root, ...path), 'utf8')
}

describe('the credits', () => {
  test('name every package that the program carries, under the licence that it has', () => {
    const { dependencies } = JSON.parse(packageFile('package.json')) as { readonly dependencies: Record<string, string> }
    const carried = Object.keys(dependencies).filter((name) => !name.startsWith('@fontsource/'))
    const known = new Map(softwareCredits.map(({ name, licence }) => [name, licence]))
    expect(carried.filter((name) => !known.has(name))).toEqual([])
    for (const name of carried) {
      const { license } = JSON.parse(packageFile('node_modules', name, 'package.json')) as { readonly license: string }
      expect([name, license]).toEqual([name, expect.stringContaining(known.get(name) ?? '?')])
    }
  })

  test('give holidays and letters the licences that lie beside them', () => {
    expect(dataCredits.map(({ name, licence }) => [name, licence])).toEqual([
      ['date-holidays', 'CC-BY-SA-3.0'],
      ['Noto Sans', 'OFL-1.1'],
      ['Noto Sans CJK', 'OFL-1.1'],
    ])
    expect(packageFile('node_modules/date-holidays/LICENSE')).toContain('CC BY-SA 3.0')
    for (const font of ['noto-sans', 'noto-sans-jp', 'noto-sans-thai']) {
      expect(packageFile('node_modules/@fontsource', font, 'LICENSE')).toContain('SIL OPEN FONT LICENSE')
    }
  })

  test('can be read in the program, with the literature behind its figures as text that opens nothing', async () => {
    const { choose } = aDesk()
    act(() => choose('app.about'))
    const dialog = await screen.findByRole('dialog', { name: 'About Mission Desk' })
    expect(dialog).toHaveTextContent('Version 0.1.0')
    expect(within(dialog).getByText(/^date-holidays · CC-BY-SA-3.0/)).toBeVisible()
    expect(within(dialog).getByText(/^AIIC Canada \(interpreters’ association, A-ca\)/)).toHaveTextContent(
      'http://canada.aiic.net/ViewPage.cfm/page1625',
    )
    expect(within(dialog).queryAllByRole('link')).toEqual([])
  })
})
