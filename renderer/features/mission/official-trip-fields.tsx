import { editRow } from '../../../shared/commands/edit-row'
import { officialTripLimits } from '../../../shared/interpreting/rule-profiles/official-trip'
import {
  type OfficialTripFigureName,
  officialTripFigureNames,
  type RuleProfile,
} from '../../../shared/mission/entities/rule-profile'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { NumberField } from '../../ui/fields/number-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './mission-inspector.module.css'
import { useSourceWords } from './use-source-words'

/** Whether trips by this profile are checked as official trips (C25), and by which limits; one that is emptied is not asked for. */
export function OfficialTripFields({ profile }: { readonly profile: RuleProfile }) {
  const { translate } = useTranslate()
  const act = useAct()
  const sourceWords = useSourceWords()
  const { figures } = profile
  const isAsked = officialTripFigureNames.some((name) => figures[name] !== undefined)
  const others = Object.fromEntries(
    Object.entries(figures).filter(([name]) => !(officialTripFigureNames as readonly string[]).includes(name)),
  )

  function set(changed: RuleProfile['figures']): void {
    act(editRow, { table: 'ruleProfiles', id: profile.id, fields: { figures: changed } })
  }

  function setLimit(name: OfficialTripFigureName, value: number | null): void {
    const { [name]: _before, ...rest } = figures
    set(value === null ? rest : { ...rest, [name]: limitOf(name, value) })
  }

  return (
    <InspectorSection title={translate('mission.officialTrip.title')}>
      <p className={styles.quiet}>{translate('mission.officialTrip.hint')}</p>
      {isAsked
        ? officialTripFigureNames.map((name) => {
            const own = figures[name]
            return (
              <NumberField
                key={name}
                label={translate(`mission.officialTrip.${name}`)}
                value={own?.value ?? null}
                min={0}
                max={name === 'officialTripBusinessPercent' ? 100 : 1000}
                suffix={translate(units[name] ?? 'mission.unit.days')}
                {...(own ? { description: sourceWords(own.source) } : {})}
                onCommit={(value) => setLimit(name, value)}
              />
            )
          })
        : null}
      <div className={styles.under}>
        <Button kind="link" onPress={() => set(isAsked ? others : { ...figures, ...officialTripLimits })}>
          {translate(isAsked ? 'mission.officialTrip.leave' : 'mission.officialTrip.ask')}
        </Button>
      </div>
    </InspectorSection>
  )
}

/** Units of the limits; all others are days. */
const units: Partial<Record<OfficialTripFigureName, 'mission.unit.people' | 'mission.unit.percent'>> = {
  officialTripPersons: 'mission.unit.people',
  officialTripBusinessPercent: 'mission.unit.percent',
}

/** The shipped figure is from its source, another one one's own. */
function limitOf(name: OfficialTripFigureName, value: number) {
  const shipped = officialTripLimits[name]
  return value === shipped.value ? shipped : { value, source: 'own' }
}
