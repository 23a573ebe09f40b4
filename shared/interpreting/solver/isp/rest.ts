/** How many blocks in a row one may work; a row ends with its day. */
export interface Rest {
  readonly maxConsecutive: number
  readonly blocksPerDay: number
}

/** How many blocks in a row are worked around a block, this one counted; once they are too many, no matter how many. */
export function runAround(
  block: number,
  blockCount: number,
  { maxConsecutive, blocksPerDay }: Rest,
  isWorked: (block: number) => boolean,
): number {
  const first = Number.isFinite(blocksPerDay) ? block - (block % blocksPerDay) : 0
  const end = Math.min(blockCount, first + blocksPerDay)
  let run = 1
  for (let before = block - 1; before >= first && run <= maxConsecutive && isWorked(before); before--) run++
  for (let after = block + 1; after < end && run <= maxConsecutive && isWorked(after); after++) run++
  return run
}

/** The windows of blocks of which one must be free: one more than may be worked in a row, none across a night. */
export function restWindows(blockCount: number, { maxConsecutive, blocksPerDay }: Rest): readonly (readonly number[])[] {
  return Array.from({ length: Math.max(0, blockCount - maxConsecutive) }, (_, first) =>
    Array.from({ length: maxConsecutive + 1 }, (_, at) => first + at),
  ).filter((window) => new Set(window.map((block) => Math.floor(block / blocksPerDay))).size === 1)
}

/** First blocks of windows that do not overlap, as many and as early as can be, where all blocks are so. */
export function disjointWindows(
  blockCount: number,
  { maxConsecutive, blocksPerDay }: Rest,
  isSo: (block: number) => boolean,
): readonly number[] {
  const starts: number[] = []
  let run = 0
  for (let block = 0; block < blockCount; block++) {
    if (Number.isFinite(blocksPerDay) && block % blocksPerDay === 0) run = 0
    run = isSo(block) ? run + 1 : 0
    if (run <= maxConsecutive) continue
    starts.push(block - maxConsecutive)
    run = 0
  }
  return starts
}
