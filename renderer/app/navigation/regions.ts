import { inspectNow } from './inspected'

/** The parts of the window in the order in which F6 visits them; each is an element with `data-region` and `tabIndex={-1}`. */
export const regionNames = ['title', 'sections', 'view', 'inspector', 'status', 'notices'] as const
export type RegionName = (typeof regionNames)[number]

/** Where the focus was last in each region, so that coming back continues there. */
const lastFocus = new Map<string, Element>()
/** Where it was last in any of them but the notices: what lies over the window has no region. */
let lastInWindow: Element | null = null
/** Where it was last in a dialog. */
let lastOver: Element | null = null

/** What lies over the window and keeps the keyboard; what is told in the corner calls itself a dialog, and is none. */
const OVER = ':is([role="dialog"], [role="alertdialog"]):not([data-region="notices"] *)'

export function rememberFocus(target: EventTarget | null): void {
  if (!(target instanceof Element)) return
  if (target.closest(OVER)) lastOver = target
  const region = regionOf(target)
  if (!region) return
  lastFocus.set(region, target)
  if (region !== 'notices') lastInWindow = target
}

/** Back to where the focus was before something lay over the window; to the view where that is gone. */
export function focusBack(): void {
  if (lastInWindow instanceof HTMLElement && lastInWindow.isConnected) lastInWindow.focus()
  else focusRegion('view')
}

export function focusRegion(name: RegionName): void {
  if (name === 'inspector') inspectNow()
  const region = document.querySelector<HTMLElement>(`[data-region="${name}"]`)
  if (!region) return
  const last = lastFocus.get(name)
  const target = last instanceof HTMLElement && region.contains(last) ? last : (firstFocusable(region) ?? region)
  target.focus()
}

/** Moves the focus to the next (1) or previous (-1) region that there is; from a notice over a dialog back into that. */
export function focusNextRegion(direction: 1 | -1): void {
  const over = document.querySelector<HTMLElement>(OVER)
  if (over) {
    if (lastOver instanceof HTMLElement && over.contains(lastOver)) lastOver.focus()
    else over.focus()
    return
  }
  const present = regionNames.filter((name) => document.querySelector(`[data-region="${name}"]`))
  const current = document.activeElement ? present.indexOf(regionOf(document.activeElement) as RegionName) : -1
  const next = present[(current + direction + present.length) % present.length]
  if (next) focusRegion(next)
}

function regionOf(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-region]')?.dataset.region
}

function firstFocusable(region: HTMLElement): HTMLElement | null {
  return region.querySelector<HTMLElement>(
    '[aria-current="page"], a[href], button:not([disabled]), input:not([disabled]), [tabindex="0"]',
  )
}
