import type { PagePipe } from './page-pipe'

/** A key press, as far as an accelerator speaks of it. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** True when a key press is an accelerator in Electron's writing, `CmdOrCtrl+Shift+Z`. */
export function isAccelerator(accelerator: string, press: Press, isMac: boolean): boolean {
  const parts = accelerator.toLowerCase().split('+')
  const has = (...names: readonly string[]) => names.some((name) => parts.slice(0, -1).includes(name))
  const either = has('cmdorctrl', 'commandorcontrol')
  return (
    press.key.toLowerCase() === parts.at(-1) &&
    press.ctrlKey === (has('ctrl', 'control') || (either && !isMac)) &&
    press.metaKey === (has('cmd', 'command', 'meta', 'super') || (either && isMac)) &&
    press.shiftKey === has('shift') &&
    press.altKey === has('alt', 'option')
  )
}

/** Keys by which Chromium would open, close, print or leave things that are not the application's. */
const chromiumsOwn = [
  'n',
  't',
  'w',
  'o',
  'p',
  's',
  'l',
  'd',
  'j',
  'h',
  'u',
  'g',
  'e',
  'f',
  'r',
  'Shift+n',
  'Shift+t',
  'Shift+w',
  'Shift+o',
  'Shift+p',
].map((key) => `CmdOrCtrl+${key}`)

/**
 * There is no native menu beside a Chromium window, so its accelerators are heard here. As in Electron the page comes first: what it
 * has handled (`preventDefault`) goes no further. Also keeps Chromium from opening a file that is dropped beside its target.
 */
export function watchAccelerators(pipe: PagePipe): void {
  const isMac = navigator.platform.startsWith('Mac')
  let accelerators: readonly (string | null)[] = []
  pipe.receive((message) => {
    if (message.kind === 'accelerators') accelerators = message.accelerators
  })
  function afterThePage(event: KeyboardEvent): void {
    if (event.defaultPrevented) return
    const index = accelerators.findIndex((accelerator) => accelerator !== null && isAccelerator(accelerator, event, isMac))
    if (index === -1 && !chromiumsOwn.some((own) => isAccelerator(own, event, isMac))) return
    event.preventDefault()
    if (index !== -1) pipe.send({ kind: 'accelerator', index })
  }
  addEventListener(
    'keydown',
    () => {
      // Put last in the row for this very event, behind the listeners that the page has added since.
      removeEventListener('keydown', afterThePage)
      addEventListener('keydown', afterThePage)
    },
    { capture: true },
  )
  for (const type of ['dragover', 'drop']) {
    addEventListener(type, (event) => {
      event.preventDefault()
    })
  }
}
