import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { menuTemplate } from '../../electron/menu-template'
import { uiLanguages } from '../../shared/i18n/languages'
import { translatorFor } from '../../shared/i18n/translator-for'
import { menuCommands } from '../../shared/ipc/menu-commands'

function itemsOf(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((item) => (Array.isArray(item.submenu) ? [item, ...itemsOf(item.submenu)] : [item]))
}

function aMenu(platform: NodeJS.Platform, language: (typeof uiLanguages)[number] = 'en') {
  const chosen: string[] = []
  return { items: itemsOf(menuTemplate(translatorFor(language), platform, (id) => chosen.push(id))), chosen }
}

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  test('offers each of the window’s actions once, and choosing one tells its id', () => {
    const { items, chosen } = aMenu(platform)
    for (const item of items) item.click?.({} as never, undefined, {} as never)
    expect([...chosen].sort()).toEqual([...menuCommands].sort())
  })

  test('shows the keys of actions but leaves them to the window, so that one press is one action', () => {
    const { items } = aMenu(platform)
    expect(items.filter(({ click, registerAccelerator }) => click && registerAccelerator !== false)).toEqual([])
  })

  test('can end the program', () => {
    expect(aMenu(platform).items.some(({ role }) => role === 'quit')).toBe(true)
  })
})

test.each(uiLanguages)('every entry of the menu has words in %s', (language) => {
  const { items } = aMenu('linux', language)
  expect(items.filter(({ type, label }) => type !== 'separator' && !label?.trim())).toEqual([])
})
