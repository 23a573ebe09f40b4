import type { Mission } from '../../../shared/mission/mission'
import type { TableName, Tables } from '../../../shared/mission/registry'
import { carriedTo } from '../../../shared/scheduling/gesture'
import { partAround } from '../../../shared/scheduling/slots'
import { todayHere } from '../../store/desk-context'
import type { SlotNews, SlotTask } from '../../workers/slot-messages'

type Look = Omit<NonNullable<SlotTask['look']>, 'today'>

/** The thread that looks at slots; it stays while the view is there, since starting it takes longer than what it is asked. */
export interface SlotThread {
  /** Sends ahead what hardly ever changes, so that picking up something does not wait for it. */
  readonly prepare: (mission: Mission) => void
  /** Asks for the slots of what is carried; earlier questions are dropped. */
  readonly look: (mission: Mission, look: Look, listen: (news: SlotNews) => void) => void
  readonly rest: () => void
  readonly end: () => void
}

export function startSlotThread(): SlotThread {
  const worker = new Worker(new URL('../../workers/slot-finder.ts', import.meta.url), { type: 'module' })
  let sent: Partial<Record<TableName, object>> = {}
  let id = 0
  let hear: (news: SlotNews) => void = () => undefined
  // Where the thread dies nothing is coloured, and everything can still be dropped.
  worker.addEventListener('message', ({ data }: MessageEvent<SlotNews>) => {
    if (data.id === id) hear(data)
  })

  function ask(part: Mission, look: Look | null): void {
    id += 1
    const tables = Object.fromEntries(Object.entries(part.tables).filter(([name, rows]) => sent[name as TableName] !== rows))
    sent = { ...part.tables }
    const task: SlotTask = {
      id,
      missionId: part.id,
      tables: tables as Partial<Tables>,
      look: look && { ...look, today: todayHere() },
    }
    worker.postMessage(task)
  }

  return {
    prepare: (mission) => ask(partAround(mission, []), null),
    look: (mission, look, listen) => {
      hear = listen
      const { gesture, dayOn, fromMinute, toMinute } = look
      ask(partAround(mission, carriedTo(gesture, dayOn, fromMinute, toMinute)), look)
    },
    rest: () => {
      id += 1
      worker.postMessage(null)
    },
    end: () => worker.terminate(),
  }
}
