import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { openDialog } from '../../../../renderer/app/navigation/open-dialog'
import { SealedStart } from '../../../../renderer/app/start/sealed-start'
import { LanguageProvider } from '../../../../renderer/i18n/language-provider'
import type { DeskStart, PersonalData } from '../../../../renderer/persistence/desk'
import { defaultSettings } from '../../../../shared/ipc/settings'
import { err, ok } from '../../../../shared/kernel/result'
import { aDesk } from '../a-desk'

const passphrase = 'four cranes over Nara'

async function settings(personalData: PersonalData, situation: Parameters<typeof aDesk>[0] = {}) {
  const desk = aDesk({ ...situation, personalData })
  act(() => openDialog('settings'))
  const region = await screen.findByRole('region', { name: 'Personal data on this computer' })
  return { ...desk, region, press: (name: string) => desk.user.click(within(region).getByRole('button', { name })) }
}

const sealingCalls = (asked: readonly (readonly [string, unknown])[]) =>
  asked.filter(([channel]) => channel.startsWith('sealing:t') || channel.startsWith('sealing:c'))

describe('the settings of personal data', () => {
  test('encrypt with a passphrase that is typed twice, and start again', async () => {
    const { user, asked, startsAgain, region, press } = await settings('open')
    expect(region).toHaveTextContent('Missions lie on this computer unencrypted')
    await press('Encrypt personal data …')
    expect(region).toHaveTextContent('Discarded missions and damaged parts that were put aside lie unencrypted and are removed.')
    await user.type(screen.getByLabelText('Passphrase'), passphrase)
    await user.type(screen.getByLabelText('Passphrase once more'), 'four cranes')
    await press('Encrypt and start again')
    expect(region).toHaveTextContent('This is not the same as above.')
    expect(sealingCalls(asked)).toEqual([])
    await user.type(screen.getByLabelText('Passphrase once more'), ' over Nara{Enter}')
    await waitFor(() => expect(startsAgain()).toBe(1))
    expect(sealingCalls(asked)).toEqual([['sealing:turn-on', { passphrase, byKeychain: false }]])
  })

  /** Types the new passphrase and goes on. */
  async function chosen(user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> {
    await user.type(screen.getByLabelText('Passphrase'), text)
    await user.type(screen.getByLabelText('Passphrase once more'), `${text}{Enter}`)
  }

  test('change the passphrase for who knows the one until now, without a new start', async () => {
    const { user, asked, startsAgain, region, press } = await settings('sealed')
    await press('Change passphrase …')
    expect(screen.getByLabelText('Passphrase until now')).toHaveFocus()
    await chosen(user, 'a crane more')
    expect(region).toHaveTextContent('Type a passphrase.')
    expect(sealingCalls(asked)).toEqual([])
    await user.type(screen.getByLabelText('Passphrase until now'), 'four cranes{Enter}')
    await waitFor(() => expect(region).toHaveTextContent('This is not the passphrase until now.'))
    expect(screen.queryByRole('checkbox', { name: 'I no longer have it' })).toBeNull()
    await user.type(screen.getByLabelText('Passphrase until now'), ' over Nara{Enter}')
    expect(await screen.findByText('The passphrase is changed.')).toBeVisible()
    expect(sealingCalls(asked).at(-1)).toEqual([
      'sealing:change-passphrase',
      { before: passphrase, passphrase: 'a crane more', byKeychain: false },
    ])
    expect(startsAgain()).toBe(0)
  })

  test('change it without the one until now where the keychain opened the key, once it is said what that does', async () => {
    const { user, asked, region, press } = await settings('sealed', {
      keychain: { isThere: true, isUsed: true, hasOpened: true },
    })
    await press('Change passphrase …')
    await user.click(await screen.findByRole('checkbox', { name: 'I no longer have it' }))
    expect(region).toHaveTextContent('It then opens nothing here any more')
    expect(screen.queryByLabelText('Passphrase until now')).toBeNull()
    expect(screen.getByRole('checkbox', { name: /Do not ask on this computer/ })).toBeChecked()
    await user.type(screen.getByLabelText('Passphrase'), 'a crane more')
    await user.type(screen.getByLabelText('Passphrase once more'), 'a crane more')
    await press('Change without the old one')
    expect(await screen.findByText('The passphrase is changed.')).toBeVisible()
    const input = { before: null, passphrase: 'a crane more', byKeychain: true }
    expect(sealingCalls(asked)).toEqual([['sealing:change-passphrase', input]])
  })

  test.each([
    ['sealing', 'Encryption is not finished: 3 of 8 parts of missions and backups are encrypted', true],
    ['unsealing', 'Encryption is being removed and not finished: 3 of 8 parts', false],
  ] as const)('while %s is not finished say how far it is, and go on with it', async (stage, said, canChange) => {
    const { region, press, startsAgain } = await settings('sealed', { unfinished: { stage, written: 3, parts: 8 } })
    expect(region).toHaveTextContent(said)
    expect(region).not.toHaveTextContent('are encrypted on this computer')
    expect(within(region).queryByRole('button', { name: 'Change passphrase …' }) !== null).toBe(canChange)
    await press('Start again and go on')
    await waitFor(() => expect(startsAgain()).toBe(1))
  })

  test('keep a passphrase from the browser’s memory and from spelling while it is shown as well', async () => {
    const { user, press } = await settings('open')
    await press('Encrypt personal data …')
    const field = screen.getByLabelText('Passphrase')
    for (const type of ['password', 'text']) {
      expect([field.getAttribute('type'), field.getAttribute('autocomplete'), field.getAttribute('spellcheck')]).toEqual([
        type,
        'off',
        'false',
      ])
      await user.click(screen.getByRole('checkbox', { name: 'Show what is typed' }))
    }
  })

  test('stop encrypting only when it is said twice', async () => {
    const { asked, startsAgain, press } = await settings('sealed')
    await press('Stop encrypting …')
    expect(sealingCalls(asked)).toEqual([])
    await press('Stop and start again')
    await waitFor(() => expect(startsAgain()).toBe(1))
    expect(sealingCalls(asked)).toEqual([['sealing:turn-off', null]])
  })

  test('without the passphrase say what that means, and lead back to the question', async () => {
    const { startsAgain, region, press } = await settings('locked')
    expect(region).toHaveTextContent('What you type in now is stored unencrypted')
    await press('Begin with a new passphrase …')
    expect(region).toHaveTextContent('stays unreadable, but is kept')
    await press('Cancel')
    await press('Type the passphrase')
    await waitFor(() => expect(startsAgain()).toBe(1))
  })

  test('do not lead back to the question while something cannot be saved', async () => {
    const error = { code: 'disk-full', params: {}, detail: '' } as const
    const { startsAgain, press } = await settings('locked', { finished: { kind: 'failed', waiting: 1, error } })
    await press('Type the passphrase')
    expect(await screen.findByText(/Nothing was changed/)).toBeVisible()
    expect(startsAgain()).toBe(0)
  })
})

type Locked = Extract<DeskStart, { readonly kind: 'locked' }>
const further: DeskStart = { kind: 'store-newer', storedVersion: 2, ownVersion: 1 }

function shown(start: Locked | Extract<DeskStart, { readonly kind: 'rewriting' }>) {
  aDesk()
  const came: DeskStart[] = []
  const { container } = render(
    <LanguageProvider language="en">
      <SealedStart start={start} onStarted={(next) => came.push(next)} />
    </LanguageProvider>,
  )
  return { user: userEvent.setup(), came, screenful: within(container) }
}

describe('a start on encrypted personal data', () => {
  const locked: Locked = {
    kind: 'locked',
    settings: defaultSettings,
    unlock: async (typed) => (typed === passphrase ? ok(further) : err({ code: 'passphrase-wrong', params: {}, detail: '' })),
    goOn: async () => ok(further),
  }

  test('goes on with the right passphrase, and says so of a wrong one until it is typed anew', async () => {
    const { user, came, screenful } = shown(locked)
    const field = screenful.getByLabelText('Passphrase')
    expect(field).toHaveFocus()
    await user.type(field, 'four cranes{Enter}')
    expect(await screenful.findByText(/It does not open with this passphrase/)).toBeVisible()
    await user.type(field, ' over Nara')
    expect(screenful.queryByText(/It does not open/)).toBeNull()
    expect(came).toEqual([])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(came).toEqual([further]))
  })

  test('says that it is opening while the passphrase is tried, and takes no second one', async () => {
    let tries = 0
    const { promise, resolve } = Promise.withResolvers<void>()
    const { user, came, screenful } = shown({
      ...locked,
      unlock: async () => {
        tries += 1
        await promise
        return ok(further)
      },
    })
    await user.type(screenful.getByLabelText('Passphrase'), `${passphrase}{Enter}{Enter}`)
    const button = screenful.getByRole('button', { name: 'Opening …' })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await user.click(button)
    resolve()
    await waitFor(() => expect([came, tries]).toEqual([[further], 1]))
  })

  test('goes on without it', async () => {
    const { user, came, screenful } = shown(locked)
    await user.click(screenful.getByRole('button', { name: 'Go on without' }))
    await waitFor(() => expect(came).toEqual([further]))
  })

  test('tells how far the writing is, and goes on when it is done', async () => {
    let finish = (): void => undefined
    const { came, screenful } = shown({
      kind: 'rewriting',
      settings: defaultSettings,
      stage: 'sealing',
      run: async (onProgress) => {
        onProgress(3, 8)
        await new Promise<void>((resolve) => {
          finish = resolve
        })
        return further
      },
    })
    await waitFor(() => expect(screenful.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3'))
    expect(came).toEqual([])
    finish()
    await waitFor(() => expect(came).toEqual([further]))
  })
})
