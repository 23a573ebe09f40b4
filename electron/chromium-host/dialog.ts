import { join, resolve } from 'node:path'
import { translatorOf } from '../ui-language'
import { app } from './app'
import { askInPage, shownLanguage } from './dialog-in-page'
import { choosePathNatively } from './dialog-native'
import { takeTestAnswer } from './dialog-test-answers'
import type { Dialog } from './surface'

/** What is asked for: an existing file, a place for a new one, or a folder. */
export interface PathQuestion {
  readonly kind: 'open' | 'save' | 'folder'
  readonly title: string
  /** A file name or a path to begin with; empty: none. */
  readonly suggestion: string
  /** Ending of the files that make sense, without the dot; undefined: any. */
  readonly ending: string | undefined
}

/** The stand-in for Electron's `dialog`: the desktop's own chooser where it has one that can be run, else a prompt in the window. */
export const dialog: Dialog = {
  showOpenDialog: async (_window, { title, filters, properties }) => {
    const kind = properties.includes('openDirectory') ? 'folder' : 'open'
    const path = await choosePath({ kind, title, suggestion: '', ending: filters?.[0]?.extensions[0] })
    return { canceled: path === null, filePaths: path === null ? [] : [path] }
  },
  showSaveDialog: async (_window, { title, defaultPath, filters }) => {
    const path = await choosePath({ kind: 'save', title, suggestion: defaultPath, ending: filters?.[0]?.extensions[0] })
    return { canceled: path === null, filePath: path ?? '' }
  },
  showMessageBox: async (_window, { message, detail, buttons, cancelId }) => {
    const scripted = takeTestAnswer()
    if (scripted !== undefined) return { response: scripted === null ? cancelId : Number(scripted) }
    const answer = await askInPage({ text: `${message}\n\n${detail}`, buttons, cancel: cancelId, input: null })
    return { response: answer?.button ?? cancelId }
  },
}

async function choosePath(question: PathQuestion): Promise<string | null> {
  const scripted = takeTestAnswer()
  if (scripted !== undefined) return scripted
  const native = await choosePathNatively(question)
  if (native !== undefined) return native
  return askForPath(question)
}

async function askForPath({ title, suggestion }: PathQuestion): Promise<string | null> {
  const { translate } = translatorOf(await shownLanguage())
  const answer = await askInPage({
    text: title,
    buttons: [translate('app.dialog.cancel'), translate('app.dialog.ok')],
    cancel: 0,
    input: { label: translate('app.dialog.pathLabel'), value: join(app.getPath('documents'), suggestion) },
  })
  const path = answer?.button === 1 ? answer.text.trim() : ''
  return path === '' ? null : resolve(path)
}
