/** An item as another calendar takes it. */
export interface RivalItem {
  readonly id: string
  readonly title: string
  readonly day: string
  readonly start: string
  readonly end: string
  readonly group: string
}

/** How much of the mission a view has before it: all of its days, or those around its twenty-first. */
export const extents = ['all', 'month', 'week', 'day'] as const
export type Extent = (typeof extents)[number]

/** What the bench asks of another calendar in its page. */
export interface Rival {
  readonly show: (
    root: HTMLElement,
    items: readonly RivalItem[],
    groups: readonly string[],
    days: readonly string[],
    shows: Extent,
  ) => void
  /** Puts an item to other times of its day. */
  readonly move: (id: string, start: string, end: string) => void
}

export type WithRival = typeof globalThis & { rival?: Rival }
