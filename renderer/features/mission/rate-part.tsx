import type { ReactNode } from 'react'
import { useTranslate } from '../../i18n/language-provider'
import { Checkbox } from '../../ui/fields/checkbox'
import { NumberField } from '../../ui/fields/number-field'
import { Select } from '../../ui/fields/select'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { OWN_SOURCE, SourceField } from './source-field'
import { useSourceWords } from './use-source-words'

/** Figures, a choice or a yes that belong together, with where they come from. */
export type RatePartValue = Readonly<Record<string, number | boolean | string>> & { readonly source: string }

interface RatePartProps<Part extends RatePartValue> {
  readonly title: string
  readonly currency: string
  /** null: not charged. */
  readonly part: Part | null
  /** What it begins with when it is charged; without one it always is. */
  readonly start?: Part
  /** A small button beside the title. */
  readonly actions?: ReactNode
  readonly onChange: (part: Part | null) => void
}

const dayFees = ['fullDay', 'halfDay'] as const

/** One part of a rate plan: whether it is charged, and its figures. What is changed here is one's own figure. */
export function RatePart<Part extends RatePartValue>({ title, currency, part, start, actions, onChange }: RatePartProps<Part>) {
  const { translate } = useTranslate()
  const sourceWords = useSourceWords()
  return (
    <InspectorSection title={title} actions={actions}>
      {start ? (
        <Checkbox
          label={translate('mission.charged', { part: title })}
          isSelected={part !== null}
          onChange={(isCharged) => onChange(isCharged ? start : null)}
        />
      ) : null}
      {part
        ? Object.entries(part)
            .filter(([name]) => name !== 'source')
            .map(([name, value]) => (
              <RateFigure
                key={name}
                name={name}
                value={value}
                currency={currency}
                onCommit={(next) => onChange({ ...part, [name]: next, source: OWN_SOURCE })}
              />
            ))
        : null}
      {part ? (
        <SourceField
          figure={title}
          source={part.source}
          description={sourceWords(part.source)}
          onCommit={(source) => onChange({ ...part, source })}
        />
      ) : null}
    </InspectorSection>
  )
}

interface RateFigureProps {
  readonly name: string
  readonly value: number | boolean | string
  readonly currency: string
  readonly onCommit: (value: number | boolean | string) => void
}

/** One figure of a part; what it is measured in, its name tells. */
function RateFigure({ name, value, currency, onCommit }: RateFigureProps) {
  const { translate, find } = useTranslate()
  const label = find(`fields.${name}`) ?? name
  if (typeof value === 'boolean') return <Checkbox label={label} isSelected={value} onChange={onCommit} />
  if (typeof value === 'string') {
    return (
      <Select
        label={label}
        options={dayFees.map((fee) => ({ id: fee, text: translate(`terms.dayFee.${fee}`) }))}
        value={value === 'halfDay' ? 'halfDay' : 'fullDay'}
        onChange={onCommit}
      />
    )
  }
  const isShare = name === 'share'
  const unit = isShare
    ? translate('mission.unit.percent')
    : name === 'factor'
      ? translate('mission.unit.times')
      : name.endsWith('inutes')
        ? translate('mission.unit.minutes')
        : name === 'overKilometres'
          ? translate('mission.unit.kilometres')
          : currency
  return (
    <NumberField
      label={label}
      value={isShare ? Math.round(value * 100) : value}
      min={name === 'stepMinutes' || name === 'minutes' ? 1 : 0}
      max={isShare ? 1000 : name === 'factor' ? 10 : 100_000_000}
      step={name === 'factor' ? 0.01 : unit === currency ? 0.01 : 1}
      suffix={unit}
      onCommit={(next) => next !== null && onCommit(isShare ? next / 100 : next)}
    />
  )
}
