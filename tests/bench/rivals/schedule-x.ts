import 'temporal-polyfill/global'
import { Temporal } from 'temporal-polyfill'
import '@schedule-x/theme-default/dist/index.css'
import { createCalendar, viewDay, viewList, viewMonthGrid, viewWeek } from '@schedule-x/calendar'
import type { Extent, RivalItem, WithRival } from './rival'

const viewOf = { all: viewList, month: viewMonthGrid, week: viewWeek, day: viewDay } satisfies Record<Extent, unknown>

let calendar: ReturnType<typeof createCalendar> | undefined
let byId = new Map<string, RivalItem>()

function eventOf({ id, title, day, start, end }: RivalItem) {
  const at = (time: string) => Temporal.ZonedDateTime.from(`${day}T${time}:00[UTC]`)
  return { id, title: `${start} ${title}`, start: at(start), end: at(end) }
}
// It has no columns for groups without its premium parts: all items of a day stand beside one another. All days are in its list only.
;(globalThis as WithRival).rival = {
  show: (root, items, _groups, days, shows) => {
    byId = new Map(items.map((item) => [item.id, item]))
    calendar = createCalendar({
      views: [viewList, viewMonthGrid, viewWeek, viewDay],
      defaultView: viewOf[shows].name,
      selectedDate: Temporal.PlainDate.from(days[20] ?? ''),
      timezone: 'UTC',
      events: items.map(eventOf),
      monthGridOptions: { nEventsPerDay: 20 },
    })
    calendar.render(root)
  },
  move: (id, start, end) => {
    const item = byId.get(id)
    if (item) calendar?.events.update(eventOf({ ...item, start, end }))
  },
}
