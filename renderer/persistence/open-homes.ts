import type { Notice } from '../store/notices'
import { absentWindowHome } from './absent-window-home'
import type { DatabaseFactory } from './db'
import type { DeskHomes } from './desk-homes'
import { firstDatabaseName } from './early-rows'
import type { StoreFound } from './level-homes'
import type { MainHome } from './main-home'
import { type OpenedStore, openSafely } from './open-safely'
import { createWindowHome, type WindowHome } from './window-home'

/** A database that cannot be opened is left as it is, for someone who can; the next name takes its place from then on. */
const databaseNames = [firstDatabaseName, `${firstDatabaseName}-2`, `${firstDatabaseName}-3`]

export interface OpenedStores {
  readonly homes: DeskHomes
  readonly found: StoreFound
  /** The store's name; null: none opened. */
  readonly name: string | null
}

export type OpenedHomes =
  | ({ readonly kind: 'open' } & OpenedStores)
  | { readonly kind: 'newer'; readonly storedVersion: number; readonly ownVersion: number }

interface Telling {
  readonly tell: (notice: Notice) => void
  readonly takeBack: (code: Notice['code']) => void
}

/** Once more for a store that does not open, after a while: for one whose files have just been removed. */
interface Patience {
  readonly tries: number
  readonly wait: () => Promise<void>
}

/** Opens the window's store beside the main process's home; without any store that opens, the journal files carry the missions alone. */
export async function openHomes(
  main: MainHome,
  factory: DatabaseFactory,
  telling: Telling,
  patience: Patience = { tries: 1, wait: () => Promise.resolve() },
): Promise<OpenedHomes> {
  let detail = ''
  for (const name of databaseNames) {
    const opened = await openPatiently(name, factory, patience)
    if (opened.kind === 'newer') return opened
    if (opened.kind === 'open') {
      const window = createWindowHome(opened.db)
      // A store under a later name that was there already was told of when it was begun.
      const isReplaced = detail !== '' && !opened.wasThere
      return withHome(name, window, {
        kind: isReplaced ? 'replaced' : 'as-left',
        detail: isReplaced ? detail : (opened.lost ?? ''),
      })
    }
    detail = opened.detail
  }
  telling.tell({ code: 'window-store-failing', detail })
  return withHome(null, absentWindowHome(detail), { kind: 'absent', detail })

  function withHome(name: string | null, window: WindowHome, found: StoreFound): OpenedHomes {
    return { kind: 'open', homes: { window, main, ...telling }, found, name }
  }
}

async function openPatiently(name: string, factory: DatabaseFactory, { tries, wait }: Patience): Promise<OpenedStore> {
  const opened = await openSafely(name, factory)
  if (opened.kind !== 'unopenable' || tries <= 1) return opened
  await wait()
  return openPatiently(name, factory, { tries: tries - 1, wait })
}
