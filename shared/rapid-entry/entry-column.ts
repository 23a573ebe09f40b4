/** Columns of rapid entry, in reading order: a row is read from left to right, each cell on top of what stands before it. */
export const entryColumns = [
  'date',
  'start',
  'end',
  'kind',
  'title',
  'place',
  'to',
  'who',
  'status',
  'languages',
  'zone',
  'notes',
] as const

export type EntryColumn = (typeof entryColumns)[number]

/** Text by column; what is left out is not touched. */
export type EntryTexts = { readonly [Column in EntryColumn]?: string }
