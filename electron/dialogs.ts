import { type BrowserWindow, dialog } from 'electron'
import type { Translator } from '../shared/i18n/translate'

/** How the main process asks a person for a place on the disk; null: the person cancelled. */
export interface FileDialogs {
  readonly chooseOpenPath: () => Promise<string | null>
  readonly chooseSavePath: (suggestedName: string) => Promise<string | null>
  readonly chooseAnswerPath: (suggestedName: string) => Promise<string | null>
  readonly chooseSpreadsheetPath: () => Promise<string | null>
  readonly chooseFolder: () => Promise<string | null>
}

export function createFileDialogs(window: () => BrowserWindow, translator: () => Translator): FileDialogs {
  const missionFiles = () => [{ name: translator().translate('app.dialog.missionFiles'), extensions: ['mission'] }]
  return {
    chooseOpenPath: async () => {
      const answer = await dialog.showOpenDialog(window(), {
        title: translator().translate('app.dialog.openMission'),
        filters: [{ name: translator().translate('app.dialog.missionFiles'), extensions: ['mission', 'mission-answer'] }],
        properties: ['openFile'],
      })
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
    chooseSavePath: async (suggestedName) => {
      const answer = await dialog.showSaveDialog(window(), {
        title: translator().translate('app.dialog.saveMission'),
        defaultPath: suggestedName,
        filters: missionFiles(),
      })
      return answer.canceled || !answer.filePath ? null : answer.filePath
    },
    chooseAnswerPath: async (suggestedName) => {
      const answer = await dialog.showSaveDialog(window(), {
        title: translator().translate('extract.chooseAnswerPlace'),
        defaultPath: suggestedName,
        filters: [{ name: translator().translate('extract.answerFiles'), extensions: ['mission-answer'] }],
      })
      return answer.canceled || !answer.filePath ? null : answer.filePath
    },
    chooseSpreadsheetPath: async () => {
      const answer = await dialog.showOpenDialog(window(), {
        title: translator().translate('imports.chooseFile'),
        filters: [
          {
            name: translator().translate('imports.spreadsheets'),
            extensions: ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'tsv', 'txt'],
          },
        ],
        properties: ['openFile'],
      })
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
    chooseFolder: async () => {
      const answer = await dialog.showOpenDialog(window(), {
        title: translator().translate('app.dialog.chooseFolder'),
        properties: ['openDirectory', 'createDirectory'],
      })
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
  }
}

/** The window does not answer the question whether it may close; true: the person wants to leave all the same. */
export async function askToLeaveSilentWindow(window: BrowserWindow, translator: Translator): Promise<boolean> {
  const answer = await dialog.showMessageBox(window, {
    type: 'warning',
    message: translator.translate('app.dialog.silentWindow'),
    detail: translator.translate('app.dialog.silentWindowDetail'),
    buttons: [translator.translate('app.dialog.wait'), translator.translate('app.dialog.leave')],
    defaultId: 0,
    cancelId: 0,
  })
  return answer.response === 1
}
