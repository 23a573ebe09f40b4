import type { LocalDate } from '../../../shared/kernel/time'
import type { Mission } from '../../../shared/mission/mission'
import { type TableName, type Tables, tableNames } from '../../../shared/mission/registry'
import type { DayDrop, DayOutlook } from '../../../shared/scheduling/day-outlook'
import { todayHere } from '../../store/desk-context'
import type { OutlookNews, OutlookTask } from '../../workers/outlook-messages'

/** The thread that looks at days; started when something is picked up for the first time. */
export interface OutlookThread {
  /** Asks how days would receive what is carried; earlier questions are dropped. */
  readonly look: (
    mission: Mission,
    drop: DayDrop,
    dates: readonly LocalDate[],
    listen: (outlooks: OutlookNews['outlooks']) => void,
  ) => void
  readonly rest: () => void
  readonly end: () => void
}

export type Outlooks = ReadonlyMap<LocalDate, DayOutlook>

export function startOutlookThread(): OutlookThread {
  const worker = new Worker(new URL('../../workers/outlook-finder.ts', import.meta.url), { type: 'module' })
  const sent = new Map<TableName, object>()
  let id = 0
  let hear: (outlooks: OutlookNews['outlooks']) => void = () => undefined
  // Where the thread dies nothing is coloured, and everything can still be dropped.
  worker.addEventListener('message', ({ data }: MessageEvent<OutlookNews>) => {
    if (data.id === id) hear(data.outlooks)
  })
  return {
    look: (mission, drop, dates, listen) => {
      id += 1
      hear = listen
      const news = tableNames.filter((name) => sent.get(name) !== mission.tables[name])
      for (const name of news) sent.set(name, mission.tables[name])
      const tables = Object.fromEntries(news.map((name) => [name, mission.tables[name]])) as Partial<Tables>
      const task: OutlookTask = { id, missionId: mission.id, tables, drop, dates, today: todayHere() }
      worker.postMessage(task)
    },
    rest: () => {
      id += 1
      worker.postMessage(null)
    },
    end: () => worker.terminate(),
  }
}
