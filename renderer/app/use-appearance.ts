import { useLayoutEffect } from 'react'
import { useSettings } from './settings-store'

/** Light or dark and the zoom, as the person has chosen them. */
export function useAppearance(): void {
  const theme = useSettings((settings) => settings.theme)
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  const zoom = useSettings((settings) => settings.zoom)
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--zoom', String(zoom))
  }, [zoom])
}
