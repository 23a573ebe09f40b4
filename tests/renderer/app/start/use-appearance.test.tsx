import { render } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { expect, test } from 'vitest'
import { showSettings } from '../../../../renderer/app/start/settings-store'
import { useAppearance } from '../../../../renderer/app/start/use-appearance'
import { LanguageProvider } from '../../../../renderer/i18n/language-provider'
import { defaultSettings } from '../../../../shared/ipc/settings'

test('what measures itself in the first frame is measured as it will be seen', () => {
  showSettings({ ...defaultSettings, theme: 'dark', zoom: 1.25 })
  const measured: unknown[] = []
  function Measured() {
    useLayoutEffect(() => {
      const { dataset, lang, style } = document.documentElement
      measured.push(dataset.theme, style.getPropertyValue('--zoom'), lang)
    })
    return null
  }
  function Window() {
    useAppearance()
    return (
      <LanguageProvider language="en">
        <Measured />
      </LanguageProvider>
    )
  }
  document.documentElement.lang = ''
  render(<Window />)
  expect(measured).toEqual(['dark', '1.25', 'en'])
})
