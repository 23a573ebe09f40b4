import type { DeploymentState } from './deployment'

/** How charts of every country write a day; the legend says it in words. */
export const letterOf: Readonly<Record<DeploymentState, string>> = { work: 'W', travel: 'T', waiting: 'H', held: 'H', off: '–' }
