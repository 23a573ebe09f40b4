import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
import { setDeskIdentity } from '../../../renderer/store/desk-context'
import { setStepSink } from '../../../renderer/store/mission-store'
import { forgetWindowValues } from '../../../renderer/store/window-value'
import { clearToasts } from '../../../renderer/ui/overlays/toast'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}

// vitest without globals: testing-library neither says that it acts nor cleans up by itself.
globalThis.IS_REACT_ACT_ENVIRONMENT = true

// Files share one load of the modules, and so one window's memory: every test begins as a window does that has just opened.
afterEach(() => {
  cleanup()
  clearToasts()
  for (const log of document.querySelectorAll('[data-live-announcer] > *')) log.replaceChildren()
  forgetWindowValues()
  setDeskIdentity({ deviceId: 'this-device', userName: '' })
  setStepSink(() => undefined)
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

// Views are loaded when they are first shown, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 60_000 })

// jsdom lays nothing out: give the window a size and media queries an answer.
window.matchMedia ??= (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
})
// Boxes are 800 × 600, rows of a virtual list (`data-index`) 28 high.
for (const [name, size] of [
  ['clientWidth', 800],
  ['clientHeight', 600],
  ['offsetWidth', 800],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size })
}
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
  configurable: true,
  get(this: HTMLElement) {
    return this.dataset.index === undefined ? 600 : 28
  },
})
// Chromium answers when it has scrolled: an effect that gives that back breaks when it is taken away.
Object.assign(Element.prototype, { scrollIntoView: () => Promise.resolve() })
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, {
  CSS: { ...globalThis.CSS, escape: globalThis.CSS?.escape ?? ((text: string) => text.replace(/[^\w-]/g, '\\$&')) },
  // jsdom has no threads: this one never answers. A test that needs answers brings its own.
  Worker: class extends EventTarget {
    postMessage(): void {}
    terminate(): void {}
  },
})
