import type { RequestInput } from '../../shared/ipc/contract'
import type { Handlers } from './handlers'

/** `describe` gives the window its title, theme and the menu's language. */
export function createWindowHandlers(
  describe: (description: RequestInput<'window:describe'>) => void,
): Pick<Handlers, 'window:describe'> {
  return {
    'window:describe': async (description) => {
      describe(description)
      return null
    },
  }
}
