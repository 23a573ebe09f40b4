import { findingText } from '../../checks/finding-text'
import { breakKey } from '../../checks/interpreter-breaks'
import { translatorFor } from '../../i18n/translator-for'
import type { Deployment, DeploymentDay } from '../../interpreting/deployment/deployment'
import { letterOf } from '../../interpreting/deployment/deployment-letter'
import { dutyMinutesOf, hoursOfMinutes, totalsOf } from '../../interpreting/deployment/deployment-totals'
import { wallTimeOf } from '../../kernel/time'
import { rowOf } from '../../mission/mission'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { type Speaker, speakerOf } from '../speaker'
import { wordLanguageOf } from '../word-language'
import { sheetOf, type WorkbookColumn, type WorkbookSheet, workbookOf } from '../workbook'
import { type ChartCopy, chartCopies } from './chart-copies'

/** D5 as a workbook: the chart to look at, and every day in a row of its own to reckon with. */
export const deploymentWorkbook: DocumentDefinition = {
  id: 'deployment-workbook',
  titleId: 'documents.title.deploymentWorkbook',
  summaryId: 'documents.summary.deploymentWorkbook',
  format: 'workbook',
  audiences: ['organizer', 'agency'],
  copies: 'byAudience',
  usesSort: false,
  usesUnconfirmed: true,
  compose: (copyFor, options, context) => {
    const speaker = speakerOf(options.languages)
    const title = `${speaker.plain('documents.title.deploymentChart')} ${speaker.plain('deployment.sheet.days')}`
    return Promise.all(
      chartCopies(copyFor, options, context).map(async (copy) => {
        const agency = copy.agency ? [speaker.plainText(copy.agency.names)] : []
        const name = fileName(copy.mission, [title, ...agency], options)
        return { name, artifact: await workbookOf(name, [chartSheet(copy, speaker), daysSheet(copy, speaker)], context.now) }
      }),
    )
  },
}

function nameColumns<Row extends { readonly interpreter: Deployment['interpreter'] }>(
  { mission }: ChartCopy,
  speaker: Speaker,
): readonly WorkbookColumn<Row>[] {
  return [
    {
      header: speaker.plain('deployment.interpreter'),
      width: 24,
      cell: ({ interpreter }) => {
        const person = rowOf(mission, 'persons', interpreter.personId)
        return { text: person ? speaker.plainName(person) : '' }
      },
    },
    {
      header: speaker.plain('deployment.sheet.agency'),
      width: 20,
      cell: ({ interpreter }) => ({
        text: speaker.plainText(rowOf(mission, 'organizations', interpreter.agencyOrganizationId)?.names ?? {}),
      }),
    },
  ]
}

function chartSheet(copy: ChartCopy, speaker: Speaker): WorkbookSheet {
  const { dates, deployments, breaks } = copy
  const count = (header: string, of: (deployment: Deployment) => number): WorkbookColumn<Deployment> => ({
    header,
    width: 10,
    cell: (deployment) => ({ count: of(deployment) }),
  })
  const hours = (header: string, of: (deployment: Deployment) => number): WorkbookColumn<Deployment> => ({
    header,
    width: 12,
    cell: (deployment) => ({ minutes: of(deployment) }),
  })
  const columns: readonly WorkbookColumn<Deployment>[] = [
    ...nameColumns<Deployment>(copy, speaker),
    ...dates.map((on, index): WorkbookColumn<Deployment> => {
      return {
        header: on,
        width: 11,
        cell: ({ interpreter, days }) => {
          const day = days[index]
          return { text: day ? dayText(day) : '', isMarked: breaks.has(breakKey(interpreter.id, on)) }
        },
      }
    }),
    count(speaker.plain('deployment.days.work'), ({ days }) => totalsOf(days).work),
    count(speaker.plain('deployment.days.travel'), ({ days }) => totalsOf(days).travel),
    count(speaker.plain('deployment.days.hold'), ({ days }) => totalsOf(days).hold),
    hours(speaker.plain('deployment.duty'), ({ days }) => totalsOf(days).duty),
    hours(speaker.plain('deployment.interpreting'), ({ days }) => totalsOf(days).interpreting),
  ]
  return sheetOf(speaker.plain('deployment.sheet.chart'), columns, deployments)
}

/** `W 9:30 (5:10)`: on duty, and of it interpreting. */
function dayText(day: DeploymentDay): string {
  const hours = day.work ? ` ${hoursOfMinutes(dutyMinutesOf(day))} (${hoursOfMinutes(day.work.interpretingMinutes)})` : ''
  return `${letterOf[day.state]}${hours}`
}

interface DayRow {
  readonly interpreter: Deployment['interpreter']
  readonly day: DeploymentDay
}

function daysSheet(copy: ChartCopy, speaker: Speaker): WorkbookSheet {
  const { mission, deployments, breaks } = copy
  const translator = translatorFor(wordLanguageOf(speaker.languages[0] ?? 'en'))
  const time = (day: DeploymentDay, at: 'reportAt' | 'releaseAt') => {
    if (!day.work) return null
    const { item } = at === 'reportAt' ? day.work.first : day.work.last
    return wallTimeOf(day.work[at], at === 'reportAt' ? item.zone : (item.endZone ?? item.zone)).time
  }
  const columns: readonly WorkbookColumn<DayRow>[] = [
    ...nameColumns<DayRow>(copy, speaker),
    { header: speaker.plain('documents.sheet.date'), width: 12, cell: ({ day }) => ({ date: day.on }) },
    {
      header: speaker.plain('deployment.sheet.state'),
      width: 20,
      cell: ({ day }) => ({ text: speaker.plainTerm(`deployment.state.${day.state}`) }),
    },
    { header: speaker.plain('documents.call.report'), width: 9, cell: ({ day }) => ({ time: time(day, 'reportAt') }) },
    { header: speaker.plain('documents.call.release'), width: 9, cell: ({ day }) => ({ time: time(day, 'releaseAt') }) },
    {
      header: speaker.plain('deployment.duty'),
      width: 10,
      cell: ({ day }) => ({ minutes: day.work ? dutyMinutesOf(day) : null }),
    },
    {
      header: speaker.plain('deployment.interpreting'),
      width: 12,
      cell: ({ day }) => ({ minutes: day.work?.interpretingMinutes ?? null }),
    },
    {
      header: speaker.plain('documents.call.items'),
      width: 12,
      cell: ({ day }) => ({ count: day.work?.engagements.length ?? null }),
    },
    {
      header: speaker.plain('deployment.broken'),
      width: 60,
      cell: ({ interpreter, day }) => {
        const found = breaks.get(breakKey(interpreter.id, day.on)) ?? []
        return { text: found.map((finding) => findingText(finding, mission, translator)).join('\n'), isMarked: found.length > 0 }
      },
    },
  ]
  const rows = deployments.flatMap(({ interpreter, days }) => days.map((day) => ({ interpreter, day })))
  return sheetOf(speaker.plain('deployment.sheet.days'), columns, rows)
}
