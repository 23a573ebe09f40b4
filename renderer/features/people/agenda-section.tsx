import { useMemo } from 'react'
import type { Person } from '../../../shared/mission/entities/person'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { reveal } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { agendaOf } from './agenda'
import styles from './person-inspector.module.css'

/** Somebody's own days, item by item. */
export function AgendaSection({ person, onLeave }: { readonly person: Person; readonly onLeave?: () => void }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const days = useMemo(() => agendaOf(mission, person.id), [mission, person.id])
  if (days.length === 0) {
    return (
      <InspectorSection>
        <p className={styles.quiet}>{translate('people.noAgenda')}</p>
      </InspectorSection>
    )
  }
  return days.map(({ date, items }) => (
    <InspectorSection key={date} title={formatDay(date, language)}>
      <ul className={styles.agenda}>
        {items.map((item) => {
          const title = textIn(item.title, language)
          return (
            <li key={item.id} className={styles.agendaItem}>
              <span className={styles.time}>
                {item.startTime === null || item.timeMode === 'tbd'
                  ? '–'
                  : [item.startTime, item.endTime].filter((time) => time !== null).join('–')}
              </span>
              <span className={styles.agendaWhat}>
                <Button
                  kind="link"
                  onPress={() => {
                    onLeave?.()
                    reveal({ table: 'items', id: item.id }, 'itinerary')
                  }}
                >
                  <span lang={title.lang}>{title.text || translate(`terms.kind.${item.kind}`)}</span>
                </Button>
                {item.placeId === null ? null : (
                  <span className={styles.quiet}>{rowName(mission, { table: 'places', id: item.placeId }, language)}</span>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </InspectorSection>
  ))
}
