import { sourceWords } from '../../checks/source-words'
import { translatorFor } from '../../i18n/translator-for'
import { cancellingAll } from '../../interpreting/fees/cancelling'
import { type FeeEstimate, type FeeTotal, feeEstimateOf, type InterpreterFees } from '../../interpreting/fees/fee-estimate'
import type { FeeLine } from '../../interpreting/fees/fee-line'
import { minorDigitsOf } from '../../kernel/money'
import type { LocalDate } from '../../kernel/time'
import type { Interpreter } from '../../mission/entities/interpreter'
import type { RatePlan } from '../../mission/entities/rate-plan'
import { type Mission, rowOf } from '../../mission/mission'
import { todayOf } from '../deployment-chart/chart-copies'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { type Speaker, speakerOf } from '../speaker'
import { wordLanguageOf } from '../word-language'
import { sheetOf, type WorkbookColumn, type WorkbookSheet, workbookOf } from '../workbook'
import { feeLineText } from './fee-line-text'

/** The interpreter fee calculation sheet (of D24): every figure with its rule and source, then the totals. For organizers alone. */
export const feeWorkbook: DocumentDefinition = {
  id: 'fee-workbook',
  titleId: 'documents.title.feeWorkbook',
  summaryId: 'documents.summary.feeWorkbook',
  format: 'workbook',
  audiences: ['organizer'],
  copies: 'one',
  usesSort: false,
  usesUnconfirmed: false,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const name = fileName(mission, [speaker.plain('fees.title')], options)
    const estimate = feeEstimateOf(mission)
    const sheets = [
      linesSheet(mission, estimate, speaker),
      totalsSheet(mission, estimate, speaker, todayOf(mission, context.now)),
    ]
    return [{ name, artifact: await workbookOf(name, sheets, context.now) }]
  },
}

interface LineRow extends InterpreterFees {
  readonly plan: RatePlan
  readonly line: FeeLine
}

function linesSheet(mission: Mission, { interpreters }: FeeEstimate, speaker: Speaker): WorkbookSheet {
  const translator = translatorFor(wordLanguageOf(speaker.languages[0] ?? 'en'))
  const text = (header: string, width: number, of: (row: LineRow) => string): WorkbookColumn<LineRow> => ({
    header,
    width,
    cell: (row) => ({ text: of(row) }),
  })
  const columns: readonly WorkbookColumn<LineRow>[] = [
    text(speaker.plain('fees.sheet.interpreter'), 22, ({ interpreter }) => nameOf(mission, interpreter, speaker)),
    text(speaker.plain('fees.sheet.agency'), 22, ({ interpreter }) =>
      agencyName(mission, interpreter.agencyOrganizationId, speaker),
    ),
    text(speaker.plain('fees.sheet.plan'), 22, ({ plan }) => speaker.plainText(plan.name)),
    { header: speaker.plain('documents.sheet.date'), width: 12, cell: ({ line }) => ({ date: line.on }) },
    text(speaker.plain('fees.sheet.rule'), 22, ({ line }) => speaker.plain(`fees.ruleName.${line.rule}`)),
    text(speaker.plain('fees.sheet.figures'), 56, ({ line }) => feeLineText(line, translator)),
    { header: speaker.plain('fees.sheet.hours'), width: 9, cell: ({ line }) => ({ minutes: countedMinutesOf(line) }) },
    text(speaker.plain('fees.sheet.currency'), 9, ({ plan }) => plan.currency),
    {
      header: speaker.plain('fees.sheet.amount'),
      width: 14,
      cell: ({ line, plan }) => ({ amount: line.amount, digits: minorDigitsOf(plan.currency) }),
    },
    text(speaker.plain('fees.sheet.source'), 40, ({ line }) => sourceWords(line.source, translator)),
  ]
  const rows = interpreters.flatMap((own) => (own.plan ? own.lines.map((line) => ({ ...own, plan: own.plan, line })) : []))
  return sheetOf(speaker.plain('fees.sheet.lines'), columns, rows as readonly LineRow[])
}

/** The time that a line charges for, to reckon with: of overtime its whole steps. null: it charges for no time, but for a day. */
function countedMinutesOf({ rule, params }: FeeLine): number | null {
  const figure = (name: string) => Number(params[name] ?? 0)
  if (rule === 'overtime') return figure('steps') * figure('step')
  return params.minutes === undefined ? null : figure('minutes')
}

interface TotalRow {
  readonly of: string
  readonly agency: string
  readonly total: FeeTotal | null
  readonly due: number | null
}

function totalsSheet(mission: Mission, estimate: FeeEstimate, speaker: Speaker, today: LocalDate): WorkbookSheet {
  const { interpreters, byAgency, totals, withoutPlan } = estimate
  const everything = speaker.plain('fees.sheet.everything')
  const each = interpreters.map(({ interpreter, plan, total }): TotalRow => {
    const of = nameOf(mission, interpreter, speaker)
    return {
      of: plan ? of : `${of}: ${speaker.plain('fees.noPlan')}`,
      agency: agencyName(mission, interpreter.agencyOrganizationId, speaker),
      total: plan && { currency: plan.currency, amount: total },
      due: cancellingAll(mission, interpreter, today)?.due ?? null,
    }
  })
  const sums = totals.map((total): TotalRow => {
    const ofCurrency = each.filter((row) => row.total?.currency === total.currency)
    return { of: everything, agency: '', total, due: ofCurrency.reduce((sum, { due }) => sum + (due ?? 0), 0) }
  })
  const rows: readonly TotalRow[] = [
    ...each,
    ...byAgency
      .filter(({ agencyId }) => agencyId !== null)
      .map(({ agencyId, ...total }) => ({ of: agencyName(mission, agencyId, speaker), agency: '', total, due: null })),
    ...sums,
    ...(withoutPlan > 0
      ? [{ of: speaker.plain('fees.withoutPlan', { count: withoutPlan }), agency: '', total: null, due: null }]
      : []),
  ]
  const money = (total: FeeTotal | null, amount: number | null) =>
    total && amount !== null ? { amount, digits: minorDigitsOf(total.currency) } : { text: '' }
  const columns: readonly WorkbookColumn<TotalRow>[] = [
    { header: speaker.plain('fees.sheet.of'), width: 34, cell: ({ of }) => ({ text: of }) },
    { header: speaker.plain('fees.sheet.agency'), width: 26, cell: ({ agency }) => ({ text: agency }) },
    { header: speaker.plain('fees.sheet.currency'), width: 9, cell: ({ total }) => ({ text: total?.currency ?? '' }) },
    { header: speaker.plain('fees.sheet.amount'), width: 16, cell: ({ total }) => money(total, total?.amount ?? null) },
    {
      header: speaker.plain('fees.sheet.cancelling', { date: today }),
      width: 24,
      cell: ({ total, due }) => money(total, due),
    },
  ]
  return sheetOf(speaker.plain('fees.sheet.totals'), columns, rows)
}

function nameOf(mission: Mission, { personId }: Interpreter, speaker: Speaker): string {
  const person = rowOf(mission, 'persons', personId)
  return person ? speaker.plainName(person) : ''
}

function agencyName(mission: Mission, agencyId: string | null, speaker: Speaker): string {
  return speaker.plainText(rowOf(mission, 'organizations', agencyId)?.names ?? {})
}
