import { CalendarX2 } from 'lucide-react'
import { figureOf } from '../../../shared/interpreting/figure-of'
import { interpreterDaysOf } from '../../../shared/interpreting/interpreter-day'
import { groupBy } from '../../../shared/kernel/order'
import { type Instant, MINUTE_MS, wallTimeOf } from '../../../shared/kernel/time'
import { type Engagement, engagementsByInterpreter, teamIdsOf } from '../../../shared/mission/engagements'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { formatDay } from '../../app/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { reveal } from '../../store/session-store'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import styles from './interpreters-view.module.css'

interface OwnScheduleProps {
  readonly mission: Mission
  readonly interpreter: Interpreter
}

/** What one interpreter does, day by day: reporting time, place, mode, partners, and the day's measure. */
export function OwnSchedule({ mission, interpreter }: OwnScheduleProps) {
  const { translate, language } = useTranslate()
  const engagements = engagementsByInterpreter(mission).get(interpreter.id) ?? []
  const measures = new Map((interpreterDaysOf(mission).get(interpreter.id) ?? []).map((day) => [day.on, day]))
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
      {[...groupBy(engagements, ({ item }) => item.dayOn ?? '')].map(([date, own]) => {
        const measure = measures.get(date)
        const zone = own[0]?.item.zone ?? 'UTC'
        return (
          <section key={date} className={styles.scheduleDay}>
            <h2 className={styles.day}>
              {formatDay(date, language)}
              {measure ? (
                <span className={styles.quiet}>
                  {translate('interpreters.measure', {
                    report: wallTimeOf(measure.reportAt, zone).time,
                    release: wallTimeOf(measure.releaseAt, zone).time,
                    minutes: measure.interpretingMinutes,
                  })}
                </span>
              ) : null}
            </h2>
            {own.map((engagement) => (
              <EngagementLine key={engagement.item.id} engagement={engagement} mission={mission} />
            ))}
          </section>
        )
      })}
    </section>
  )
}

function EngagementLine({ engagement, mission }: { readonly engagement: Engagement; readonly mission: Mission }) {
  const { translate, language } = useTranslate()
  const { item, assignments } = engagement
  const place = rowOf(mission, 'places', item.placeId)
  const placeName = place ? textIn(place.names, language) : null
  const requirements = assignments.flatMap((one) => rowOf(mission, 'requirements', one.requirementId) ?? [])
  const partners = [...new Set(requirements.flatMap(({ id }) => teamIdsOf(mission, id)))].filter(
    (id) => id !== engagement.interpreterId,
  )
  return (
    <div className={styles.engagement}>
      <span className={styles.time}>{translate('interpreters.report', { time: reportTimeOf(engagement, mission) })}</span>
      <span className={styles.time}>
        {item.startTime}–{item.endTime}
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

/** The earliest reporting time among the assignments, as the clock at the place shows it. */
function reportTimeOf({ item, start, assignments }: Engagement, mission: Mission): string {
  const usual = figureOf(mission, 'reportMinutesBefore').value
  const before = Math.max(...assignments.map(({ reportMinutesBefore }) => reportMinutesBefore ?? usual))
  const at: Instant = start - before * MINUTE_MS
  return wallTimeOf(at, item.zone).time
}
