import { Menu } from 'electron'
import type { Translator } from '../shared/i18n/translate'
import type { MenuCommand } from '../shared/ipc/menu-commands'
import { menuTemplate } from './menu-template'

/** Puts up the menu in the window's language; called again when that changes. */
export function showMenu(translator: Translator, choose: (command: MenuCommand) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(translator, process.platform, choose)))
}
