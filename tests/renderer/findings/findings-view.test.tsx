import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { setView, useSession } from '../../../renderer/store/session-store'
import { useSettled } from '../../../renderer/store/settled'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const dayOn = '2023-05-25'

/** The whole party (one delegate) is to be at two items that overlap by half an hour. */
const twoPlaces = aMission({
  missions: [{ planningOn: '2023-01-01' }],
  persons: [{ id: 'wang', preferredBadgeName: 'Wang' }],
  participations: [{ personId: 'wang' }],
  items: [
    { id: 'visit', dayOn, startTime: '10:00', endTime: '12:30', title: { en: 'Visit' }, status: 'confirmed' },
    { id: 'lunch', dayOn, startTime: '12:00', endTime: '13:00', title: { en: 'Lunch' }, kind: 'meal', status: 'confirmed' },
  ],
})

/** The same, and a signing that nobody is named for. */
const twoPlacesAndMore = aMission({
  missions: [{ planningOn: '2023-01-01' }],
  persons: [{ id: 'wang' }],
  participations: [{ personId: 'wang' }],
  items: [
    ...Object.values(twoPlaces.tables.items),
    { id: 'signing', kind: 'signing', dayOn, startTime: '15:00', endTime: '16:00', status: 'confirmed' },
  ],
})

async function findingsView(open: Mission) {
  const { user } = aDesk({ open })
  act(() => setView('findings'))
  await screen.findByRole('region', { name: 'Findings' })
  return user
}

/** The finding that says this. */
function theFinding(says: RegExp): HTMLElement {
  const line = screen.getByText(says).closest('article')
  if (!line) throw new Error('not a finding')
  return line
}

const clash = /would be at both\.$/

function item(id: string): Item | undefined {
  return useDesk.getState().journal?.mission.tables.items[id]
}

function openKeys(): readonly string[] {
  const { checked } = useSettled.getState()
  return checked?.findings.filter(({ key }) => !checked.accepted.has(key)).map(({ messageId }) => messageId) ?? []
}

describe('a finding', () => {
  test('says what is wrong, names both items as links, and tells its rule and where that comes from', async () => {
    const user = await findingsView(twoPlaces)
    const finding = theFinding(clash)
    expect(finding).toHaveTextContent('“Lunch” starts at 12:00, before “Visit” ends at 12:30')
    await user.click(within(finding).getByRole('button', { name: 'The rule: Double booking' }))
    expect(await screen.findByText('Source: physically impossible')).toBeVisible()
    await user.keyboard('{Escape}')
    await user.click(within(theFinding(clash)).getByRole('button', { name: 'Visit' }))
    expect(useSession.getState()).toMatchObject({ view: 'itinerary', selection: { table: 'items', id: 'visit' } })
  })

  test('leads once to an item whose requirement bears its name', async () => {
    await findingsView(
      aMission({
        missions: [{ planningOn: '2023-01-01' }],
        items: [{ id: 'visit', dayOn, startTime: '10:00', endTime: '12:30', title: { en: 'Visit' }, status: 'confirmed' }],
        requirements: [{ itemId: 'visit', from: 'zh', to: 'ja' }],
      }),
    )
    expect(within(theFinding(/“Visit” needs/)).getAllByRole('button', { name: 'Visit' })).toHaveLength(1)
  })

  test('is cleared by the mend that it offers, which can be undone', async () => {
    const user = await findingsView(twoPlaces)
    await user.click(await within(theFinding(clash)).findByRole('button', { name: 'Start “Lunch” 30 min later' }))
    expect(item('lunch')).toMatchObject({ startTime: '12:30', endTime: '13:30' })
    await waitFor(() => expect(screen.queryByText(clash)).toBeNull())
    act(() => void undo())
    expect(await screen.findByText(clash)).toBeVisible()
  })

  test('is accepted with a reason only, stands among the accepted, and can be withdrawn', async () => {
    const user = await findingsView(twoPlaces)
    const before = openKeys()
    await user.click(within(theFinding(clash)).getByRole('button', { name: 'Accept …' }))
    const form = await screen.findByRole('dialog')
    expect(within(form).getByRole('button', { name: 'Accept …' })).toBeDisabled()
    await user.type(within(form).getByRole('textbox', { name: 'Why it may stand' }), 'two halves of the party{Enter}')
    expect(openKeys()).toHaveLength(before.length - 1)
    expect(await screen.findByText('Finding accepted')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: '1 accepted' }))
    const accepted = await screen.findByText(clash)
    expect(accepted.closest('article')).toHaveTextContent(/Accepted by .* on \d{4}-\d\d-\d\d: two halves of the party/)
    await user.click(screen.getByRole('button', { name: 'Withdraw acceptance' }))
    expect(openKeys()).toEqual(before)
    expect(await screen.findByText('No finding is accepted')).toBeVisible()
  })
})

describe('the list of findings', () => {
  test('is walked by the arrow keys; a number presses the mend that bears it, Enter goes to the first item', async () => {
    const user = await findingsView(twoPlacesAndMore)
    await within(theFinding(clash)).findByRole('button', { name: 'Start “Lunch” 30 min later' })
    act(() => theFinding(clash).focus())
    await user.keyboard('{ArrowDown}')
    expect(theFinding(/nobody is named/)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(theFinding(clash)).toHaveFocus()
    await user.keyboard('1')
    expect(item('lunch')).toMatchObject({ startTime: '12:30', endTime: '13:30' })
    await waitFor(() => expect(theFinding(/nobody is named/)).toHaveFocus())
    act(() => void undo())
    await screen.findByText(clash)
    act(() => theFinding(clash).focus())
    await user.keyboard('{Enter}')
    expect(useSession.getState()).toMatchObject({ view: 'itinerary', selection: { table: 'items', id: 'lunch' } })
  })

  test('is laid out anew in the frame in which a finding grows by its mends', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight')
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
      configurable: true,
      get(this: HTMLElement) {
        return 50 + 40 * this.querySelectorAll('[data-mend]').length
      },
    })
    try {
      await findingsView(twoPlacesAndMore)
      await within(theFinding(clash)).findByRole('button', { name: 'Start “Lunch” 30 min later' })
      // Below the first heading and its finding.
      const mends = theFinding(clash).querySelectorAll('[data-mend]').length
      const next = document.querySelector<HTMLElement>('[data-index="2"]')
      expect(mends).toBeGreaterThan(0)
      expect(next?.style.transform).toBe(`translateY(${100 + 40 * mends}px)`)
    } finally {
      if (own) Object.defineProperty(HTMLElement.prototype, 'offsetHeight', own)
    }
  })

  test('is grouped by person on request', async () => {
    const user = await findingsView(twoPlaces)
    await user.click(screen.getByRole('radio', { name: 'Person' }))
    expect(await screen.findByRole('heading', { name: /^Wang/ })).toBeVisible()
  })

  test('is grouped by day or check on request', async () => {
    const user = await findingsView(twoPlaces)
    await user.click(screen.getByRole('radio', { name: 'Day' }))
    expect(await screen.findByRole('heading', { name: /^Thu,? 25 May/ })).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Check' }))
    expect(await screen.findByRole('heading', { name: /^Double booking/ })).toBeVisible()
  })

  test('says so when there is nothing to point out', async () => {
    await findingsView(aMission())
    expect(screen.getByText('Nothing to point out')).toBeVisible()
  })
})
