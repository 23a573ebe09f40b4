import { useSyncExternalStore } from 'react'

/** Below this width, in CSS pixels, the sections are icons only: a small window, or a normal one at 150 % and more. */
const query = '(width < 820px)'

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query)
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}

export function useNarrowWindow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
