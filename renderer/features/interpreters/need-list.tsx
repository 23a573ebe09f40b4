import { Languages } from 'lucide-react'
import { memo } from 'react'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { focusRegion } from '../../app/navigation/regions'
import { formatDay } from '../../i18n/format-date'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { select, setView, useSession } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { EmptyState } from '../../ui/lists/empty-state'
import { VirtualList } from '../../ui/lists/virtual-list'
import { Badge } from '../../ui/marks/badge'
import styles from './interpreters-view.module.css'
import type { NeedRow } from './need-rows'

interface NeedListProps {
  readonly rows: readonly NeedRow[]
  readonly isFiltered: boolean
}

export function NeedList({ rows, isFiltered }: NeedListProps) {
  const { translate, language } = useTranslate()
  const selection = useSession((state) => state.selection)
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={Languages}
        title={translate(isFiltered ? 'interpreters.allCovered' : 'interpreters.noNeeds')}
        text={translate(isFiltered ? 'interpreters.allCoveredText' : 'interpreters.noNeedsText')}
      >
        <Button onPress={() => setView('itinerary')}>{translate('interpreters.toItinerary')}</Button>
      </EmptyState>
    )
  }
  return (
    <VirtualList
      label={translate('interpreters.needs')}
      rows={rows}
      keyOf={(row) => row.key}
      heightOf={(row) => (row.kind === 'day' ? 40 : 48)}
      isOption={(row) => row.kind === 'need'}
      selectedKey={selection?.table === 'requirements' ? selection.id : null}
      onSelect={(row) => row.kind === 'need' && select({ table: 'requirements', id: row.requirement.id })}
      onOpen={() => focusRegion('inspector')}
      renderRow={(row) =>
        row.kind === 'day' ? (
          <div className={styles.day}>
            {row.date === null ? translate('interpreters.unscheduled') : formatDay(row.date, language)}
          </div>
        ) : (
          <NeedLine row={row} />
        )
      }
    />
  )
}

const NeedLine = memo(function NeedLine({ row }: { readonly row: NeedRow & { kind: 'need' } }) {
  const { translate, language } = useTranslate()
  const languageName = useLanguageName()
  const { item, requirement, strength, teamIds } = row
  const title = textIn(item.title, language)
  const isShort = teamIds.length < strength.needed
  return (
    <div className={styles.need}>
      <span className={styles.time}>{[item.startTime, item.endTime].filter((time) => time !== null).join('–')}</span>
      <span className={styles.what}>
        <span className={styles.title} lang={title.lang}>
          {title.text || translate(`terms.kind.${item.kind}`)}
        </span>
        <span className={styles.quiet}>
          {languageName(requirement.from)} {requirement.oneWay ? '→' : '⇄'} {languageName(requirement.to)} ·{' '}
          {translate(`terms.mode.${requirement.mode}`)}
        </span>
      </span>
      <span className={styles.team}>
        {teamIds.map((id) => (
          <InterpreterBadge key={id} id={id} />
        ))}
        {isShort ? (
          <Badge tone="critical">{translate('interpreters.missing', { count: strength.needed - teamIds.length })}</Badge>
        ) : null}
      </span>
      <span className={styles.quiet}>
        {translate('interpreters.cover', { assigned: teamIds.length, needed: strength.needed })}
      </span>
    </div>
  )
})

function InterpreterBadge({ id }: { readonly id: string }) {
  const { language } = useTranslate()
  return <Badge>{useOfMission((mission) => rowName(mission, { table: 'interpreters', id }, language))}</Badge>
}
