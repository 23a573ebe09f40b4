import { ChevronLeft, Redo2, Search, Undo2 } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { missionRowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { showMissionParticulars } from '../../features/mission/mission-particulars-actions'
import { formatDateRange } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { redo, undo, useDesk } from '../../store/mission-store'
import { useOfMission } from '../../store/selectors'
import { IconButton } from '../../ui/buttons/icon-button'
import { Kbd } from '../../ui/marks/kbd'
import { closeOpenMission } from '../missions/close-open-mission'
import { openDialog } from '../navigation/open-dialog'
import { AfterRows } from '../start/after-rows'
import { SaveStateMark } from './save-state-mark'
import styles from './title-bar.module.css'

export function TitleBar() {
  const { translate } = useTranslate()
  return (
    <section className={styles.bar} data-region="title" tabIndex={-1} aria-label={translate('app.region.title')}>
      <AfterRows>
        <div className={styles.mission}>
          <IconButton icon={ChevronLeft} label={translate('app.command.closeMission')} onPress={() => void closeOpenMission()} />
          <MissionNames />
        </div>
        <AriaButton className={styles.search ?? ''} onPress={() => openDialog('palette')}>
          <Search size={14} strokeWidth={1.75} aria-hidden />
          <span>{translate('app.search.placeholder')}</span>
          <Kbd shortcut="mod+k" />
        </AriaButton>
        <div className={styles.tools}>
          <SaveStateMark />
          <UndoButtons />
        </div>
      </AfterRows>
    </section>
  )
}

function MissionNames() {
  const { translate, language } = useTranslate()
  const { title, edition, startsOn, endsOn, extract, alternative } = useOfMission(missionRowOf)
  const name = textIn(title, language)
  const shown = name.text || translate('app.mission.untitled')
  return (
    <div className={styles.names}>
      <h1 className={styles.title} lang={name.lang}>
        {extract ? (
          shown
        ) : (
          <AriaButton className={styles.particulars ?? ''} onPress={showMissionParticulars}>
            {shown}
          </AriaButton>
        )}
      </h1>
      <span className={styles.dates}>
        {alternative ? (
          <span className={styles.edition}>{translate('releases.alternativeNamed', { name: alternative.name })} · </span>
        ) : null}
        {edition === null ? null : <span className={styles.edition}>{translate('app.mission.edition', { edition })} · </span>}
        {formatDateRange(startsOn, endsOn, language)}
      </span>
    </div>
  )
}

function UndoButtons() {
  const { translate } = useTranslate()
  const canUndo = useDesk((state) => state.undo.undoable.length > 0)
  const canRedo = useDesk((state) => state.undo.redoable.length > 0)
  return (
    <>
      <IconButton
        icon={Undo2}
        label={translate('app.command.undo')}
        shortcut="mod+z"
        isDisabled={!canUndo}
        onPress={() => void undo()}
      />
      <IconButton
        icon={Redo2}
        label={translate('app.command.redo')}
        shortcut="mod+shift+z"
        isDisabled={!canRedo}
        onPress={() => void redo()}
      />
    </>
  )
}
