/** Runs when the frame to come has been drawn, before any other work that waits; a hidden window draws none. */
export function afterFrame(run: () => void): void {
  if (document.hidden) setTimeout(run)
  else requestAnimationFrame(() => void scheduler.postTask(run, { priority: 'user-blocking' }))
}
