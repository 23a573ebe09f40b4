import { CalendarX2 } from 'lucide-react'
import { dutiesOf } from '../../../shared/documents/interpreter-call-sheet/duty'
import { teamsOf } from '../../../shared/documents/team'
import { interpreterDaysOf } from '../../../shared/interpreting/interpreter-day'
import { compareBy, groupBy } from '../../../shared/kernel/order'
import { type Instant, wallTimeOf } from '../../../shared/kernel/time'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import { engagementDaysOf } from '../../../shared/mission/items/day-parts'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { type Engagement, engagementsByInterpreter, teamIdsOf } from '../../../shared/mission/people/engagements'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { reveal } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { EmptyState } from '../../ui/lists/empty-state'
import { Badge } from '../../ui/marks/badge'
import styles from './interpreters-view.module.css'

interface OwnScheduleProps {
  readonly mission: Mission
  readonly interpreter: Interpreter
}

/** What one interpreter does, day by day: reporting time, place, mode, partners, and the day's measure. */
export function OwnSchedule({ mission, interpreter }: OwnScheduleProps) {
  const { translate, language } = useTranslate()
  const engagements = engagementsByInterpreter(mission).get(interpreter.id) ?? []
  const days = engagements.flatMap((one) => engagementDaysOf(one)).sort(compareBy(({ engagement }) => engagement.start))
  const measures = new Map((interpreterDaysOf(mission).get(interpreter.id) ?? []).map((day) => [day.on, day]))
  const reports = reportsByItem(mission, interpreter.id)
  const name = rowName(mission, { table: 'interpreters', id: interpreter.id }, language)
  if (engagements.length === 0) {
    return (
      <EmptyState
        icon={CalendarX2}
        title={translate('interpreters.nothingFor', { name })}
        text={translate('interpreters.nothingForText')}
      />
    )
  }
  return (
    <section className={styles.schedule} aria-label={translate('interpreters.scheduleOf', { name })}>
      {[...groupBy(days, ({ on }) => on)].sort(compareBy(([date]) => date)).map(([date, own]) => {
        const measure = measures.get(date)
        return (
          <section key={date} className={styles.scheduleDay}>
            <h2 className={styles.day}>
              {formatDay(date, language)}
              {measure ? (
                <span className={styles.quiet}>
                  {translate('interpreters.measure', {
                    report: wallTimeOf(measure.reportAt, measure.first.item.zone).time,
                    release: wallTimeOf(measure.releaseAt, measure.last.item.endZone ?? measure.last.item.zone).time,
                    minutes: measure.interpretingMinutes,
                  })}
                </span>
              ) : null}
            </h2>
            {own.map(({ engagement }) => (
              <EngagementLine
                key={engagement.item.id}
                engagement={engagement}
                report={reports.get(`${engagement.item.id} ${date}`) ?? engagement.start}
                mission={mission}
              />
            ))}
          </section>
        )
      })}
    </section>
  )
}

interface EngagementLineProps {
  readonly engagement: Engagement
  readonly report: Instant
  readonly mission: Mission
}

function EngagementLine({ engagement, report, mission }: EngagementLineProps) {
  const { translate, language } = useTranslate()
  const { item, start, end, assignments } = engagement
  const place = rowOf(mission, 'places', item.placeId)
  const placeName = place ? textIn(place.names, language) : null
  const requirements = assignments.flatMap((one) => rowOf(mission, 'requirements', one.requirementId) ?? [])
  const partners = [...new Set(requirements.flatMap(({ id }) => teamIdsOf(mission, id)))].filter(
    (id) => id !== engagement.interpreterId,
  )
  return (
    <div className={styles.engagement}>
      <span className={styles.time}>{translate('interpreters.report', { time: wallTimeOf(report, item.zone).time })}</span>
      <span className={styles.time}>
        {wallTimeOf(start, item.zone).time}–{wallTimeOf(end, item.endZone ?? item.zone).time}
      </span>
      <span className={styles.what}>
        <Button kind="link" onPress={() => reveal({ table: 'items', id: item.id }, 'itinerary')}>
          {textIn(item.title, language).text || translate(`terms.kind.${item.kind}`)}
        </Button>
        <span className={styles.quiet} lang={placeName?.lang}>
          {placeName?.text}
        </span>
      </span>
      <span className={styles.quiet}>{requirements.map(({ mode }) => translate(`terms.mode.${mode}`)).join(', ')}</span>
      <span className={styles.quiet}>
        {partners.length === 0
          ? translate('interpreters.alone')
          : translate('interpreters.with', {
              names: partners.map((id) => rowName(mission, { table: 'interpreters', id }, language)).join(', '),
            })}
      </span>
      <Badge tone={assignments.every(({ status }) => status === 'confirmed') ? 'positive' : 'outline'}>
        {translate(`terms.assignmentStatus.${assignments[0]?.status ?? 'proposed'}`)}
      </Badge>
    </div>
  )
}

/** When they report for each item on each of its days (`item date`), as their call sheet says it: the earliest, where they serve several requirements there. */
function reportsByItem(mission: Mission, interpreterId: string): ReadonlyMap<string, Instant> {
  const own = teamsOf(mission, 'organizer').engagements.filter(({ interpreter }) => interpreter.id === interpreterId)
  const reports = new Map<string, Instant>()
  for (const { engagement, report } of dutiesOf(mission, own)) {
    const key = `${engagement.item.id} ${engagement.item.dayOn ?? ''}`
    if (report !== null) reports.set(key, Math.min(report, reports.get(key) ?? report))
  }
  return reports
}
