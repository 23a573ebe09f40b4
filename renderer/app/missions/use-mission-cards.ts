import { useCallback, useEffect, useState } from 'react'
import type { Result } from '../../../shared/kernel/result'
import type { Failure } from '../../persistence/failure'
import type { MissionCard } from '../../persistence/mission-card'
import { desk } from '../start/desk-access'

/** The missions of this computer, the last changed first, or why nobody knows them; null while they are looked up. */
export function useMissionCards(): readonly [Result<readonly MissionCard[], Failure> | null, () => void] {
  const [cards, setCards] = useState<Result<readonly MissionCard[], Failure> | null>(null)
  const load = useCallback(() => void desk().repository.listMissions().then(setCards), [])
  useEffect(load, [load])
  return [cards, load]
}
