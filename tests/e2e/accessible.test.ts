import axeCore from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StartedDesk, startDesk } from '../support/start-desk'
import { openSample } from './desk-pages'

const views = ['itinerary', 'people', 'interpreters', 'places', 'documents', 'findings', 'history'] as const
const themes = ['light', 'dark'] as const

interface AxeResult {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly string[]
}

/** What the page has once axe-core has been put into it. */
declare const axe: {
  readonly run: (options: object) => Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly impact: string
      readonly nodes: readonly { readonly html: string }[]
    }[]
  }>
}

let desk: StartedDesk
let isOpen = false

beforeAll(async () => {
  desk = await startDesk()
})
afterAll(async () => {
  await desk?.stop()
})

/** Serious and critical faults of what is on the screen now. */
async function faults(): Promise<readonly AxeResult[]> {
  // As an expression over the debugger: the page's own policy would refuse a script element.
  await desk.page.evaluate(`${axeCore.source}; undefined`)
  return desk.page.evaluate(async () => {
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) }))
  })
}

async function setTheme(theme: (typeof themes)[number]): Promise<void> {
  await desk.page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen
  }, theme)
}

describe('axe finds no serious fault', () => {
  test.each(themes)('on the first screen, %s', async (theme) => {
    await setTheme(theme)
    await desk.page
      .getByText(/Green Xu mission to Japan/)
      .first()
      .waitFor()
    expect(await faults()).toEqual([])
  })

  test('and would find one if it were there', async () => {
    await desk.page.evaluate(() => {
      const button = document.body.appendChild(document.createElement('button'))
      button.id = 'planted'
    })
    expect((await faults()).map(({ id }) => id)).toContain('button-name')
    await desk.page.evaluate(() => document.getElementById('planted')?.remove())
  })

  test.each(views.flatMap((view, index) => themes.map((theme) => [view, theme, index + 1] as const)))(
    'in the %s view, %s',
    async (view, theme, key) => {
      const { page } = desk
      if (!isOpen) await openSample(page, /Green Xu mission to Japan/)
      isOpen = true
      await setTheme(theme)
      await page.keyboard.press(`Control+${key}`)
      await page.waitForTimeout(400)
      if (view === 'itinerary') await page.locator('[data-item]').nth(3).click()
      expect(await faults()).toEqual([])
    },
  )
})
