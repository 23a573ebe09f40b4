import { useEffect, useState } from 'react'
import { type KnownWays, knownWaysOf } from '../../../shared/mission/past-ways'
import { desk } from '../../app/desk-access'
import type { MissionCard } from '../../persistence/mission-card'
import { createWindowValue } from '../../store/window-value'

/** What was read of other missions in this window, by id, with the step it was read at. */
const useKept = createWindowValue<{
  readonly byId: Readonly<Record<string, { readonly stepId: string | null; readonly ways: KnownWays }>>
}>({
  byId: {},
})

/** The ways of other missions as far as they are read; `isReading` until all are. */
export interface OtherWays {
  readonly others: readonly KnownWays[]
  readonly isReading: boolean
}

/**
 * The ways that the other missions of this computer know, read one mission after the other, when somebody first asks and again only
 * where one has changed. They are read only. Alternatives of a plan and extracts of interpreters say nothing of their own.
 */
export function useOtherWays(missionId: string): OtherWays {
  const [read, setRead] = useState<OtherWays>({ others: [], isReading: true })
  useEffect(() => {
    let isLeft = false
    void readOthers(missionId, (others, isReading) => {
      if (!isLeft) setRead({ others, isReading })
      return !isLeft
    })
    return () => {
      isLeft = true
    }
  }, [missionId])
  return read
}

async function readOthers(missionId: string, tell: (others: readonly KnownWays[], isReading: boolean) => boolean): Promise<void> {
  const { repository } = desk()
  const cards = (await repository.listMissions()).filter((card) => isPlanOfItsOwn(card) && card.id !== missionId)
  const others: KnownWays[] = []
  for (const { id, lastStepId } of cards.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))) {
    const kept = useKept.getState().byId[id]
    if (kept?.stepId === lastStepId) others.push(kept.ways)
    else {
      const read = await repository.readMission(id)
      // One that cannot be read is told of where it is opened.
      if (!read.ok) continue
      const ways = knownWaysOf(read.value)
      useKept.setState(({ byId }) => ({ byId: { ...byId, [id]: { stepId: lastStepId, ways } } }))
      others.push(ways)
    }
    if (!tell([...others], true)) return
  }
  tell(others, false)
}

function isPlanOfItsOwn({ alternative, scheduleOf }: MissionCard): boolean {
  return alternative === undefined && scheduleOf === undefined
}
