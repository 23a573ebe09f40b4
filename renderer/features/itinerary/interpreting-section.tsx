import { Plus } from 'lucide-react'
import { requireInterpretation } from '../../../shared/commands/require-interpretation'
import { teamStrengthOf } from '../../../shared/interpreting/demand'
import type { Item } from '../../../shared/mission/entities/item'
import { assignmentsByRequirement, requirementsByItem } from '../../../shared/mission/people/engagements'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './item-inspector.module.css'

/** What interpretation the item needs and who is assigned; a requirement opens in the item's place, to be edited and staffed. */
export function InterpretingSection({ item }: { readonly item: Item }) {
  const { translate, language } = useTranslate()
  const languageName = useLanguageName()
  const mission = useMission()
  const act = useAct()
  const requirements = requirementsByItem(mission).get(item.id) ?? []
  const assignments = assignmentsByRequirement(mission)
  return (
    <InspectorSection
      title={translate('itinerary.section.interpreting')}
      actions={
        <IconButton
          icon={Plus}
          small
          label={translate('itinerary.addRequirement')}
          onPress={() => void act(requireInterpretation, { itemId: item.id })}
        />
      }
    >
      {requirements.map((requirement) => {
        const team = assignments.get(requirement.id) ?? []
        const { needed } = teamStrengthOf(mission, requirement)
        const words = translate(requirement.oneWay ? 'itinerary.requirementOneWay' : 'itinerary.requirement', {
          from: languageName(requirement.from),
          to: languageName(requirement.to),
          mode: translate(`terms.mode.${requirement.mode}`),
        })
        return (
          <div key={requirement.id} className={styles.requirement}>
            <Button kind="link" onPress={() => select({ table: 'requirements', id: requirement.id })}>
              {words}
            </Button>
            <span className={team.length < needed ? styles.short : styles.quiet}>
              {translate('itinerary.needed', { assigned: team.length, needed })}
            </span>
            <span className={styles.quiet}>
              {team.length === 0
                ? translate('itinerary.nobodyAssigned')
                : team.map((one) => rowName(mission, { table: 'assignments', id: one.id }, language)).join(', ')}
            </span>
          </div>
        )
      })}
    </InspectorSection>
  )
}
