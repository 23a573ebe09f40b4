import type { Finding } from '../../../shared/checks/finding'
import { findingText } from '../../../shared/checks/finding-text'
import type { Proposal } from '../../../shared/interpreting/assignment/proposal'
import { FindingMark } from '../../app/findings/finding-mark'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import styles from './proposals.module.css'
import { useChangedFindings } from './use-changed-findings'

/** So many are read at once: beside more the list of teams would be out of sight. */
const OPEN_UP_TO = 4
/** The gravest are told; of a mission planned anew hundreds may change. */
const MOST_TOLD = 40

/** Which findings would come and go with a proposal: what it does that no aim of it speaks of. */
export function ChangedFindings({ proposal }: { readonly proposal: Proposal }) {
  const { translate } = useTranslate()
  const changed = useChangedFindings(proposal)
  if (typeof changed === 'string') return <p className={styles.quiet}>{translate(`proposals.findings.${changed}`)}</p>
  const { made, cleared } = changed
  if (made.length + cleared.length === 0) return <p>{translate('proposals.findings.none')}</p>
  return (
    <section className={styles.findings} aria-label={translate('app.section.findings')}>
      <FindingList title={translate('proposals.findings.made', { count: made.length })} findings={made} />
      <FindingList title={translate('proposals.findings.cleared', { count: cleared.length })} findings={cleared} isShut />
    </section>
  )
}

interface FindingListProps {
  readonly title: string
  readonly findings: readonly Finding[]
  readonly isShut?: boolean
}

function FindingList({ title, findings, isShut = false }: FindingListProps) {
  const translator = useTranslate()
  const { translate } = translator
  const mission = useMission()
  if (findings.length === 0) return <p>{title}</p>
  return (
    <details open={!isShut && findings.length <= OPEN_UP_TO}>
      <summary>{title}</summary>
      <ul className={styles.findingList}>
        {findings.slice(0, MOST_TOLD).map((finding) => (
          <li key={finding.key}>
            <FindingMark severity={finding.severity} />
            <span>{findingText(finding, mission, translator)}</span>
          </li>
        ))}
        {findings.length > MOST_TOLD ? (
          <li>{translate('proposals.findings.more', { count: findings.length - MOST_TOLD })}</li>
        ) : null}
      </ul>
    </details>
  )
}
