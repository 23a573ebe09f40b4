import type { Item, ItemKind } from '../mission/entities/item'
import type { Segment, SegmentPart } from '../mission/entities/segment'

/** A part as it usually is: minutes, at least and at most. */
type UsualPart = readonly [part: SegmentPart, least: number, most: number]

/** The anatomy of a facility visit (rules.md 5.3, F-mach1, F-yoko). */
const visit: readonly UsualPart[] = [
  ['arrival', 15, 15],
  ['greeting', 10, 10],
  ['briefing', 20, 30],
  ['walk', 40, 60],
  ['questions', 15, 20],
  ['gift', 5, 5],
  ['photo', 5, 5],
  ['boarding', 10, 10],
]

/** The others are starting points of our own, to be changed. */
const usualParts: { readonly [Kind in ItemKind]?: readonly UsualPart[] } = {
  visit,
  courtesyCall: [
    ['greeting', 5, 5],
    ['speech', 5, 10],
    ['talks', 10, 25],
    ['gift', 5, 5],
    ['photo', 5, 5],
  ],
  meeting: [
    ['greeting', 5, 10],
    ['briefing', 10, 20],
    ['talks', 25, 60],
    ['photo', 5, 5],
  ],
  ceremony: [
    ['opening', 5, 5],
    ['speech', 10, 30],
    ['signing', 10, 10],
    ['gift', 5, 5],
    ['photo', 10, 10],
    ['closing', 5, 5],
  ],
  signing: [
    ['opening', 5, 5],
    ['speech', 5, 20],
    ['signing', 10, 10],
    ['photo', 5, 10],
    ['toast', 5, 5],
  ],
  lecture: [
    ['greeting', 5, 5],
    ['lecture', 40, 70],
    ['questions', 15, 20],
  ],
  conferenceSession: [
    ['opening', 5, 5],
    ['lecture', 40, 90],
    ['questions', 15, 25],
    ['closing', 5, 5],
  ],
  banquet: [
    ['speech', 10, 20],
    ['toast', 5, 5],
    ['performance', 15, 30],
    ['gift', 5, 10],
    ['closing', 5, 5],
  ],
}

const STEP_MINUTES = 5

/** The usual parts of such an item, stretched towards its length as far as each part allows; empty where a kind has none. */
export function usualSegmentsOf(kind: ItemKind, minutesLong: number | null): Segment[] {
  const parts = (usualParts[kind] ?? []).map(([part, least, most]) => ({ part, minutes: least, most }))
  let left = (minutesLong ?? 0) - parts.reduce((sum, { minutes }) => sum + minutes, 0)
  for (let grew = true; grew && left >= STEP_MINUTES; ) {
    grew = false
    for (const part of parts) {
      if (left < STEP_MINUTES || part.minutes + STEP_MINUTES > part.most) continue
      part.minutes += STEP_MINUTES
      left -= STEP_MINUTES
      grew = true
    }
  }
  return parts.map(({ part, minutes }) => ({ part, title: {}, minutes, speakerPersonId: null, language: null }))
}

export function segmentMinutesOf({ segments }: Pick<Item, 'segments'>): number {
  return segments.reduce((sum, { minutes }) => sum + minutes, 0)
}
