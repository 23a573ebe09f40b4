import { resetRuleProfile } from '../../../shared/commands/reset-rule-profile'
import { shippedProfileOf } from '../../../shared/interpreting/rule-profiles/shipped-profile'
import { sameJson } from '../../../shared/kernel/json'
import type { RuleProfile } from '../../../shared/mission/entities/rule-profile'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { FigureFields } from './figure-fields'
import { OfficialTripFields } from './official-trip-fields'
import { TeamTable } from './team-table'

interface RuleProfileProps {
  readonly profile: RuleProfile
}

/** Every figure and team of a rule profile, each with its source and a way to change it. */
export function RuleProfileFigures({ profile }: RuleProfileProps) {
  return (
    <>
      <FigureFields profile={profile} />
      <TeamTable profile={profile} />
      <OfficialTripFields profile={profile} />
    </>
  )
}

/** Puts all of it back to what the program brought; there only where any of it is another. */
export function ResetRuleProfile({ profile }: RuleProfileProps) {
  const { translate, language } = useTranslate()
  const act = useAct()
  if (!isChanged(profile)) return null
  return (
    <Button kind="link" onPress={() => void act(resetRuleProfile, { ruleProfileId: profile.id })}>
      {translate('mission.resetProfile', { profile: textIn(profile.name, language).text })}
    </Button>
  )
}

function isChanged(profile: RuleProfile): boolean {
  const shipped = shippedProfileOf(profile)
  return shipped !== undefined && !(sameJson(profile.figures, shipped.figures) && sameJson(profile.teamTable, shipped.teamTable))
}
