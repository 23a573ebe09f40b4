import { type ReactNode, useMemo } from 'react'
import { rowsOf } from '../../../shared/mission/mission'
import { openInterpreterFiles } from '../../app/interpreters/interpreter-files'
import { openDialog } from '../../app/navigation/open-dialog'
import { focusRegion } from '../../app/navigation/regions'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { choose, useChoice } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { Checkbox } from '../../ui/fields/checkbox'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import { ViewPane } from '../../ui/panes/view-pane'
import { AddInterpreter } from './add-interpreter'
import { DeploymentGrid } from './deployment-grid'
import { InterpreterSchedules } from './interpreter-schedules'
import styles from './interpreters-view.module.css'
import { NeedList } from './need-list'
import { needRows } from './need-rows'

/** Who interprets what: requirements with their teams, the assignment board, or one interpreter's own schedule. */
export function InterpretersView({ board }: { readonly board: ReactNode }) {
  const { translate } = useTranslate()
  const mission = useMission()
  const [tab, setTab] = useChoice('interpreters.tab', 'needs')
  const [onlyShort, setOnlyShort] = useChoice('interpreters.onlyShort', '')
  const rows = useMemo(() => needRows(mission, onlyShort === 'yes'), [mission, onlyShort])
  // Before anything is asked for there is nothing to narrow down and nothing to propose.
  const isAsked = rowsOf(mission, 'requirements').length > 0
  const hasAny = rowsOf(mission, 'interpreters').length > 0
  const showSchedule = (id: string): void => {
    choose('interpreters.schedule', id)
    setTab('schedules')
    // The chart goes with the keyboard on it.
    requestAnimationFrame(() => focusRegion('view'))
  }
  return (
    <ViewPane label={translate('interpreters.title')} scrollsWhenLow>
      <header className={styles.toolbar}>
        <SegmentedControl
          label={translate('interpreters.title')}
          isLabelHidden
          segments={[
            { id: 'needs', text: translate('interpreters.needs') },
            { id: 'board', text: translate('board.title') },
            { id: 'schedules', text: translate('interpreters.schedules', { count: rowsOf(mission, 'interpreters').length }) },
            { id: 'deployment', text: translate('deployment.title') },
          ]}
          value={tab}
          onChange={setTab}
        />
        {tab === 'needs' && isAsked ? (
          <Checkbox
            label={translate('interpreters.onlyShort')}
            isSelected={onlyShort === 'yes'}
            onChange={(on) => setOnlyShort(on ? 'yes' : '')}
          />
        ) : null}
        {tab === 'needs' || tab === 'board' ? (
          isAsked && hasAny ? (
            <Button onPress={() => openDialog('propose-assignments')}>{translate('proposals.command')}</Button>
          ) : null
        ) : hasAny ? (
          <Button onPress={() => openInterpreterFiles(null)}>{translate('extract.command')}</Button>
        ) : null}
        {tab === 'schedules' || tab === 'deployment' || (tab === 'board' && !hasAny) ? <AddInterpreter /> : null}
      </header>
      {tab === 'needs' ? (
        <NeedList rows={rows} isFiltered={onlyShort === 'yes'} />
      ) : tab === 'board' ? (
        board
      ) : tab === 'deployment' ? (
        <DeploymentGrid mission={mission} onOpen={showSchedule} />
      ) : (
        <InterpreterSchedules mission={mission} />
      )}
    </ViewPane>
  )
}
