import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { dispatch, undo, useDesk } from '../../../renderer/store/mission-store'
import { reveal, useSession } from '../../../renderer/store/session-store'
import { editRow } from '../../../shared/commands/edit-row'
import { anInspector, pick, theItem, typeInto } from './an-item-inspector'

describe('papers for the interpreters', () => {
  const need = { id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' }

  test('are typed in beside the interpretation that is asked for, by keyboard alone, and taken back one by one', async () => {
    const user = await anInspector({}, { requirements: [need], missions: [{ documentLanguages: ['ja'] }] })
    screen.getByRole('button', { name: 'Add paper' }).focus()
    await user.keyboard('{Enter}')
    const paper = within(await screen.findByRole('group', { name: 'Paper 1' }))
    await waitFor(() => expect(paper.getByRole('textbox', { name: 'Title' })).toHaveFocus())
    await user.keyboard('Opening address{Enter}')
    const named = within(screen.getByRole('group', { name: 'Opening address' }))
    await user.type(named.getByRole('textbox', { name: 'Note' }), 'comes on Friday{Enter}')
    await user.click(named.getByRole('button', { name: /Language$/ }))
    await user.click(await screen.findByRole('option', { name: 'Japanese' }))
    const whole = { title: 'Opening address', language: 'ja', note: 'comes on Friday' }
    expect(theItem().papers).toEqual([whole])
    await user.click(named.getByRole('button', { name: 'Remove Opening address' }))
    expect(theItem().papers).toEqual([])
    act(() => void undo())
    expect(theItem().papers).toEqual([whole])
  })

  test('leave the keyboard at their neighbours when they are taken away', async () => {
    const papers = ['one', 'two'].map((title) => ({ title, language: null, note: '' }))
    const user = await anInspector({}, { requirements: [need] })
    act(() => void dispatch(editRow, { table: 'items', id: 'visit', fields: { papers } }))
    const remove = (title: string) => screen.getByRole('button', { name: `Remove ${title}` })
    remove('two').focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(remove('one')).toHaveFocus())
    await user.keyboard('{Enter}')
    await waitFor(() => expect(theItem().papers).toEqual([]))
    // In the section still: the next Tab goes on from there.
    expect(screen.getByRole('button', { name: 'Add paper' }).closest('section')).toContainElement(
      document.activeElement as HTMLElement,
    )
  })

  test('are not asked for where nobody interprets', async () => {
    await anInspector()
    expect(screen.queryByRole('button', { name: 'Add paper' })).toBeNull()
  })
})

describe('interpretation at an item', () => {
  test('is asked for, opened beside the itinerary, and edited', async () => {
    const user = await anInspector({}, { missions: [{ workingLanguages: ['ja', 'zh-Hans'] }] })
    await user.click(screen.getByRole('button', { name: 'Ask for interpretation' }))
    expect(screen.getByText('Nobody assigned yet')).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Japanese ⇄ Chinese/ }))
    expect(useSession.getState()).toMatchObject({ view: 'itinerary', selection: { table: 'requirements' } })
    await screen.findByRole('combobox', { name: /^Assign interpreter/ })
    await pick(user, 'Mode', 'Simultaneous in booth')
    const requirements = Object.values(useDesk.getState().journal?.mission.tables.requirements ?? {})
    expect(requirements).toMatchObject([{ itemId: 'visit', from: 'ja', to: 'zh-Hans', mode: 'simultaneous' }])
  })

  test('follows from what is said: how long, about what, and by which rules', async () => {
    const user = await anInspector({}, { ruleProfiles: [{ id: 'booth', name: { en: 'Booth rules' } }] })
    await typeInto(user, 'Speech (minutes)', '40')
    await typeInto(user, 'Specialities', 'sludge, hydrogen')
    await user.click(screen.getByRole('checkbox', { name: 'Recorded or streamed' }))
    await user.type(screen.getByRole('combobox', { name: 'Rule profile' }), 'Booth')
    await user.click(await screen.findByRole('option', { name: 'Booth rules' }))
    expect(theItem()).toMatchObject({
      speechMinutes: 40,
      specialities: ['sludge', 'hydrogen'],
      recorded: true,
      ruleProfileId: 'booth',
    })
  })

  test('tells who could do each direction, and whom it is for', async () => {
    const languages = [
      { lang: 'ja', class: 'A' as const, modes: [] },
      { lang: 'zh', class: 'C' as const, modes: [] },
    ]
    const user = await anInspector(
      {},
      {
        missions: [{ workingLanguages: ['ja', 'zh-Hans'] }],
        persons: [{ id: 'wang', preferredBadgeName: 'Wang' }, { id: 'sato' }],
        participations: [{ personId: 'wang' }],
        interpreters: [{ id: 'sato', personId: 'sato', languages }],
        requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' }],
      },
    )
    act(() => reveal({ table: 'requirements', id: 'need' }, 'itinerary'))
    expect(await screen.findByText('Japanese → Chinese (simplified): nobody in this mission')).toBeVisible()
    expect(screen.getByText('Chinese (simplified) → Japanese: 1 interpreter could')).toBeVisible()
    await user.type(screen.getByRole('combobox', { name: 'Interprets for' }), 'Wang')
    await user.click(await screen.findByRole('option', { name: 'Wang' }))
    expect(useDesk.getState().journal?.mission.tables.requirements.need?.principalPersonId).toBe('wang')
  })
})
