/** The mark of a finding by its severity: shape as well as colour. */
export const findingShapes = { hard: 'octagon', error: 'diamond', warn: 'triangle', info: 'info' } as const
