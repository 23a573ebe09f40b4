/** Names of the files in a mission's home folder. Counts are padded, so that the order of names is the order of counts. */

export const acknowledgedName = 'acknowledged'
export const summaryName = 'summary.json'
/** Files and tails that could not be read are moved here and never deleted by the program. */
export const damagedFolderName = 'damaged'

export function segmentNameOf(from: number): string {
  return `journal-${padded(from)}.log`
}

export function snapshotNameOf(stepCount: number): string {
  return `snapshot-${padded(stepCount)}.json`
}

export function countOfSegmentName(name: string): number | null {
  return countIn(/^journal-(\d{9})\.log$/, name)
}

export function countOfSnapshotName(name: string): number | null {
  return countIn(/^snapshot-(\d{9})\.json$/, name)
}

function countIn(pattern: RegExp, name: string): number | null {
  const digits = pattern.exec(name)?.[1]
  return digits === undefined ? null : Number(digits)
}

function padded(count: number): string {
  return String(count).padStart(9, '0')
}
