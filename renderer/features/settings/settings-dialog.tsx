import type { Settings } from '../../../shared/ipc/settings'
import type { DialogProps } from '../../app/dialogs'
import { changeSettings, useSettings } from '../../app/start/settings-store'
import { useTranslate } from '../../i18n/language-provider'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import { Select } from '../../ui/fields/select'
import { TextField } from '../../ui/fields/text-field'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import { SealingSection } from './sealing-section'

/** Each interface language in its own words, so that anybody finds theirs. */
const languageNames = { en: 'English', ja: '日本語', 'zh-Hans': '简体中文', ko: '한국어' } as const

/** What a person chooses for this computer; takes effect at once. */
export function SettingsDialog({ onClose }: DialogProps) {
  const { translate } = useTranslate()
  const settings = useSettings()

  function change(part: Partial<Settings>): void {
    void changeSettings(part).then((isWritten) => {
      if (!isWritten) showToast({ tone: 'critical', title: translate('app.settings.failed') })
    })
  }

  return (
    <Dialog title={translate('app.settings.title')} onClose={onClose}>
      <Select
        label={translate('app.settings.language')}
        options={[
          { id: 'system' as const, text: translate('app.settings.languageSystem') },
          ...(['en', 'ja', 'zh-Hans', 'ko'] as const).map((id) => ({ id, text: languageNames[id], lang: id })),
        ]}
        value={settings.uiLanguage}
        onChange={(uiLanguage) => change({ uiLanguage })}
      />
      <SegmentedControl
        label={translate('app.settings.theme')}
        segments={[
          { id: 'system' as const, text: translate('app.settings.themeSystem') },
          { id: 'light' as const, text: translate('app.settings.themeLight') },
          { id: 'dark' as const, text: translate('app.settings.themeDark') },
        ]}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      <SegmentedControl
        label={translate('app.settings.zoom')}
        segments={['1', '1.1', '1.25', '1.5', '1.75', '2'].map((id) => ({ id, text: `${Math.round(Number(id) * 100)} %` }))}
        value={String(settings.zoom)}
        onChange={(zoom) => change({ zoom: Number(zoom) })}
      />
      <TextField
        label={translate('app.settings.userName')}
        description={translate('app.settings.userNameText')}
        value={settings.userName}
        onCommit={(userName) => change({ userName })}
      />
      <SealingSection />
    </Dialog>
  )
}
