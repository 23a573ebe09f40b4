/** The part of the DevTools protocol that the host speaks: what goes in, what comes back, and what it is told. */
export interface Commands {
  readonly 'Browser.getVersion': Command<Nothing, { readonly product: string }>
  readonly 'Browser.close': Command<Nothing>
  readonly 'Browser.setPermission': Command<{ permission: { name: string }; setting: 'granted' | 'denied' | 'prompt' }>
  readonly 'Browser.setDownloadBehavior': Command<{ behavior: 'deny' }>
  readonly 'Browser.getWindowForTarget': Command<
    { targetId: string },
    { readonly windowId: number; readonly bounds: WindowBounds }
  >
  readonly 'Browser.setWindowBounds': Command<{ windowId: number; bounds: Partial<WindowBounds> }>
  readonly 'Fetch.enable': Command<{ patterns: readonly { urlPattern: string }[] }>
  readonly 'Fetch.fulfillRequest': Command<{
    requestId: string
    responseCode: number
    responseHeaders: readonly HeaderEntry[]
    body?: string
  }>
  readonly 'Fetch.failRequest': Command<{ requestId: string; errorReason: 'BlockedByClient' | 'Aborted' }>
  readonly 'Target.setDiscoverTargets': Command<{ discover: boolean }>
  readonly 'Target.getTargets': Command<Nothing, { readonly targetInfos: readonly TargetInfo[] }>
  readonly 'Target.createTarget': Command<
    { url: string; newWindow?: boolean; background?: boolean; width?: number; height?: number },
    { readonly targetId: string }
  >
  readonly 'Target.attachToTarget': Command<{ targetId: string; flatten: true }, { readonly sessionId: string }>
  readonly 'Target.closeTarget': Command<{ targetId: string }>
  readonly 'Storage.clearDataForOrigin': Command<{ origin: string; storageTypes: 'indexeddb' }>
  readonly 'Page.enable': Command<Nothing>
  readonly 'Page.navigate': Command<{ url: string }, { readonly frameId: string; readonly errorText?: string }>
  readonly 'Page.addScriptToEvaluateOnNewDocument': Command<{ source: string }>
  readonly 'Page.bringToFront': Command<Nothing>
  readonly 'Page.printToPDF': Command<
    {
      landscape?: boolean
      printBackground?: boolean
      preferCSSPageSize?: boolean
      generateTaggedPDF?: boolean
      generateDocumentOutline?: boolean
      transferMode: 'ReturnAsStream'
    },
    { readonly stream: string }
  >
  readonly 'IO.read': Command<
    { handle: string; size?: number },
    { readonly data: string; readonly eof: boolean; readonly base64Encoded?: boolean }
  >
  readonly 'IO.close': Command<{ handle: string }>
  readonly 'Inspector.enable': Command<Nothing>
  readonly 'Runtime.enable': Command<Nothing>
  readonly 'Runtime.setMaxCallStackSizeToCapture': Command<{ size: number }>
  readonly 'Runtime.addBinding': Command<{ name: string }>
  readonly 'Runtime.evaluate': Command<
    { expression: string; contextId?: number; awaitPromise?: boolean; returnByValue?: boolean },
    Evaluated
  >
  readonly 'Runtime.callFunctionOn': Command<
    { objectId: string; functionDeclaration: string; arguments: readonly { value: unknown }[] },
    Evaluated
  >
  readonly 'Emulation.setEmulatedMedia': Command<{ features: readonly { name: string; value: string }[] }>
}

export interface Events {
  readonly 'Fetch.requestPaused': {
    readonly requestId: string
    readonly request: { readonly url: string; readonly method: string; readonly headers: Readonly<Record<string, string>> }
    readonly frameId: string
    readonly resourceType: string
  }
  readonly 'Target.targetCreated': { readonly targetInfo: TargetInfo }
  readonly 'Target.targetDestroyed': { readonly targetId: string }
  readonly 'Page.frameAttached': { readonly frameId: string; readonly parentFrameId: string }
  readonly 'Page.frameDetached': { readonly frameId: string }
  readonly 'Page.loadEventFired': unknown
  readonly 'Page.windowOpen': { readonly url: string }
  readonly 'Inspector.targetCrashed': unknown
  readonly 'Runtime.executionContextCreated': {
    readonly context: { readonly id: number; readonly origin: string; readonly auxData: { readonly frameId: string } }
  }
  readonly 'Runtime.executionContextDestroyed': { readonly executionContextId: number }
  readonly 'Runtime.bindingCalled': { readonly name: string; readonly payload: string; readonly executionContextId: number }
}

export interface HeaderEntry {
  readonly name: string
  readonly value: string
}

export interface TargetInfo {
  readonly targetId: string
  readonly type: string
  readonly url: string
}

export interface WindowBounds {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly windowState: 'normal' | 'minimized' | 'maximized' | 'fullscreen'
}

type Nothing = Readonly<Record<string, never>>

interface Command<Params, Result = unknown> {
  readonly params: Params
  readonly result: Result
}

interface Evaluated {
  readonly result: { readonly value?: unknown; readonly objectId?: string }
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } }
}
