import { editRow } from '../../../shared/commands/edit-row'
import type { MissionRow } from '../../../shared/mission/entities/mission-row'
import { rowOf, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { ComboBox } from '../../ui/combo-box'
import { InspectorSection } from '../../ui/inspector-section'
import { FigureFields } from './figure-fields'
import { TeamTable } from './team-table'

/** Which rules the mission keeps to, with every figure, its source, and a way to change it. */
export function RuleProfileSection({ row }: { readonly row: MissionRow }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const profile = rowOf(mission, 'ruleProfiles', row.ruleProfileId)
  const profiles = rowsOf(mission, 'ruleProfiles').map(({ id, name, market }) => ({
    id,
    text: textIn(name, language).text || translate(`terms.market.${market}`),
  }))
  return (
    <>
      <InspectorSection title={translate('fields.ruleProfileId')} isStacked>
        <ComboBox
          label={translate('fields.ruleProfileId')}
          isLabelHidden
          options={profiles}
          value={row.ruleProfileId}
          isClearable
          description={translate('mission.profileHint')}
          onChange={(ruleProfileId) => act(editRow, { table: 'missions', id: row.id, fields: { ruleProfileId } })}
        />
      </InspectorSection>
      {profile ? (
        <>
          <FigureFields profile={profile} />
          <TeamTable profile={profile} />
        </>
      ) : null}
    </>
  )
}
