import { useMemo, useState } from 'react'
import type { Step } from '../../../shared/journal/step'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { missionOfRelease } from '../../../shared/releases/released-mission'
import type { DialogProps } from '../../app/dialogs'
import { formatMoment } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useDesk } from '../../store/mission-store'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { Select } from '../../ui/fields/select'
import { Dialog } from '../../ui/overlays/dialog'
import { ChangeList } from './change-list'
import styles from './releases.module.css'

const NOW = 'now'

/** Any two versions that were given out, or one of them and the plan as it is now. */
export function CompareVersionsDialog({ onClose }: DialogProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const steps = useDesk((state) => state.steps)
  const releases = rowsOf(mission, 'releases').toSorted((a, b) => b.number - a.number)
  const [from, setFrom] = useState(releases[0]?.id ?? NOW)
  const [to, setTo] = useState(NOW)
  const before = useMemo(() => versionAt(mission, steps, from), [mission, from, steps])
  const after = useMemo(() => versionAt(mission, steps, to), [mission, to, steps])
  const options = [
    { id: NOW, text: translate('releases.now') },
    ...releases.map(({ id, number, at, note }) => ({
      id,
      text: translate('releases.numbered', { number, at: formatMoment(at, language) }),
      ...(note === '' ? {} : { detail: note }),
    })),
  ]

  return (
    <Dialog
      title={translate('releases.compareTitle')}
      onClose={onClose}
      wide
      footer={
        <Button kind="primary" onPress={onClose}>
          {translate('app.ui.close')}
        </Button>
      }
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          <Select label={translate('releases.from')} options={options} value={from} onChange={setFrom} />
          <Select label={translate('releases.to')} options={options} value={to} onChange={setTo} />
        </div>
        {before && after ? (
          <ChangeList before={before} after={after} />
        ) : (
          <p className={styles.lead}>{translate('releases.notReached')}</p>
        )}
      </div>
    </Dialog>
  )
}

/** null: the steps that are known do not reach back to it. */
function versionAt(now: Mission, steps: readonly Step[], id: string): Mission | null {
  return id === NOW ? now : missionOfRelease(now, steps, id)
}
