import { isFilled, labelled, plain, type Sheet } from '../cells'
import { timeLine } from '../clock'
import { html, joinHtml, type SafeHtml } from '../html'
import type { ProgrammeDay } from '../programme'

/** Notes of the day, and how the next one begins. */
export function dayFoot({ day }: ProgrammeDay, next: ProgrammeDay | null, { speaker, audience }: Sheet): SafeHtml {
  const first = next?.items.find((item) => item.startTime !== null && item.timeMode !== 'tbd' && item.timeMode !== 'hidden')
  const opening = first && [
    timeLine(first, speaker),
    isFilled(first.title) ? speaker.line(first.title) : speaker.term(`terms.kind.${first.kind}`),
  ]
  const tomorrow = next && [
    speaker.shortDate(next.date),
    joinHtml(
      next.cities.map((city) => speaker.line(city)),
      html` · `,
    ),
    ...(opening ?? []),
  ]
  return html`<footer class="sheet-foot">
${day && labelled(speaker.word('onsite.day.notes'), speaker.line(day.notes))}
${day && audience === 'organizer' && labelled(speaker.word('documents.item.staffNotes'), plain(day.staffNotes, speaker))}
${tomorrow && labelled(speaker.word('onsite.day.tomorrow'), joinHtml(tomorrow, html` · `))}
</footer>
`
}
