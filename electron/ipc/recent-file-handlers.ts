import type { RecentFiles } from '../files/recent-files'
import type { Handlers } from './handlers'

export type RecentFileHandlers = Pick<Handlers, 'recent-files:list' | 'recent-files:forget'>

export function createRecentFileHandlers(recentFiles: RecentFiles): RecentFileHandlers {
  return {
    'recent-files:list': () => recentFiles.list(),
    'recent-files:forget': async ({ path }) => {
      await recentFiles.forget(path)
      return null
    },
  }
}
