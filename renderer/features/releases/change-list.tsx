import { useMemo } from 'react'
import { groupBy } from '../../../shared/kernel/order'
import type { Mission } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { changeWordsOf } from '../../../shared/releases/change-words'
import { type ItemChange, itemChangesOf } from '../../../shared/releases/item-changes'
import { formatDay } from '../../app/format-date'
import { itemTimeWords } from '../../app/item-time-words'
import { useTranslate } from '../../i18n/language-provider'
import styles from './releases.module.css'

interface ChangeListProps {
  readonly before: Mission
  readonly after: Mission
}

/** What is different between two missions, by day and item, in words. */
export function ChangeList({ before, after }: ChangeListProps) {
  const { translate, language } = useTranslate()
  const changes = useMemo(() => itemChangesOf(before, after), [before, after])
  if (changes.length === 0) return <p className={styles.lead}>{translate('releases.same')}</p>
  const days = [...groupBy(changes, (change) => (change.after ?? change.before)?.dayOn ?? '')].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  return (
    <section className={styles.changes} aria-label={translate('releases.differences', { count: changes.length })}>
      <h3 className={styles.heading}>{translate('releases.differences', { count: changes.length })}</h3>
      {days.map(([dayOn, ofDay]) => (
        <div key={dayOn}>
          <h4 className={styles.day}>{formatDay(dayOn, language)}</h4>
          <ul>
            {ofDay.map((change) => (
              <ChangeLine key={(change.after ?? change.before)?.id ?? ''} change={change} before={before} after={after} />
            ))}
          </ul>
        </div>
      ))}
    </section>
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
