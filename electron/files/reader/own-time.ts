/** How often a limit begins anew for want of the processor. What waits for a disk that never answers is given up after so much more. */
const mostAgain = 4

/**
 * Runs `isOver` after `ms` in which this process had at least half a processor: while others keep it from working, a limit that is meant for
 * the work begins anew. Answers what calls it off.
 */
export function startOwnTime(ms: number, isOver: () => void): () => void {
  let again = 0
  let before = process.cpuUsage()
  let timer = setTimeout(look, ms)

  function look(): void {
    const { user, system } = process.cpuUsage(before)
    if (again === mostAgain || (user + system) / 1000 >= ms / 2) isOver()
    else {
      again += 1
      before = process.cpuUsage()
      timer = setTimeout(look, ms)
    }
  }

  return () => clearTimeout(timer)
}
