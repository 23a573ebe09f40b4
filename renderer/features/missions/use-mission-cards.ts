import { useCallback, useEffect, useState } from 'react'
import { desk } from '../../app/desk-access'
import type { MissionCard } from '../../persistence/mission-card'

/** The missions of this computer, the last changed first; null while they are looked up. */
export function useMissionCards(): readonly [readonly MissionCard[] | null, () => void] {
  const [cards, setCards] = useState<readonly MissionCard[] | null>(null)
  const load = useCallback(() => {
    void desk()
      .repository.listMissions()
      .then((found) => setCards(found.toSorted((a, b) => b.changedAt - a.changedAt)))
  }, [])
  useEffect(load, [load])
  return [cards, load]
}
