import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RatePlan } from '../../../shared/mission/entities/rate-plan'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../../ui/buttons/icon-button'
import { Checkbox } from '../../ui/fields/checkbox'
import { NumberField } from '../../ui/fields/number-field'
import { TimeField } from '../../ui/fields/time-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './mission-inspector.module.css'
import { OWN_SOURCE, SourceField } from './source-field'
import { useSourceWords } from './use-source-words'

type Surcharge = RatePlan['surcharges'][number]
type Step = RatePlan['cancellation'][number]

interface LinesProps<Line> {
  readonly lines: readonly Line[]
  /** A small button beside the title. */
  readonly reset: ReactNode
  readonly onChange: (lines: Line[]) => void
}

/** Hours of the day that cost more. Lines have no id: their place tells them apart. */
export function SurchargeLines({ lines, reset, onChange }: LinesProps<Surcharge>) {
  const { translate } = useTranslate()
  const sourceWords = useSourceWords()
  const start: Surcharge = { from: '22:00', to: '05:00', factor: 1.5, source: OWN_SOURCE }
  const set = (at: number, fields: Partial<Surcharge>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, source: OWN_SOURCE, ...fields } : line)))
  return (
    <InspectorSection
      title={translate('fields.surcharges')}
      actions={
        <span className={styles.tools}>
          {reset}
          <IconButton icon={Plus} small label={translate('mission.addSurcharge')} onPress={() => onChange([...lines, start])} />
        </span>
      }
    >
      {[...lines.entries()].map(([at, line]) => (
        <div key={at} className={styles.rateLines}>
          <fieldset className={styles.rateLine} aria-label={`${line.from}–${line.to}`}>
            <TimeField
              label={translate('fields.from')}
              isLabelHidden
              value={line.from}
              onCommit={(parsed) => parsed && set(at, { from: parsed.time })}
            />
            <TimeField
              label={translate('fields.to')}
              isLabelHidden
              value={line.to}
              start={line.from}
              onCommit={(parsed) => parsed && set(at, { to: parsed.time })}
            />
            <NumberField
              label={translate('fields.factor')}
              isLabelHidden
              value={line.factor}
              min={0}
              max={10}
              step={0.01}
              suffix={translate('mission.unit.times')}
              onCommit={(factor) => factor !== null && set(at, { factor })}
            />
            <IconButton
              icon={X}
              small
              label={translate('app.ui.remove', { name: `${line.from}–${line.to}` })}
              onPress={() => onChange(lines.toSpliced(at, 1))}
            />
          </fieldset>
          <SourceField
            figure={`${line.from}–${line.to}`}
            source={line.source}
            description={sourceWords(line.source)}
            onCommit={(source) => set(at, { source })}
          />
        </div>
      ))}
    </InspectorSection>
  )
}

/** What is due when work is cancelled so many days before, or later. */
export function CancellationLines({ lines, reset, onChange }: LinesProps<Step>) {
  const { translate } = useTranslate()
  const sourceWords = useSourceWords()
  const isOfWorkingDays = lines.length > 0 && lines.every(({ ofWorkingDays }) => ofWorkingDays)
  const start: Step = { daysBefore: 0, ...(isOfWorkingDays ? { ofWorkingDays: true } : {}), share: 1, source: OWN_SOURCE }
  const set = (at: number, fields: Partial<Step>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, source: OWN_SOURCE, ...fields } : line)))
  return (
    <InspectorSection
      title={translate('fields.cancellation')}
      actions={
        <span className={styles.tools}>
          {reset}
          <IconButton
            icon={Plus}
            small
            label={translate('mission.addCancellation')}
            onPress={() => onChange([...lines, start])}
          />
        </span>
      }
    >
      {[...lines.entries()].map(([at, line]) => (
        <div key={at} className={styles.rateLines}>
          <fieldset className={styles.rateLine} aria-label={translate('mission.cancelled', { days: line.daysBefore })}>
            <NumberField
              label={translate('fields.daysBefore')}
              isLabelHidden
              value={line.daysBefore}
              min={0}
              max={365}
              suffix={translate('mission.unit.days')}
              onCommit={(daysBefore) => daysBefore !== null && set(at, { daysBefore })}
            />
            <NumberField
              label={translate('fields.share')}
              isLabelHidden
              value={Math.round(line.share * 100)}
              min={0}
              max={1000}
              suffix={translate('mission.unit.percent')}
              onCommit={(percent) => percent !== null && set(at, { share: percent / 100 })}
            />
            <IconButton
              icon={X}
              small
              label={translate('app.ui.remove', { name: translate('mission.cancelled', { days: line.daysBefore }) })}
              onPress={() => onChange(lines.toSpliced(at, 1))}
            />
          </fieldset>
          <SourceField
            figure={translate('mission.cancelled', { days: line.daysBefore })}
            source={line.source}
            description={sourceWords(line.source)}
            onCommit={(source) => set(at, { source })}
          />
        </div>
      ))}
      {lines.length > 0 && (
        <Checkbox
          label={translate('mission.ofWorkingDays')}
          isSelected={isOfWorkingDays}
          isIndeterminate={!isOfWorkingDays && lines.some(({ ofWorkingDays }) => ofWorkingDays)}
          onChange={(ofWorkingDays) => onChange(lines.map((line) => ({ ...line, ofWorkingDays })))}
        />
      )}
    </InspectorSection>
  )
}
