import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Notice, Proposal } from '../../../shared/interpreting/assignment/proposal'
import { provenAims } from '../../../shared/interpreting/assignment/proven-aims'
import { rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { barText } from '../../app/interpreters/bar-text'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { VirtualList } from '../../ui/lists/virtual-list'
import { aimName } from './aim-name'
import { ChangedFindings } from './changed-findings'
import { CrewView } from './crew-view'
import { ProposalLine, ProposalLineHead } from './proposal-line'
import { heightOfRow, heightOfRows, type ProposalRow, proposalRows } from './proposal-rows'
import styles from './proposals.module.css'
import { ScoreTable } from './score-table'

interface ProposalViewProps {
  readonly proposal: Proposal
  /** Asks what one more like this interpreter would buy. */
  readonly onOneMore: (likeId: string) => void
}

/** A proposal to look at: how good it is and how sure that is, what changes, what stays open, and what bars whom. */
export function ProposalView({ proposal, onOneMore }: ProposalViewProps) {
  const { translate } = useTranslate()
  // The list comes after the frame that tells how good the plan is.
  const isListed = useDeferredValue(true, false)
  return (
    <>
      <ProofLine proposal={proposal} />
      {proposal.notices.map((notice) => (
        <NoticeLine key={notice.code} notice={notice} />
      ))}
      {proposal.mode === 'fewestInterpreters' ? <CrewView proposal={proposal} onOneMore={onOneMore} /> : null}
      <ScoreTable before={proposal.before} after={proposal.after} weights={proposal.weights} countedFrom={proposal.countedFrom} />
      {proposal.teams.length === 0 ? <p>{translate('proposals.nothing')}</p> : null}
      {isListed ? (
        <>
          {proposal.teams.length === 0 ? null : <ChangedFindings proposal={proposal} />}
          <Changes proposal={proposal} />
        </>
      ) : null}
    </>
  )
}

/** Team by team what changes and what stays open; of a place that does, why nobody takes it. */
function Changes({ proposal }: { readonly proposal: Proposal }) {
  const { translate } = useTranslate()
  const mission = useMission()
  const [chosenKey, choose] = useState<string | null>(null)
  const rows = useMemo(() => proposalRows(mission, proposal), [mission, proposal])
  const chosen = rows.find(({ key }) => key === chosenKey)
  const hasOpen = rows.some(({ kind }) => kind === 'open')
  if (rows.length === 0) return null
  return (
    <>
      <p className={styles.quiet}>
        {[
          ...(proposal.teams.length > 0 ? [translate('proposals.changes', { teams: proposal.teams.length })] : []),
          ...(hasOpen ? [translate('proposals.choose')] : []),
        ].join(' · ')}
      </p>
      {proposal.countedFrom === null ? null : (
        <p className={styles.quiet}>{translate('proposals.countedFrom.list', { number: proposal.countedFrom })}</p>
      )}
      <div className={styles.list} style={{ height: heightOfRows(rows) }}>
        {proposal.teams.length > 0 ? <ProposalLineHead /> : null}
        <VirtualList
          label={translate('proposals.list')}
          rows={rows}
          keyOf={({ key }) => key}
          heightOf={heightOfRow}
          isOption={({ kind }) => kind !== 'day'}
          selectedKey={chosenKey}
          onSelect={({ key }) => choose(key)}
          renderRow={(row) => <ProposalLine row={row} countedFrom={proposal.countedFrom} />}
        />
      </div>
      {chosen?.kind === 'open' ? <WhyNot key={chosen.key} row={chosen} /> : null}
    </>
  )
}

/** How sure it is that no plan is better: of which aims that is proven, and how much is left in the others. */
function ProofLine({ proposal: { proof, after, weights, countedFrom } }: { readonly proposal: Proposal }) {
  const translator = useTranslate()
  const { translate, language } = translator
  if (proof.isOptimal) return <p className={styles.proven}>{translate('proposals.proof.optimal')}</p>
  const aims = provenAims(proof, after, weights)
  if (aims === null) return <p>{translate('proposals.proof.none')}</p>
  const list = new Intl.ListFormat(language)
  const number = new Intl.NumberFormat(language)
  const room = aims.room.map(({ name, atMost }) =>
    translate('proposals.proof.atMost', { aim: aimName(name, countedFrom, translator), count: number.format(atMost) }),
  )
  return (
    <>
      {aims.firm.length === 0 ? null : (
        <p className={styles.proven}>
          {translate('proposals.proof.firm', {
            aims: list.format(aims.firm.map((name) => aimName(name, countedFrom, translator))),
          })}
        </p>
      )}
      <p>
        {room.length === 0 ? translate('proposals.proof.open') : translate('proposals.proof.room', { aims: list.format(room) })}
      </p>
    </>
  )
}

function NoticeLine({ notice: { code, requirementIds } }: { readonly notice: Notice }) {
  const { translate } = useTranslate()
  return <p className={styles.caution}>{translate(`proposals.notice.${code}`, { count: requirementIds.length })}</p>
}

function WhyNot({ row }: { readonly row: ProposalRow & { kind: 'open' } }) {
  const section = useRef<HTMLElement>(null)
  // It stands under the list, which a small window's dialog has filled.
  useEffect(() => {
    // Chromium gives a promise back, which an effect may not.
    void section.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  return (
    <section ref={section} className={styles.whyNot}>
      <h3 className={styles.whyNotTitle}>
        {translate('proposals.whyNot', { item: rowName(mission, { table: 'items', id: row.item.id }, language) })}
      </h3>
      {row.unfilled.bars.length === 0 ? (
        <p>
          {translate(rowsOf(mission, 'interpreters').length === 0 ? 'proposals.notice.noInterpreters' : 'proposals.notExplained')}
        </p>
      ) : null}
      <dl className={styles.bars}>
        {row.unfilled.bars.map(({ interpreterId, bar }) => (
          <div key={interpreterId}>
            <dt>{rowName(mission, { table: 'interpreters', id: interpreterId }, language)}</dt>
            <dd>{barText(bar, mission, translator)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
