import type { CdpConnection } from './cdp/connection'
import { host, visibleChromium } from './host'
import type { Session } from './surface'

/** The stand-in for `session.defaultSession`. */
export const defaultSession: Session = {
  webRequest: {
    onBeforeRequest: (listener) => {
      host.isCancelled = (url) => {
        let isCancelled = true
        // Electron lets the answer come later; ours is needed now and, being a look at the address, is there.
        listener({ url }, ({ cancel }) => {
          isCancelled = cancel
        })
        return isCancelled
      }
    },
  },
  clearStorageData: async ({ origin }) => {
    // Only a page can have it cleared; which one does not matter.
    await Promise.all([...host.windows].filter(({ isSeen }) => isSeen).map((window) => window.clearIndexedDb(origin)))
  },
  // Chromium cannot ask the host at the moment a page wants something, so each permission is settled beforehand by the check handler,
  // and there is nothing left to request.
  setPermissionRequestHandler: () => undefined,
  setPermissionCheckHandler: (handler) => {
    host.isPermitted = handler
    visibleChromium()
      .then(({ connection }) => applyPermissions(connection))
      .catch(() => undefined)
  },
}

/** Settles every permission that Chromium knows as the program's check handler would answer. */
async function applyPermissions(connection: CdpConnection): Promise<void> {
  const settings = Object.entries(chromiumNames).flatMap(([permission, names]) =>
    names.map((name) => ({ permission: { name }, setting: host.isPermitted(null, permission) ? 'granted' : 'denied' }) as const),
  )
  // A name that this Chromium does not know is no permission that it could give.
  await Promise.all(settings.map((setting) => connection.send('Browser.setPermission', setting).catch(() => undefined)))
}

/** Electron's names of permissions, and Chromium's. */
const chromiumNames: Readonly<Record<string, readonly string[]>> = {
  'background-fetch': ['background-fetch'],
  'background-sync': ['background-sync', 'periodic-background-sync'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'display-capture': ['display-capture'],
  geolocation: ['geolocation'],
  'idle-detection': ['idle-detection'],
  'local-fonts': ['local-fonts'],
  'local-network-access': ['local-network-access'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  nfc: ['nfc'],
  notifications: ['notifications', 'push'],
  'payment-handler': ['payment-handler'],
  sensors: ['accelerometer', 'gyroscope', 'magnetometer', 'ambient-light-sensor'],
  'storage-access': ['storage-access', 'top-level-storage-access'],
  'window-management': ['window-management'],
}
