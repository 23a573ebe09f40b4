import type { MenuItemConstructorOptions } from 'electron'
import type { Translator } from '../shared/i18n/translate'
import type { MenuCommand } from '../shared/ipc/menu-commands'

/**
 * The native menu: the system's own roles and the window's actions. The window turns keys into actions itself, so accelerators of
 * actions are shown here but not registered: one key, one road. (macOS shows and registers; there the window is asked first too.)
 */
export function menuTemplate(
  translator: Translator,
  platform: NodeJS.Platform,
  choose: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const { translate } = translator
  const isMac = platform === 'darwin'
  const action = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    registerAccelerator: false,
    click: () => {
      choose(id)
    },
    ...(accelerator && { accelerator }),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const about = action('app.about', translate('app.about.title'))
  const settings = action('app.settings', translate('app.menu.settings'), 'CmdOrCtrl+,')
  return [
    ...(isMac
      ? [
          {
            label: 'Mission Desk',
            submenu: [
              about,
              line,
              settings,
              line,
              { role: 'services' as const },
              line,
              { role: 'hide' as const },
              { role: 'hideOthers' as const },
              { role: 'unhide' as const },
              line,
              { role: 'quit' as const },
            ],
          },
        ]
      : []),
    {
      label: translate('app.menu.file'),
      submenu: [
        action('mission.new', translate('app.menu.newMission'), 'CmdOrCtrl+N'),
        action('mission.open', translate('app.menu.openMission'), 'CmdOrCtrl+O'),
        action('mission.saveAs', translate('app.menu.saveMission'), 'CmdOrCtrl+S'),
        action('mission.backups', translate('app.command.backups')),
        action('people.import', translate('imports.command')),
        action('interpreters.files', translate('extract.command')),
        action('answer.open', translate('extract.openAnswer')),
        action('answer.save', translate('extract.saveAnswer')),
        action('app.closeMission', translate('app.menu.closeMission')),
        ...(isMac
          ? [line, { role: 'close' as const }]
          : [line, settings, about, line, { role: 'quit' as const, label: translate('app.menu.quit') }]),
      ],
    },
    {
      label: translate('app.menu.edit'),
      submenu: [
        action('edit.undo', translate('app.menu.undo'), 'CmdOrCtrl+Z'),
        action('edit.redo', translate('app.menu.redo'), 'CmdOrCtrl+Shift+Z'),
        line,
        { role: 'cut', label: translate('app.menu.cut') },
        { role: 'copy', label: translate('app.menu.copy') },
        { role: 'paste', label: translate('app.menu.paste') },
        { role: 'selectAll', label: translate('app.menu.selectAll') },
        line,
        action('app.palette', translate('app.menu.palette'), 'CmdOrCtrl+K'),
      ],
    },
    {
      label: translate('app.menu.view'),
      submenu: [
        action('go.itinerary', translate('app.section.itinerary'), 'CmdOrCtrl+1'),
        action('go.people', translate('app.section.people'), 'CmdOrCtrl+2'),
        action('go.interpreters', translate('app.section.interpreters'), 'CmdOrCtrl+3'),
        action('go.places', translate('app.section.places'), 'CmdOrCtrl+4'),
        action('go.documents', translate('app.section.documents'), 'CmdOrCtrl+5'),
        action('go.findings', translate('app.section.findings'), 'CmdOrCtrl+6'),
        action('go.history', translate('app.section.history'), 'CmdOrCtrl+7'),
        action('go.tasks', translate('app.section.tasks'), 'CmdOrCtrl+8'),
        line,
        { role: 'togglefullscreen', label: translate('app.menu.fullScreen') },
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' as const }] : []),
  ]
}
