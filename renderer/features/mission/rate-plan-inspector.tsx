import { RotateCcw, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { editRow } from '../../../shared/commands/edit-row'
import { resetRatePlan } from '../../../shared/commands/reset-rate-plan'
import { asMarketCounts, marketOfPlan } from '../../../shared/interpreting/rate-plans/as-market-counts'
import { ratePlanMarkets, ratePlanTemplates } from '../../../shared/interpreting/rate-plans/registry'
import { sameJson } from '../../../shared/kernel/json'
import type { RatePlan } from '../../../shared/mission/entities/rate-plan'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useRemove } from '../../app/actions/use-remove'
import type { InspectorProps } from '../../app/inspectors'
import { useTranslate } from '../../i18n/language-provider'
import { useRow } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { ComboBox } from '../../ui/fields/combo-box'
import { Select } from '../../ui/fields/select'
import { TextArea } from '../../ui/fields/text-area'
import { Menu } from '../../ui/overlays/menu'
import { InspectorHeader, InspectorSection } from '../../ui/panes/inspector-section'
import { NameSection } from './name-section'
import { CancellationLines, SurchargeLines } from './rate-lines'
import { RatePart } from './rate-part'

/** What an interpreter or an agency charges, part by part, each with its source. */
export function RatePlanInspector({ id }: InspectorProps) {
  const plan = useRow('ratePlans', id)
  return plan ? <RatePlanFields plan={plan} /> : null
}

/** What a part begins with where the plan's own market has none: as the Japan market counts, which has every part but the last. */
const start = { ...ratePlanTemplates.JP, recording: { share: 0.5, source: 'KR-ewha' } }
const optionalParts = ['halfDay', 'overtime', 'travelDay', 'waitingDay', 'longDay', 'perDiem', 'outOfTown', 'recording'] as const
type Part = 'fullDay' | (typeof optionalParts)[number] | 'surcharges' | 'cancellation'
const countings = ['assembly', 'talk'] as const

function RatePlanFields({ plan }: { readonly plan: RatePlan }) {
  const { translate, language } = useTranslate()
  const act = useAct()
  const remove = useRemove()
  const { id, currency } = plan
  const title = textIn(plan.name, language)
  const edit = (fields: Partial<RatePlan>) => act(editRow, { table: 'ratePlans', id, fields })
  const market = marketOfPlan(plan)
  const shipped = market && asMarketCounts(plan, market)

  /** Puts one part back to the market's figures; there only where it has others. */
  function resetOf(part: Part): ReactNode {
    if (!shipped || sameJson(figuresOf(plan[part]), figuresOf(shipped[part]))) return null
    const words = { market: translate(`terms.market.${market}`), part: translate(`fields.${part}`) }
    return (
      <IconButton
        icon={RotateCcw}
        small
        label={translate('mission.resetRatePart', words)}
        onPress={() => void edit({ [part]: shipped[part] })}
      />
    )
  }

  return (
    <>
      <InspectorHeader
        kind={translate('terms.table.ratePlans')}
        title={title.text}
        lang={title.lang}
        actions={
          <IconButton
            icon={Trash2}
            small
            label={translate('mission.removeRatePlan')}
            onPress={() => void remove({ table: 'ratePlans', id }, translate('app.removed', { name: title.text }))}
          />
        }
      />
      <NameSection name={plan.name} onName={(name) => edit({ name })}>
        <ComboBox
          label={translate('fields.currency')}
          options={currencyOptions(language)}
          value={currency}
          onChange={(next) => next !== null && edit({ currency: next })}
        />
        <Select
          label={translate('fields.countFrom')}
          options={countings.map((from) => ({ id: from, text: translate(`terms.countFrom.${from}`) }))}
          value={plan.countFrom}
          onChange={(countFrom) => edit({ countFrom })}
        />
        <Menu
          label={translate('mission.resetRatePlan')}
          trigger={<Button kind="link">{translate('mission.resetRatePlan')}</Button>}
          entries={ratePlanMarkets.map((one) => ({
            id: one,
            text: translate(`terms.market.${one}`),
            run: () => void act(resetRatePlan, { ratePlanId: id, market: one }),
          }))}
        />
      </NameSection>
      <RatePart
        title={translate('fields.fullDay')}
        currency={currency}
        part={plan.fullDay}
        actions={resetOf('fullDay')}
        onChange={(fullDay) => fullDay && edit({ fullDay })}
      />
      {optionalParts.map((name) => (
        <RatePart
          key={name}
          title={translate(`fields.${name}`)}
          currency={currency}
          part={plan[name]}
          start={shipped?.[name] ?? start[name] ?? { source: '' }}
          actions={resetOf(name)}
          onChange={(part) => edit({ [name]: part })}
        />
      ))}
      <SurchargeLines lines={plan.surcharges} reset={resetOf('surcharges')} onChange={(surcharges) => edit({ surcharges })} />
      <CancellationLines
        lines={plan.cancellation}
        reset={resetOf('cancellation')}
        onChange={(cancellation) => edit({ cancellation })}
      />
      <InspectorSection title={translate('fields.notes')} isStacked>
        <TextArea label={translate('fields.notes')} value={plan.notes} onCommit={(notes) => edit({ notes })} />
      </InspectorSection>
    </>
  )
}

/** A part but for where it comes from: that may be told in one's own words while the figures are the market's. */
function figuresOf(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(figuresOf)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== 'source'))
}

function currencyOptions(language: string) {
  const names = new Intl.DisplayNames(language, { type: 'currency' })
  return Intl.supportedValuesOf('currency').map((code) => ({ id: code, text: `${code} ${names.of(code) ?? ''}` }))
}
