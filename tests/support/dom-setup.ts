import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}

// vitest without globals: testing-library neither says that it acts nor cleans up by itself.
globalThis.IS_REACT_ACT_ENVIRONMENT = true
afterEach(cleanup)
// Views are loaded when they are first shown, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

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
Element.prototype.scrollIntoView ??= () => undefined
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
vi.stubGlobal('CSS', { ...globalThis.CSS, escape: globalThis.CSS?.escape ?? ((text: string) => text.replace(/[^\w-]/g, '\\$&')) })
