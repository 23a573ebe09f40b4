import { BookOpen } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import type { CheckedMission } from '../../../shared/checks/check-mission'
import type { Finding, Mend } from '../../../shared/checks/finding'
import { refsInOrder } from '../../../shared/checks/finding-params'
import { checkText, findingText, mendText } from '../../../shared/checks/finding-text'
import { sourceWords, tagsIn } from '../../../shared/checks/source-words'
import { sources } from '../../../shared/checks/sources'
import type { Command } from '../../../shared/commands/command'
import { commands } from '../../../shared/commands/registry'
import { withdrawAcceptance } from '../../../shared/commands/withdraw-acceptance'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import type { Ref } from '../../../shared/mission/registry'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { FindingMark } from '../../app/findings/finding-mark'
import { inspectorFor } from '../../app/inspectors'
import { useTranslate } from '../../i18n/language-provider'
import { reveal } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { Kbd } from '../../ui/marks/kbd'
import { Popover } from '../../ui/overlays/popover'
import { AcceptFinding } from './accept-finding'
import styles from './findings-view.module.css'
import { useMends } from './use-mends'

/** More rows than these are not led to one by one; the sentence counts them. */
const MAX_LINKS = 4

interface FindingLineProps {
  /** Its place in the list, by which the keyboard finds it. */
  readonly lineKey: string
  readonly finding: Finding
  readonly mission: Mission
  readonly checked: CheckedMission
  readonly isAccepted: boolean
  /** Tab leads here. */
  readonly isCurrent: boolean
  readonly onFocus: () => void
  /** Has the list ask how high the row is: before the frame that shows it grown, in which it would lie over the next. */
  readonly measure: (row: HTMLElement) => void
}

export function FindingLine(props: FindingLineProps) {
  const { lineKey, finding, mission, checked, isAccepted, isCurrent, onFocus, measure } = props
  const translator = useTranslate()
  const { translate } = translator
  const act = useAct()
  const check = checkText(finding.checkId, translator)
  const mends = useMends(finding, mission, isAccepted ? null : checked)
  const acceptance = rowsOf(mission, 'acceptances').find(({ findingKey }) => findingKey === finding.key)

  const line = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const row = line.current?.closest<HTMLElement>('[data-index]')
    if (mends.length > 0 && row) measure(row)
  }, [mends, measure])

  function mend({ command, input }: Mend): void {
    const found = commands.find(({ name }) => name === command) as Command<string, unknown> | undefined
    if (found) act(found, input)
  }

  return (
    <article
      ref={line}
      className={styles.finding}
      data-finding={lineKey}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={findingText(finding, mission, translator)}
      onFocus={onFocus}
    >
      <FindingMark severity={finding.severity} />
      <div className={styles.body}>
        <p className={styles.text}>{findingText(finding, mission, translator)}</p>
        {acceptance ? (
          <p className={styles.quiet}>
            {translate('findings.acceptedBy', {
              who: acceptance.acceptedBy || translate('findings.somebody'),
              on: acceptance.acceptedOn,
              reason: acceptance.reason,
            })}
          </p>
        ) : null}
        <div className={styles.actions}>
          <RefLinks refs={finding.refs} mission={mission} />
          <Popover
            label={check.title}
            trigger={<IconButton icon={BookOpen} small label={translate('findings.ruleOf', { check: check.title })} />}
          >
            <div className={styles.rule}>
              <strong>
                {finding.checkId} · {check.title}
              </strong>
              <p>{check.rule}</p>
              {finding.found === null || finding.allowed === null ? null : (
                <p>{translate('findings.figures', { found: finding.found, allowed: finding.allowed })}</p>
              )}
              <p className={styles.quiet}>{translate('findings.source', { source: sourceWords(finding.source, translator) })}</p>
              {tagsIn(finding.source).map((tag) => (
                <p key={tag} className={styles.address}>
                  {sources[tag]?.address}
                </p>
              ))}
            </div>
          </Popover>
          {isAccepted ? (
            <Button kind="quiet" small onPress={() => void act(withdrawAcceptance, { findingKey: finding.key })}>
              {translate('findings.withdraw')}
            </Button>
          ) : (
            <AcceptFinding finding={finding} />
          )}
          {mends.map((one, index) => (
            <span key={`${one.labelId}/${JSON.stringify(one.input)}`} data-mend>
              <Button small onPress={() => mend(one)}>
                {mendText(one, mission, translator)}{' '}
                <span aria-hidden>
                  <Kbd shortcut={String(index + 1)} />
                </span>
              </Button>
            </span>
          ))}
        </div>
      </div>
    </article>
  )
}

function RefLinks({ refs, mission }: { readonly refs: readonly Ref[]; readonly mission: Mission }) {
  const translator = useTranslate()
  const { language } = translator
  // Sixty persons need no names for the few links that are shown.
  const first = refsInOrder(refs, mission, translator).slice(0, 4 * MAX_LINKS)
  const named = first.map((ref) => ({ ref, name: rowName(mission, ref, language) }))
  // A requirement bears its item's name: one link leads to both.
  const distinct = named.filter(
    ({ ref, name }, index) => !named.slice(0, index).some((other) => other.name === name && other.ref.table !== ref.table),
  )
  return distinct.slice(0, MAX_LINKS).map(({ ref, name }) => {
    const entry = inspectorFor(ref.table)
    if (!entry || name === '') return null
    return (
      <Button key={`${ref.table}/${ref.id}`} kind="link" onPress={() => reveal(ref, entry.home)}>
        {name}
      </Button>
    )
  })
}
