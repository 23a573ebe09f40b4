import type { Notice } from '../store/notices'
import type { MainHome } from './main-home'
import type { WindowHome } from './window-home'

/** The two durable homes of a desk, and the way to tell the person what happened to them. */
export interface DeskHomes {
  readonly window: WindowHome
  readonly main: MainHome
  readonly tell: (notice: Notice) => void
  readonly takeBack: (code: Notice['code']) => void
}
