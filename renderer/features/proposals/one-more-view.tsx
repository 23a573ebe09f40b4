import { useMemo, useState } from 'react'
import { addInterpreter } from '../../../shared/commands/add-interpreter'
import type { Bought, BoughtItem, InterpreterProfile } from '../../../shared/interpreting/assignment/one-more'
import { compareBy } from '../../../shared/kernel/order'
import type { Item } from '../../../shared/mission/entities/item'
import { rowOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { VirtualList } from '../../ui/lists/virtual-list'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import styles from './proposals.module.css'
import { ScoreTable } from './score-table'

interface OneMoreViewProps {
  readonly bought: Bought
  readonly profile: InterpreterProfile
  /** The mission has changed since it was asked. */
  readonly isOld: boolean
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** What one interpreter more would change: aim by aim, and where they would be. The button adds somebody with that profile, no more. */
export function OneMoreView({ bought, profile, isOld, onAgain, onClose }: OneMoreViewProps) {
  const { translate } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const [chosenKey, choose] = useState<string | null>(null)
  const { before, after, items, isProven, weights } = bought
  const places = before.measures.filled - after.measures.filled
  const rules = before.measures.ruleBreaches - after.measures.ruleBreaches
  const rows = useMemo(
    () =>
      items
        .flatMap((one): readonly Row[] => {
          const item = rowOf(mission, 'items', one.itemId)
          return item ? [{ ...one, item }] : []
        })
        .sort(compareBy(({ item }) => `${item.dayOn ?? '~'} ${item.startTime ?? ''} ${item.id}`)),
    [mission, items],
  )

  function add(): void {
    if (!act(addInterpreter, { person: { preferredBadgeName: translate('proposals.oneMore.newName') }, interpreter: profile }))
      return
    onClose()
    showToast({
      title: translate('proposals.oneMore.added'),
      action: undoAction(translate),
    })
  }

  return (
    <Dialog
      title={translate('proposals.title')}
      onClose={onClose}
      wide
      holdsWork
      footer={
        <>
          <Button onPress={onClose}>{translate('app.ui.close')}</Button>
          <Button onPress={onAgain}>{translate('proposals.oneMore.again')}</Button>
          <Button kind="primary" onPress={add}>
            {translate('proposals.oneMore.add')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {isOld ? <p className={styles.caution}>{translate('proposals.oneMore.old')}</p> : null}
        <p className={isProven ? styles.proven : styles.caution}>
          {translate(isProven ? 'proposals.oneMore.proven' : 'proposals.oneMore.notProven')}
        </p>
        <p>
          {translate('proposals.oneMore.places', { places })} {rules > 0 ? translate('proposals.oneMore.rules', { rules }) : null}
        </p>
        <ScoreTable
          before={before}
          after={after}
          weights={weights}
          countedFrom={null}
          heads={[translate('proposals.oneMore.without'), translate('proposals.oneMore.with')]}
        />
        {rows.length === 0 ? (
          <p>{translate('proposals.oneMore.nothing')}</p>
        ) : (
          <>
            <p className={styles.quiet}>{translate('proposals.oneMore.items', { count: rows.length })}</p>
            <div className={styles.list}>
              <VirtualList
                label={translate('proposals.oneMore.list')}
                rows={rows}
                keyOf={({ requirementId }) => requirementId}
                heightOf={() => 44}
                selectedKey={chosenKey}
                onSelect={({ requirementId }) => choose(requirementId)}
                renderRow={(row) => <Line row={row} />}
              />
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}

type Row = BoughtItem & { readonly item: Item }

function Line({ row: { item, relieves } }: { readonly row: Row }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const title = textIn(item.title, language)
  const names = relieves.map((id) => rowName(mission, { table: 'interpreters', id }, language))
  return (
    <div className={styles.line}>
      <span className={styles.time}>{item.dayOn === null ? '' : formatDay(item.dayOn, language)}</span>
      <span className={styles.time}>{[item.startTime, item.endTime].filter((time) => time !== null).join('–')}</span>
      <span className={styles.title} lang={title.lang}>
        {title.text || translate(`terms.kind.${item.kind}`)}
      </span>
      <span className={styles.leaves}>
        {names.length === 0
          ? translate('proposals.oneMore.joins')
          : translate('proposals.oneMore.relieves', { names: new Intl.ListFormat(language).format(names) })}
      </span>
    </div>
  )
}
