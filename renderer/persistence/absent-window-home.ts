import type { WindowHome } from './window-home'

/** Stands for the window's store where the browser gives none: has nothing, takes nothing. The journal files carry the missions alone. */
export function absentWindowHome(detail: string): WindowHome {
  const refuse = (): Promise<never> => Promise.reject(new Error(detail))
  return {
    cards: () => Promise.resolve([]),
    readLatest: () => Promise.resolve(null),
    readWhole: () => Promise.resolve({ snapshots: [], steps: [], isDamaged: false, isNewer: false, claimed: 0 }),
    areAllSound: () => Promise.resolve(true),
    readEarlier: () => Promise.resolve([]),
    takeEarlier: refuse,
    append: refuse,
    writeSnapshot: refuse,
    mend: refuse,
    readStranded: () => Promise.resolve([]),
    discardStranded: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    close: () => undefined,
  }
}
