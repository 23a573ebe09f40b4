import { app } from './app'
import { host } from './host'
import type { MenuItemConstructorOptions } from './surface'

interface BuiltMenu {
  readonly items: readonly object[]
}

interface MenuStandIn {
  buildFromTemplate(template: MenuItemConstructorOptions[]): BuiltMenu
  setApplicationMenu(menu: BuiltMenu | null): void
}

/** The stand-in for Electron's `Menu`: there is no native menu beside a Chromium window, only its accelerators are heard. */
export const Menu: MenuStandIn = {
  buildFromTemplate: (template) => ({ items: template }),
  setApplicationMenu: (menu) => {
    host.accelerators = acceleratorsOf(menu?.items ?? [])
    for (const window of host.windows) window.applyAppearance()
  },
}

function acceleratorsOf(items: readonly MenuItemConstructorOptions[]): (typeof host)['accelerators'] {
  return items.flatMap((item) => {
    if (item.submenu) return acceleratorsOf(item.submenu)
    if (item.role === 'quit') return [{ accelerator: 'CmdOrCtrl+Q', choose: app.quit }]
    const { accelerator, click, registerAccelerator } = item
    return accelerator && click && registerAccelerator !== false ? [{ accelerator, choose: click }] : []
  })
}
