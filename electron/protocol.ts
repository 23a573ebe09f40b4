import { protocol } from 'electron'
import { appScheme } from './app-origin'
import { type PrintPages, serveRenderer } from './serve-renderer'

/** Must run before the application is ready: gives our pages a secure origin of their own instead of file: URLs. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ])
}

/** Serves the built window from `rendererFolder`, and pages to print from memory. */
export function serveAppScheme(rendererFolder: string, printPages: PrintPages): void {
  protocol.handle(appScheme, (request) => serveRenderer(request, rendererFolder, printPages))
}
