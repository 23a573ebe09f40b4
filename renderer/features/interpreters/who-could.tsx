import { directionDemandsOf } from '../../../shared/interpreting/direction-demand'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import styles from './interpreters-view.module.css'

/** For each direction, how many of the mission's interpreters could do it, or through which language a relay would go. */
export function WhoCould({ requirement }: { readonly requirement: Requirement }) {
  const { translate } = useTranslate()
  const languageName = useLanguageName()
  const mission = useMission()
  return directionDemandsOf(mission, requirement).map(({ direction, able, relays }) => {
    const between = { from: languageName(direction.from), to: languageName(direction.to) }
    const [relay] = relays
    const words =
      able.length === 0 && relay
        ? translate('interpreters.byRelay', { ...between, pivot: languageName(relay.pivot) })
        : translate('interpreters.whoCould', { ...between, count: able.length })
    return (
      <p key={`${direction.from}>${direction.to}`} className={styles.quiet}>
        {words}
      </p>
    )
  })
}
