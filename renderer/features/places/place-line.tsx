import { TicketCheck } from 'lucide-react'
import type { Place } from '../../../shared/mission/entities/place'
import { textIn } from '../../../shared/mission/text'
import { FindingBadge } from '../../app/findings/finding-badge'
import type { FindingCount } from '../../app/findings/use-finding-counts'
import { useTranslate } from '../../i18n/language-provider'
import { classNames } from '../../ui/class-names'
import lineStyles from '../../ui/lists/list-line.module.css'
import { admissionWords } from './admission-words'
import styles from './places-view.module.css'

interface PlaceLineProps {
  readonly place: Place
  readonly isSelected: boolean
  /** Items that take place here or lead here. */
  readonly visits: number
  readonly findings: FindingCount | undefined
}

/** Name, city, and under them on which terms the place lets visitors in. */
export function PlaceLine({ place, isSelected, visits, findings }: PlaceLineProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const name = textIn(place.names, language)
  const city = textIn(place.city, language)
  const [otherLang, other] =
    Object.entries(place.names).find(([lang, one]) => lang !== name.lang && one !== '' && one !== name.text) ?? []
  const rules = place.admission ? admissionWords(place.admission, translator) : ''
  return (
    <div className={classNames(styles.place, isSelected && styles.selected)}>
      <span className={lineStyles.two}>
        <span className={styles.names}>
          <span className={styles.name} lang={name.lang}>
            {name.text || translate('places.unnamed')}
          </span>
          <span className={classNames(lineStyles.second, styles.other)} lang={otherLang}>
            {other}
          </span>
        </span>
        {place.admission ? (
          <span className={styles.rules}>
            <TicketCheck size={13} strokeWidth={1.75} aria-hidden />
            <span className={lineStyles.second}>{rules || translate('places.rulesNoted')}</span>
          </span>
        ) : place.kind === 'facility' ? (
          <span className={lineStyles.second}>{translate('places.noRules')}</span>
        ) : (
          <span className={lineStyles.second} lang={textIn(place.address, language).lang}>
            {textIn(place.address, language).text}
          </span>
        )}
      </span>
      <span className={lineStyles.second} lang={city.lang}>
        {city.text}
      </span>
      <span className={classNames(lineStyles.second, styles.visits)}>
        {visits === 0 ? '' : translate('places.items', { count: visits })}
      </span>
      <span className={styles.count}>
        <FindingBadge findings={findings} />
      </span>
    </div>
  )
}
