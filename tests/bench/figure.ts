/** One line of the table. A figure without `limit` is told plainly, for comparing over time. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: 'ms' | '×' | 'nodes' | 'frames/s' | 'instances' | '%'
  readonly limit?: { readonly atMost: number } | { readonly atLeast: number }
  readonly goal?: number
  /** What the ratio was made of, or how often it was taken. */
  readonly from: string
}

/** Whether a figure keeps its limit; null where it has none. */
export function isKept({ value, limit }: Figure): boolean | null {
  if (limit === undefined) return null
  return 'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast
}
