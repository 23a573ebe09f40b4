/** Height of a column's head and width of the clock at the left, in pixels; the style sheet has them from here. */
export const HEAD = 34
export const GUTTER = 56
