import type { Mission } from '../../shared/mission/mission'
import type { RowOf, TableName } from '../../shared/mission/registry'
import { useJournal } from './desk-read'

/** The open mission; views are only shown while there is one. */
export function useMission(): Mission {
  const mission = useJournal((journal) => journal?.mission)
  if (!mission) throw new Error('no mission is open')
  return mission
}

/** One table of the open mission: re-renders only when a row of it changes. */
export function useTable<Name extends TableName>(table: Name): Readonly<Record<string, RowOf<Name>>> {
  const rows = useJournal((journal) => journal?.mission.tables[table])
  if (!rows) throw new Error('no mission is open')
  return rows as Readonly<Record<string, RowOf<Name>>>
}

/** One row of the open mission, or undefined when it is not (or no longer) there. */
export function useRow<Name extends TableName>(table: Name, id: string | null): RowOf<Name> | undefined {
  return useJournal((journal) => (id === null ? undefined : (journal?.mission.tables[table][id] as RowOf<Name> | undefined)))
}

/**
 * What a function reads from the open mission: re-renders only when that is another value. So it must be a plain one (a figure, a
 * name), or a row that stands while nothing changes in it.
 */
export function useOfMission<Value>(read: (mission: Mission) => Value): Value {
  return useJournal((journal) => {
    if (!journal) throw new Error('no mission is open')
    return read(journal.mission)
  })
}
