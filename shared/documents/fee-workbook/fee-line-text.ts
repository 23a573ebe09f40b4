import type { Translator } from '../../i18n/translate'
import { hoursOfMinutes } from '../../interpreting/deployment/deployment-totals'
import type { FeeLine } from '../../interpreting/fees/fee-line'

/** How a figure of the fee estimate is reckoned, in a sentence; for screen and sheet. */
export function feeLineText({ rule, params }: FeeLine, { translate }: Translator): string {
  const { minutes, upTo, overMinutes, percent } = params
  return translate(`fees.rule.${rule}`, {
    ...params,
    hours: hoursOf(minutes),
    upTo: hoursOf(upTo ?? overMinutes),
    percent: `${percent}\u00a0%`,
  })
}

function hoursOf(minutes: string | number | undefined): string {
  return hoursOfMinutes(Number(minutes ?? 0)).replace(/:00$/, '')
}
