import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { itemActs } from '../../../../renderer/app/days/item-acts'
import { focusRegion } from '../../../../renderer/app/navigation/regions'
import { currentTranslator } from '../../../../renderer/app/start/current-translator'
import { setFrames } from '../../../../renderer/store/frames'
import { dispatch } from '../../../../renderer/store/mission-store'
import { select } from '../../../../renderer/store/session-store'
import { addRow } from '../../../../shared/commands/add-row'
import { editRow } from '../../../../shared/commands/edit-row'
import { aMission } from '../../../support/a-mission'
import { aDesk } from '../a-desk'

const dayOn = '2023-05-25'
const mission = aMission({
  items: [
    { id: 'visit', title: { en: 'Cleaning plant' }, dayOn, startTime: '10:00', endTime: '11:00' },
    { id: 'banquet', title: { en: 'Banquet' }, dayOn, startTime: '20:00', endTime: '22:00' },
  ],
})

const title = () => within(screen.getByRole('complementary')).getAllByRole('textbox', { name: /Title/ })[0] as HTMLInputElement

/** As in the window: React draws when it comes to it, not before the next line of the test. */
async function selectAsInTheWindow(id: string): Promise<void> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = false
  select({ table: 'items', id })
  await Promise.resolve()
}

/** What waits until a frame has been drawn. */
let waiting: (() => void)[] = []

function drawFrame(): void {
  const due = waiting
  waiting = []
  for (const run of due) run()
}

const rename = (en: string) => dispatch(editRow, { table: 'items', id: 'visit', fields: { title: { en } } })

afterEach(() => {
  drawFrame()
  setFrames((run) => run())
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
})

describe('the inspector', () => {
  async function aDeskWithTheVisit() {
    const desk = aDesk({ open: mission })
    act(() => select({ table: 'items', id: 'visit' }))
    await screen.findByRole('complementary')
    // The inspector is loaded when it is first shown.
    await screen.findByDisplayValue('Cleaning plant')
    return desk
  }

  test('says that it is behind while another row is selected, and catches up by itself', async () => {
    await aDeskWithTheVisit()
    await selectAsInTheWindow('banquet')
    expect(title()).toHaveValue('Cleaning plant')
    expect(title().closest('[aria-disabled=true]')).not.toBeNull()
    await screen.findByDisplayValue('Banquet')
    expect(title().closest('[aria-disabled=true]')).toBeNull()
  })

  test('a hand that is faster than the screen never acts on the row of before', async () => {
    await aDeskWithTheVisit()
    await selectAsInTheWindow('banquet')
    const before = title()
    fireEvent.pointerDown(before)
    expect(before).not.toBeInTheDocument()
    expect(title()).toHaveValue('Banquet')
  })

  test('keys that open it find the row that is selected', async () => {
    await aDeskWithTheVisit()
    await selectAsInTheWindow('banquet')
    focusRegion('inspector')
    expect(title()).toHaveValue('Banquet')
    expect(screen.getByRole('complementary')).toContainElement(document.activeElement as HTMLElement)
  })

  test('who adds an item types its title with the next key', async () => {
    await aDeskWithTheVisit()
    globalThis.IS_REACT_ACT_ENVIRONMENT = false
    expect(itemActs(currentTranslator()).add(dayOn)).toBe(true)
    expect(title()).toHaveValue('')
    expect(title()).toHaveFocus()
  })

  test('shows what was edited elsewhere a frame after its findings, and at once to who takes hold of it', async () => {
    await aDeskWithTheVisit()
    setFrames((run) => void waiting.push(run))
    act(() => void rename('Incinerator'))
    expect(title()).toHaveValue('Cleaning plant')
    act(drawFrame)
    expect(title()).toHaveValue('Cleaning plant')
    act(drawFrame)
    expect(title()).toHaveValue('Incinerator')
    act(() => void rename('Sludge plant'))
    expect(title()).toHaveValue('Incinerator')
    fireEvent.pointerDown(title())
    expect(title()).toHaveValue('Sludge plant')
  })

  test('shows what was edited in it at once: no field falls back to what it was', async () => {
    const { user } = await aDeskWithTheVisit()
    setFrames((run) => void waiting.push(run))
    await user.clear(title())
    await user.type(title(), 'Incinerator')
    await user.tab()
    expect(title()).toHaveValue('Incinerator')
    expect(waiting).toHaveLength(1)
  })

  test('keeps showing the row of before until a new one has come to it', async () => {
    await aDeskWithTheVisit()
    setFrames((run) => void waiting.push(run))
    act(() => {
      const added = dispatch(addRow, { table: 'items', fields: { title: { en: 'Farewell' }, dayOn } })
      const [id = ''] = added.ok ? Object.keys(added.value.diff.items ?? {}) : []
      select({ table: 'items', id })
    })
    expect(title()).toHaveValue('Cleaning plant')
    expect(title().closest('[aria-disabled=true]')).not.toBeNull()
    act(drawFrame)
    act(drawFrame)
    expect(title()).toHaveValue('Farewell')
    expect(title().closest('[aria-disabled=true]')).toBeNull()
  })
})
