import { Plus } from 'lucide-react'
import { addRow } from '../../../shared/commands/add-row'
import { type RatePlanMarket, ratePlanMarkets, ratePlanTemplates } from '../../../shared/interpreting/rate-plans/registry'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { Menu } from '../../ui/overlays/menu'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './mission-inspector.module.css'

/** What interpreters and agencies charge: plans to open, and new ones that count as a market does. */
export function RatePlansSection() {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const plans = rowsOf(mission, 'ratePlans')

  function add(market: RatePlanMarket): void {
    const id = crypto.randomUUID()
    const lang = missionRowOf(mission).documentLanguages[0] ?? language
    const name = { [lang]: translate('mission.newRatePlan', { market: translate(`terms.market.${market}`) }) }
    if (act(addRow, { table: 'ratePlans', id, fields: { ...ratePlanTemplates[market], name } }))
      select({ table: 'ratePlans', id })
  }

  return (
    <InspectorSection
      title={translate('mission.ratePlans')}
      actions={
        <Menu
          label={translate('mission.addRatePlan')}
          trigger={<IconButton icon={Plus} small label={translate('mission.addRatePlan')} />}
          entries={ratePlanMarkets.map((market) => ({
            id: market,
            text: translate(`terms.market.${market}`),
            run: () => add(market),
          }))}
        />
      }
    >
      {plans.length === 0 ? <p className={styles.quiet}>{translate('mission.noRatePlans')}</p> : null}
      {plans.map(({ id, name, currency }) => (
        <div key={id} className={styles.taskWords}>
          <Button kind="link" onPress={() => select({ table: 'ratePlans', id })}>
            {textIn(name, language).text || translate('terms.table.ratePlans')}
          </Button>
          <span className={styles.quiet}>{currency}</span>
        </div>
      ))}
    </InspectorSection>
  )
}
