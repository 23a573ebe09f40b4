import { editRow } from '../../../shared/commands/edit-row'
import type { MessageId } from '../../../shared/i18n/registry'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import { shippedProfileOf } from '../../../shared/interpreting/rule-profiles/shipped-profile'
import { sameJson } from '../../../shared/kernel/json'
import { type Figure, type FigureName, figureNames, type RuleProfile } from '../../../shared/mission/entities/rule-profile'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { NumberField } from '../../ui/fields/number-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './mission-inspector.module.css'
import { OWN_SOURCE, SourceField } from './source-field'
import { useSourceWords } from './use-source-words'

/** Units of the figures; all others are minutes. */
const units: Partial<Record<FigureName, MessageId>> = {
  visitorsPerInterpreter: 'mission.unit.people',
  whisperListeners: 'mission.unit.people',
  relayGivers: 'mission.unit.interpreters',
  maxSessions: 'mission.unit.sessions',
  consecutiveFactor: 'mission.unit.times',
  passportMonths: 'mission.unit.months',
  unconfirmedDays: 'mission.unit.days',
  undeterminedDays: 'mission.unit.days',
  deadlineWarnDays: 'mission.unit.days',
  contactDays: 'mission.unit.days',
}

/** Every limit that the checks read, with where it comes from; one's own figure has a field for that, and can be put back to the shipped one. */
export function FigureFields({ profile }: { readonly profile: RuleProfile }) {
  const { translate } = useTranslate()
  const act = useAct()
  const sourceWords = useSourceWords()
  const shipped = shippedProfileOf(profile)?.figures ?? {}

  function set(name: FigureName, figure: Figure | undefined): void {
    const { [name]: _before, ...others } = profile.figures
    act(editRow, {
      table: 'ruleProfiles',
      id: profile.id,
      fields: { figures: figure ? { ...others, [name]: figure } : others },
    })
  }

  return (
    <InspectorSection title={translate('fields.figures')}>
      {figureNames.map((name) => {
        const own = profile.figures[name]
        const standsIn = japanMarket.figures[name]
        const isChanged = !sameJson(own ?? null, shipped[name] ?? null)
        return (
          <div key={name}>
            <NumberField
              label={translate(`terms.figure.${name}`)}
              value={own?.value ?? null}
              min={name === 'consecutiveFactor' ? 1 : 0}
              max={100_000}
              step={name === 'consecutiveFactor' ? 0.1 : 1}
              placeholder={String(standsIn.value)}
              suffix={translate(units[name] ?? 'mission.unit.minutes')}
              description={
                own ? sourceWords(own.source) : translate('mission.figureOfJapan', { source: sourceWords(standsIn.source) })
              }
              onCommit={(value) => set(name, value === null ? undefined : { value, source: OWN_SOURCE })}
            />
            {own && isChanged ? (
              <SourceField
                figure={translate(`terms.figure.${name}`)}
                source={own.source}
                onCommit={(source) => set(name, { value: own.value, source })}
              />
            ) : null}
            {isChanged ? (
              <div className={styles.under}>
                <Button
                  kind="link"
                  label={translate('mission.resetFigure', { figure: translate(`terms.figure.${name}`) })}
                  onPress={() => set(name, shipped[name])}
                >
                  {translate('mission.reset', { value: (shipped[name] ?? standsIn).value })}
                </Button>
              </div>
            ) : null}
          </div>
        )
      })}
    </InspectorSection>
  )
}
