import { useMemo } from 'react'
import { groupBy } from '../../../shared/kernel/order'
import type { Mission } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { changeWordsOf } from '../../../shared/releases/change-words'
import { type ItemChange, itemChangesOf } from '../../../shared/releases/item-changes'
import { type NightChange, nightChangesOf } from '../../../shared/releases/night-changes'
import { itemTimeWords } from '../../app/days/item-time-words'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import styles from './releases.module.css'

interface ChangeListProps {
  readonly before: Mission
  readonly after: Mission
}

/** What is different between two missions, by day and item, and where they sleep elsewhere, in words. */
export function ChangeList({ before, after }: ChangeListProps) {
  const { translate, language } = useTranslate()
  const changes = useMemo(() => itemChangesOf(before, after), [before, after])
  const nights = useMemo(() => nightChangesOf(before, after), [before, after])
  const count = changes.length + nights.length
  if (count === 0) return <p className={styles.lead}>{translate('releases.same')}</p>
  const byDay = groupBy(changes, (change) => (change.after ?? change.before)?.dayOn ?? '')
  const days = [...new Set([...byDay.keys(), ...nights.map(({ on }) => on)])].sort()
  return (
    <section className={styles.changes} aria-label={translate('releases.differences', { count })}>
      <h3 className={styles.heading}>{translate('releases.differences', { count })}</h3>
      {days.map((dayOn) => (
        <div key={dayOn}>
          <h4 className={styles.day}>{formatDay(dayOn, language)}</h4>
          <ul>
            {(byDay.get(dayOn) ?? []).map((change) => (
              <ChangeLine key={(change.after ?? change.before)?.id ?? ''} change={change} before={before} after={after} />
            ))}
            {nights
              .filter(({ on }) => on === dayOn)
              .map((night) => (
                <NightLine key="night" night={night} before={before} after={after} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function NightLine({ night: { was, is }, before, after }: ChangeListProps & { readonly night: NightChange }) {
  const { translate, language } = useTranslate()
  const nameIn = (mission: Mission, id: string | undefined) =>
    (id === undefined ? '' : rowName(mission, { table: 'places', id }, language)) || '–'
  return (
    <li className={styles.change}>
      <span className={styles.changedItem}>{translate('documents.route.hotel')}</span>
      <span className={styles.thing}>
        <s>{nameIn(before, was?.hotelId)}</s> → <strong>{nameIn(after, is?.hotelId)}</strong>
      </span>
    </li>
  )
}

function ChangeLine({ change, before, after }: ChangeListProps & { readonly change: ItemChange }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const item = change.after ?? change.before
  if (!item) return null
  const title = textIn(item.title, language)
  const words = changeWordsOf(change, { before, after }, translator, {
    day: (dayOn) => formatDay(dayOn, language),
    time: (one) => itemTimeWords(one, translator),
  })
  return (
    <li className={styles.change}>
      <span className={styles.changedItem} lang={title.lang}>
        {title.text || translate(`terms.kind.${item.kind}`)}
      </span>
      {words.map(({ thing, was, is }) => (
        <span key={thing} className={styles.thing}>
          {thing}
          {was === null || is === null ? null : (
            <>
              {': '}
              <s>{was}</s> → <strong>{is}</strong>
            </>
          )}
        </span>
      ))}
    </li>
  )
}
