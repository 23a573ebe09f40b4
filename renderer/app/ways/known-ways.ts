import { useCallback, useEffect, useState } from 'react'
import { type KnownWays, knownWaysOf } from '../../../shared/mission/places/past-ways'
import type { Failure } from '../../persistence/failure'
import type { MissionCard } from '../../persistence/mission-card'
import { createWindowValue } from '../../store/window-value'
import { desk } from '../start/desk-access'

/** What was read of other missions in this window, by id, with the step it was read at. */
const useKept = createWindowValue<{
  readonly byId: Readonly<Record<string, { readonly stepId: string | null; readonly ways: KnownWays }>>
}>({
  byId: {},
})

/** The ways of other missions as far as they are read; `isReading` until all are, or why nobody knows which missions there are. */
interface OtherWays {
  readonly others: readonly KnownWays[]
  readonly isReading: boolean
  readonly failure: Failure | null
}

const unasked: OtherWays = { others: [], isReading: false, failure: null }
const reading: OtherWays = { ...unasked, isReading: true }

/**
 * The ways that the other missions of this computer know, read one mission after the other, when somebody first asks and again only
 * where one has changed; `missionId` null: nobody has asked yet. They are read only. Alternatives of a plan and extracts of interpreters say nothing of their own.
 */
export function useOtherWays(missionId: string | null): OtherWays & { readonly readAgain: () => void } {
  const [read, setRead] = useState(missionId === null ? unasked : reading)
  const load = useCallback(() => {
    if (missionId === null) return
    let isLeft = false
    setRead(reading)
    void readOthers(missionId, (told) => {
      if (!isLeft) setRead(told)
      return !isLeft
    })
    return () => {
      isLeft = true
    }
  }, [missionId])
  useEffect(load, [load])
  return { ...read, readAgain: () => void load() }
}

/** Tells each mission more; who answers false has left. */
async function readOthers(missionId: string, tell: (read: OtherWays) => boolean): Promise<void> {
  const { repository } = desk()
  const listed = await repository.listMissions()
  if (!listed.ok) {
    tell({ ...unasked, failure: listed.error })
    return
  }
  const cards = listed.value.filter((card) => isPlanOfItsOwn(card) && card.id !== missionId)
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
    if (!tell({ others: [...others], isReading: true, failure: null })) return
  }
  tell({ others, isReading: false, failure: null })
}

function isPlanOfItsOwn({ alternative, scheduleOf }: MissionCard): boolean {
  return alternative === undefined && scheduleOf === undefined
}
