import type { RequestOutput } from '../../shared/ipc/contract'
import type { Step } from '../../shared/journal/step'
import { createMissionHomes, type HomesDeps } from '../files/homes/mission-homes'
import type { Handlers } from './handlers'

export type JournalHandlers = Pick<
  Handlers,
  | 'journal:append'
  | 'journal:list'
  | 'journal:read'
  | 'journal:read-earlier'
  | 'journal:verify'
  | 'snapshot:write'
  | 'journal:rebuild'
  | 'journal:discard'
>

/** The main process's durable home of every mission. What it acknowledges is synced to the disk. */
export function createJournalHandlers(deps: HomesDeps): JournalHandlers {
  const homes = createMissionHomes(deps)
  return {
    'journal:append': ({ missionId, after, steps }) =>
      homes.use(missionId, async (home) => ({ stepCount: await home.append(after, steps as readonly Step[]) })),
    'journal:list': async () => [...(await homes.list())],
    'journal:read': ({ missionId }) => homes.use(missionId, (home) => home.read()),
    'journal:verify': ({ missionId }) => homes.use(missionId, async (home) => ({ damage: (await home.read()).damage })),
    'journal:read-earlier': ({ missionId, before }) =>
      homes.use(missionId, async (home) => ({
        steps: [...(await home.readEarlier(before))] as RequestOutput<'journal:read-earlier'>['steps'],
      })),
    'snapshot:write': ({ snapshot }) =>
      homes.use(snapshot.missionId, async (home) => {
        await home.writeSnapshot(snapshot)
        return null
      }),
    'journal:rebuild': async (copy) => {
      await homes.rebuild(copy)
      return null
    },
    'journal:discard': async ({ missionId }) => {
      await homes.discard(missionId)
      return null
    },
  }
}
