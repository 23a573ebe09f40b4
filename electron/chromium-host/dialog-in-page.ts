import { host } from './host'

/** A question that the window itself puts, for desktops without a chooser that can be run. */
export interface PageQuestion {
  readonly text: string
  readonly buttons: readonly string[]
  /** Which button Escape stands for. */
  readonly cancel: number
  /** A text field: its label and what it begins with; null: only buttons. */
  readonly input: { readonly label: string; readonly value: string } | null
}

export interface PageAnswer {
  readonly button: number
  readonly text: string
}

/** Undefined where there is no window, or it is gone before it is answered. */
export async function askInPage(question: PageQuestion): Promise<PageAnswer | undefined> {
  const window = [...host.windows].find(({ isSeen }) => isSeen)
  try {
    return (await window?.run(`(${showQuestion.toString()})(${JSON.stringify(question)})`)) as PageAnswer | undefined
  } catch {
    return undefined
  }
}

/** Language of the window's page, BCP 47. */
export async function shownLanguage(): Promise<string> {
  const window = [...host.windows].find(({ isSeen }) => isSeen)
  return String(await window?.run('document.documentElement.lang').catch(() => 'en'))
}

/** Runs in the page, so it may use nothing but its own body. The last button is the one that Enter stands for. */
function showQuestion(question: PageQuestion): Promise<PageAnswer> {
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog')
    dialog.style.cssText =
      'font: 14px system-ui; padding: 20px; border-radius: 8px; border: 1px solid GrayText; max-width: 560px; color-scheme: light dark'
    const form = document.createElement('form')
    form.method = 'dialog'
    const text = document.createElement('p')
    text.id = 'host-question'
    text.textContent = question.text
    text.style.cssText = 'margin: 0 0 12px; white-space: pre-wrap'
    dialog.setAttribute('aria-labelledby', text.id)
    const input = document.createElement('input')
    const label = document.createElement('label')
    if (question.input) {
      input.value = question.input.value
      input.style.cssText = 'display: block; width: 520px; margin: 4px 0 12px; padding: 6px; font: inherit'
      label.append(question.input.label, input)
    }
    const row = document.createElement('div')
    row.style.cssText = 'display: flex; gap: 8px; justify-content: flex-end'
    const done = (button: number): void => {
      dialog.close()
      dialog.remove()
      resolve({ button, text: input.value })
    }
    question.buttons.forEach((name, index) => {
      const button = document.createElement('button')
      button.type = index === question.buttons.length - 1 ? 'submit' : 'button'
      button.textContent = name
      button.style.cssText = 'font: inherit; padding: 4px 16px'
      if (button.type === 'button') button.addEventListener('click', () => done(index))
      row.append(button)
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      done(question.buttons.length - 1)
    })
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      done(question.cancel)
    })
    // The application's shortcuts do not work behind a question.
    dialog.addEventListener('keydown', (event) => event.stopPropagation())
    form.append(text, ...(question.input ? [label] : []), row)
    dialog.append(form)
    document.body.append(dialog)
    dialog.showModal()
    if (question.input) input.select()
  })
}
