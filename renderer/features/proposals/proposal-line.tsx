import type { Proposal, TeamChange } from '../../../shared/interpreting/assignment/proposal'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Badge } from '../../ui/marks/badge'
import reader from '../../ui/marks/said.module.css'
import type { ProposalRow } from './proposal-rows'
import styles from './proposals.module.css'

/** What the two columns of teams are. Each line says it itself to those who do not see them. */
export function ProposalLineHead() {
  const { translate } = useTranslate()
  return (
    <div className={styles.lineHead} aria-hidden>
      <span className={styles.now}>{translate('proposals.now')}</span>
      <span>{translate('proposals.proposed')}</span>
    </div>
  )
}

interface ProposalLineProps {
  readonly row: ProposalRow
  /** The number of the version from which changes are counted; null: the plan as it is. */
  readonly countedFrom: Proposal['countedFrom']
}

/** A day's name, a team as it is beside the team as proposed, or places that nobody takes. */
export function ProposalLine({ row, countedFrom }: ProposalLineProps) {
  const { translate, language } = useTranslate()
  if (row.kind === 'day') {
    return <div className={styles.day}>{row.date === null ? '' : formatDay(row.date, language)}</div>
  }
  const title = textIn(row.item.title, language)
  return (
    <div className={styles.line}>
      <span className={styles.time}>{[row.item.startTime, row.item.endTime].filter((time) => time !== null).join('–')}</span>
      <span className={styles.title} lang={title.lang}>
        {title.text || translate(`terms.kind.${row.item.kind}`)}
      </span>
      {row.kind === 'open' ? (
        <span className={styles.openPlaces}>
          <Badge tone="critical">{translate('proposals.open', { places: row.unfilled.places })}</Badge>
        </span>
      ) : (
        <Teams change={row.change} countedFrom={countedFrom} />
      )}
    </div>
  )
}

function Teams({
  change: { before, after, leads, released },
  countedFrom,
}: Pick<ProposalLineProps, 'countedFrom'> & { readonly change: TeamChange }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const nameOf = (id: string) => rowName(mission, { table: 'interpreters', id }, language)
  /** Who joins or leaves, and whether that is as in the version from which changes are counted. */
  const told = (does: 'joins' | 'leaves', id: string) =>
    countedFrom !== null && released?.includes(id)
      ? translate(`proposals.${does}Since`, { name: nameOf(id), number: countedFrom })
      : nameOf(id)
  return (
    <>
      <span className={styles.team}>
        <span className={reader.said}>{translate('proposals.now')} </span>
        {before.length === 0 ? '–' : null}
        {before.map((id) => (after.includes(id) ? <span key={id}>{nameOf(id)}</span> : <del key={id}>{told('leaves', id)}</del>))}
      </span>
      <span className={styles.team}>
        <span className={reader.said}>{translate('proposals.proposed')} </span>
        {after.length === 0 ? '–' : null}
        {after.map((id) =>
          before.includes(id) && id !== leads ? (
            <span key={id}>{nameOf(id)}</span>
          ) : (
            <Badge key={id} tone="positive">
              {id === leads ? translate('proposals.leads', { name: nameOf(id) }) : told('joins', id)}
            </Badge>
          ),
        )}
      </span>
    </>
  )
}
