import { type FormEvent, useState } from 'react'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import type { DialogProps } from '../../app/dialogs'
import { useFilesFor } from '../../app/interpreters/interpreter-files'
import { tell } from '../../app/missions/mission-notices'
import { ProtectionFields, useProtection } from '../../app/missions/protection-fields'
import { desk } from '../../app/start/desk-access'
import { ask } from '../../desktop/desk'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { Checkbox } from '../../ui/fields/checkbox'
import { FieldRow } from '../../ui/fields/field-row'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import styles from './extract.module.css'

/** For which interpreters, and who may open the files; one is saved where the person says, several into a folder. */
export function InterpreterFilesDialog({ onClose }: DialogProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const first = useFilesFor((state) => state.interpreterId)
  const interpreters = rowsOf(mission, 'interpreters').map(({ id }) => ({
    id,
    name: rowName(mission, { table: 'interpreters', id }, language) || translate('terms.personKind.interpreter'),
  }))
  const [chosen, setChosen] = useState<readonly string[]>(() => (first === null ? interpreters.map(({ id }) => id) : [first]))
  const protection = useProtection(null)

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const taken = protection.take()
    if (!taken || chosen.length === 0) return
    onClose()
    const title = textIn(missionRowOf(mission).title, language).text || translate('app.mission.untitled')
    const extracts = interpreters
      .filter(({ id }) => chosen.includes(id))
      .map(({ id, name }) => ({ interpreterId: id, name: translate('extract.fileName', { mission: title, name }) }))
    const saved = await desk().repository.saveExtracts(extracts, taken)
    if (!saved.ok) tell({ kind: 'failed', failure: saved.error })
    else if (saved.value !== null) {
      const path = saved.value
      showToast({
        title: translate('extract.saved', { count: extracts.length }),
        detail: path,
        tone: 'positive',
        action: { label: translate('app.missions.showFolder'), run: () => void ask('folder:show', { path }) },
      })
    }
  }

  return (
    <Dialog title={translate('extract.dialogTitle')} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <p>{translate('extract.lead')}</p>
        {interpreters.length === 0 ? (
          <p>{translate('extract.nobody')}</p>
        ) : (
          <FieldRow label={translate('extract.forWhom')}>
            <div className={styles.checks}>
              {interpreters.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={name}
                  isSelected={chosen.includes(id)}
                  onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
                />
              ))}
            </div>
          </FieldRow>
        )}
        <ProtectionFields protection={protection} />
        <div className={styles.foot}>
          <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
          <Button kind="primary" type="submit" autoFocus isDisabled={chosen.length === 0}>
            {chosen.length > 1 ? translate('extract.chooseFolder', { count: chosen.length }) : translate('privacy.choosePlace')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
