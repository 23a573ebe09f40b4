import { useInsertionEffect } from 'react'
import { useSettings } from './settings-store'

/**
 * Light or dark and the zoom, as the person has chosen them. Before anything in the window measures itself: told afterwards, they have all of
 * it laid out twice.
 */
export function useAppearance(): void {
  const theme = useSettings((settings) => settings.theme)
  useInsertionEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  const zoom = useSettings((settings) => settings.zoom)
  useInsertionEffect(() => {
    document.documentElement.style.setProperty('--zoom', String(zoom))
  }, [zoom])
}
