import { Calendar } from '@fullcalendar/core'
import resourceTimelinePlugin from '@fullcalendar/resource-timeline'
import type { Extent, WithRival } from './rival'

/** Otherwise as many as there are. */
const daysOf: Readonly<Partial<Record<Extent, number>>> = { month: 30, week: 7, day: 1 }

let calendar: Calendar | undefined

// One column of hours beside the next, a row for each group: the resource timeline, which is the nearest to ours. Its licence lets it be evaluated.
;(globalThis as WithRival).rival = {
  show: (root, items, groups, days, shows) => {
    calendar = new Calendar(root, {
      schedulerLicenseKey: 'CC-Attribution-NonCommercial-NoDerivatives',
      plugins: [resourceTimelinePlugin],
      timeZone: 'UTC',
      height: '100%',
      initialView: 'planner',
      views: { planner: { type: 'resourceTimeline', duration: { days: daysOf[shows] ?? days.length } } },
      initialDate: shows === 'all' ? (days[0] ?? '') : (days[20] ?? ''),
      resources: groups.map((id) => ({ id, title: id })),
      events: items.map(({ id, title, day, start, end, group }) => ({
        id,
        title: `${start} ${title}`,
        start: `${day}T${start}:00Z`,
        end: `${day}T${end}:00Z`,
        resourceId: group,
        className: id,
      })),
    })
    calendar.render()
  },
  move: (id, start, end) => {
    const event = calendar?.getEventById(id)
    const day = event?.startStr.slice(0, 10)
    event?.setDates(`${day}T${start}:00Z`, `${day}T${end}:00Z`)
  },
}
