import { type FormEvent, useEffect, useRef, useState } from 'react'
import { daysBetween, type LocalDate } from '../../../shared/kernel/time'
import { MOST_MISSION_DAYS } from '../../../shared/mission/integrity'
import type { DialogProps } from '../../app/dialogs'
import { createMission } from '../../app/missions/mission-actions'
import { ownLanguageName, useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { todayHere } from '../../store/desk-context'
import { Button } from '../../ui/buttons/button'
import { DateField } from '../../ui/fields/date-field'
import { focusWrongField } from '../../ui/fields/focus-wrong-field'
import { MultiSelect } from '../../ui/fields/multi-select'
import { TextField } from '../../ui/fields/text-field'
import { ZoneField } from '../../ui/fields/zone-field'
import { Dialog } from '../../ui/overlays/dialog'
import styles from './new-mission-dialog.module.css'

/** Languages that missions of this trade work in; others can be added to a mission later. */
const offeredLanguages = ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en', 'th', 'vi', 'km', 'lo']

/** The few things that a mission cannot be without. */
export function NewMissionDialog({ onClose }: DialogProps) {
  const { translate, language } = useTranslate()
  const nameOf = useLanguageName()
  const [title, setTitle] = useState('')
  const [startsOn, setStartsOn] = useState<LocalDate | null>(null)
  const [endsOn, setEndsOn] = useState<LocalDate | null>(null)
  const [homeZone, setHomeZone] = useState(Intl.DateTimeFormat().resolvedOptions().timeZone)
  const [workingLanguages, setWorkingLanguages] = useState<readonly string[]>([language])
  const [tries, setTries] = useState(0)
  const isTried = tries > 0
  const form = useRef<HTMLFormElement>(null)

  // After the try has been shown: only then are the wrong fields marked.
  useEffect(() => {
    if (tries > 0) focusWrongField(form.current)
  }, [tries])

  const dateError =
    startsOn === null || endsOn === null
      ? translate('app.newMission.datesMissing')
      : endsOn < startsOn
        ? translate('app.newMission.datesTurned')
        : daysBetween(startsOn, endsOn) >= MOST_MISSION_DAYS
          ? translate('app.newMission.tooLong', { most: MOST_MISSION_DAYS })
          : undefined
  const titleError = title.trim() === '' ? translate('app.newMission.titleMissing') : undefined
  const languageError = workingLanguages.length === 0 ? translate('app.newMission.languagesMissing') : undefined

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    setTries(tries + 1)
    // A date or a zone that cannot be read stands in its field only, over the one before it.
    if (focusWrongField(event.currentTarget)) return
    if (titleError || dateError || languageError || startsOn === null || endsOn === null) return
    onClose()
    void createMission({ title: { [language]: title.trim() }, startsOn, endsOn, homeZone, workingLanguages })
  }

  return (
    <Dialog title={translate('app.newMission.title')} onClose={onClose}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={translate('app.newMission.name')}
          value={title}
          onChange={setTitle}
          error={isTried ? titleError : undefined}
          autoFocus
        />
        <div className={styles.pair}>
          <DateField
            label={translate('app.newMission.startsOn')}
            value={startsOn}
            near={todayHere()}
            onCommit={setStartsOn}
            error={isTried && startsOn === null ? dateError : undefined}
          />
          <DateField
            label={translate('app.newMission.endsOn')}
            value={endsOn}
            near={startsOn ?? todayHere()}
            onCommit={setEndsOn}
            error={isTried ? dateError : undefined}
          />
        </div>
        <ZoneField label={translate('app.newMission.zone')} value={homeZone} onChange={setHomeZone} />
        <MultiSelect
          label={translate('app.newMission.languages')}
          options={offeredLanguages.map((id) => ({ id, text: nameOf(id), detail: id, found: ownLanguageName(id) }))}
          value={workingLanguages}
          onChange={setWorkingLanguages}
          error={isTried ? languageError : undefined}
        />
        <div className={styles.foot}>
          <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
          <Button kind="primary" type="submit">
            {translate('app.newMission.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
