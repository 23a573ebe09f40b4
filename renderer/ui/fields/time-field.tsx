import { useState } from 'react'
import type { LocalTime } from '../../../shared/kernel/time'
import { type ParsedTime, readTypedTime } from '../../../shared/kernel/typed-time'
import { useTranslate } from '../../i18n/language-provider'
import { TextField } from './text-field'
import { STAYS } from './use-draft'

interface TimeFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: LocalTime | null
  /** 1: after midnight of the day that is meant; shown as "+1 day". */
  readonly dayOffset?: number
  /** Of an end: where the stretch begins, so that `45m` is read as its length. Left out: it is no end. */
  readonly start?: LocalTime | null
  /** Why a time that can be read is not taken, in words; null: it is. */
  readonly onCheck?: (time: ParsedTime) => string | null
  /** null: the field was emptied. */
  readonly onCommit: (time: ParsedTime | null) => void
  readonly error?: string | undefined
  readonly isDisabled?: boolean
}

/** A time of day, typed as people type it: 930, 9:30, 9.30pm, 25:30, +20, and 45m or 9:30 +1 for an end. What is not taken is said, and stays to be mended. */
export function TimeField(props: TimeFieldProps) {
  const { label, isLabelHidden = false, value, dayOffset = 0, start, onCheck, onCommit, error, isDisabled = false } = props
  const { translate } = useTranslate()
  const [problem, setProblem] = useState<string | null>(null)

  function commit(text: string) {
    const isEmpty = text.trim() === ''
    const parsed = isEmpty ? null : readTypedTime(text, baseOf(value, dayOffset, start))
    const refused = parsed ? (onCheck?.(parsed) ?? null) : isEmpty ? null : translate('app.ui.timeUnread')
    setProblem(refused)
    if (refused !== null) return STAYS
    onCommit(parsed)
    return undefined
  }

  return (
    <TextField
      label={label}
      isLabelHidden={isLabelHidden}
      value={value ?? ''}
      onCommit={commit}
      onChange={() => setProblem(null)}
      placeholder="–:–"
      isNumeric
      isDisabled={isDisabled}
      error={problem ?? error}
      {...(dayOffset > 0 ? { description: translate('app.ui.nextDay') } : {})}
    />
  )
}

function baseOf(value: LocalTime | null, dayOffset: number, start: LocalTime | null | undefined) {
  const now: ParsedTime | null = value === null ? null : { time: value, dayOffset: dayOffset > 0 ? 1 : 0 }
  return { now, ...(start === undefined ? {} : { start: start === null ? null : { time: start, dayOffset: 0 as const } }) }
}
