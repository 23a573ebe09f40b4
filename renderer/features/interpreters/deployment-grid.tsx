import { useMemo } from 'react'
import { breakKey, breaksByDay } from '../../../shared/checks/interpreter-breaks'
import { type Deployment, type DeploymentDay, deploymentsOf } from '../../../shared/interpreting/deployment/deployment'
import { letterOf } from '../../../shared/interpreting/deployment/deployment-letter'
import { dutyMinutesOf, hoursOfMinutes } from '../../../shared/interpreting/deployment/deployment-totals'
import { wallTimeOf } from '../../../shared/kernel/time'
import type { Mission } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { useOpenFindings } from '../../app/findings/use-open-findings'
import { NoInterpreters } from '../../app/interpreters/no-interpreters'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { select, useChoice } from '../../store/session-store'
import { classNames } from '../../ui/class-names'
import { Matrix } from '../../ui/grids/matrix'
import type { MatrixPlace } from '../../ui/grids/matrix-walk'
import { DeploymentDetail } from './deployment-detail'
import styles from './deployment-grid.module.css'

/** Interpreters × days: what each does and for how long, red where a rule breaks; below it, what the chosen day holds. */
export function DeploymentGrid({
  mission,
  onOpen,
}: {
  readonly mission: Mission
  readonly onOpen: (interpreterId: string) => void
}) {
  const translator = useTranslate()
  const { translate, language } = translator
  const findings = useOpenFindings()
  const breaks = useMemo(() => breaksByDay(findings), [findings])
  const deployments = deploymentsOf(mission)
  const [chosen, choose] = useChoice('interpreters.deployment', '')
  const active = useMemo(() => placeOf(chosen, deployments), [chosen, deployments])
  if (deployments.length === 0) {
    return <NoInterpreters />
  }
  const at = ({ row, column }: MatrixPlace) => {
    const deployment = deployments[row]
    const day = deployment?.days[column]
    return deployment && day ? { deployment, day, broken: breaks.get(breakKey(deployment.interpreter.id, day.on)) ?? [] } : null
  }
  const nameOf = ({ interpreter }: Deployment) => rowName(mission, { table: 'interpreters', id: interpreter.id }, language)
  const here = active && at(active)

  function labelOf(place: MatrixPlace): string {
    const own = at(place)
    if (!own) return ''
    const { deployment, day, broken } = own
    const words = {
      name: nameOf(deployment),
      date: formatDay(day.on, language),
      state: translate(`deployment.state.${day.state}`),
    }
    const said = day.work
      ? translate('deployment.cellHours', {
          ...words,
          report: wallTimeOf(day.work.reportAt, day.work.first.item.zone).time,
          release: wallTimeOf(day.work.releaseAt, day.work.last.item.endZone ?? day.work.last.item.zone).time,
          interpreting: hoursOfMinutes(day.work.interpretingMinutes),
        })
      : translate('deployment.cell', words)
    return broken.length === 0 ? said : `${said}. ${translate('deployment.cellBroken', { count: broken.length })}`
  }

  return (
    <>
      <div className={styles.grid}>
        <Matrix
          label={translate('deployment.grid', { count: deployments.length })}
          corner={
            <>
              {translate('deployment.interpreter')}
              <span className={styles.hours}>
                {translate('deployment.duty')} · {translate('deployment.interpreting')}
              </span>
            </>
          }
          rowCount={deployments.length}
          columnCount={deployments[0]?.days.length ?? 0}
          rowHead={(row) => <span className={styles.name}>{deployments[row] ? nameOf(deployments[row]) : ''}</span>}
          columnHead={(column) => breakable(formatDay(deployments[0]?.days[column]?.on ?? '1970-01-01', language))}
          cell={(place) => {
            const own = at(place)
            return own ? <Day day={own.day} isBroken={own.broken.length > 0} /> : null
          }}
          cellLabel={labelOf}
          active={active}
          onActive={(place) => {
            const own = at(place)
            if (!own) return
            choose(breakKey(own.deployment.interpreter.id, own.day.on))
            select({ table: 'interpreters', id: own.deployment.interpreter.id })
          }}
          onOpen={({ row }) => deployments[row] && onOpen(deployments[row].interpreter.id)}
        />
      </div>
      <DeploymentDetail
        mission={mission}
        shown={here && { name: nameOf(here.deployment), day: here.day, broken: here.broken }}
        interpreters={deployments}
      />
    </>
  )
}

function Day({ day, isBroken }: { readonly day: DeploymentDay; readonly isBroken: boolean }) {
  return (
    <span className={classNames(styles.day, styles[day.state], isBroken && styles.broken)} aria-hidden>
      <span className={styles.letter}>{`${letterOf[day.state]}${isBroken ? ' !' : ''}`}</span>
      {day.work ? (
        <span className={styles.hours}>
          {`${hoursOfMinutes(dutyMinutesOf(day))} · ${hoursOfMinutes(day.work.interpretingMinutes)}`}
        </span>
      ) : null}
    </span>
  )
}

/** A weekday goes to the next line whole: Chinese and Japanese would break within it. */
function breakable(day: string): string {
  return day.replace(/(?=[周(])/u, '\u200b')
}

/** The day that was chosen last, while it is there. */
function placeOf(key: string, deployments: readonly Deployment[]): MatrixPlace | null {
  const row = deployments.findIndex(({ interpreter }) => key.startsWith(`${interpreter.id} `))
  const column = deployments[row]?.days.findIndex(({ on }) => key.endsWith(` ${on}`)) ?? -1
  return row < 0 || column < 0 ? null : { row, column }
}
