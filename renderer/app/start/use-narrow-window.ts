import { useSyncExternalStore } from 'react'
import { useSettings } from './settings-store'

/** Below this width the sections are icons only: a small window, or a normal one that is enlarged. */
const NARROW_WIDTH = 820

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

export function useNarrowWindow(): boolean {
  const zoom = useSettings((settings) => settings.zoom)
  return useSyncExternalStore(subscribe, () => window.innerWidth / zoom < NARROW_WIDTH)
}
