import { Button as AriaButton } from 'react-aria-components'
import { samples } from '../../../resources/samples/registry'
import { textIn } from '../../../shared/mission/text'
import { openSample } from '../../app/missions/mission-actions'
import { useTranslate } from '../../i18n/language-provider'
import styles from './start-screen.module.css'

/** Missions to learn from and to try things on. */
export function Samples() {
  const { translate, language } = useTranslate()
  return (
    <section>
      <h2 className={styles.sectionTitle}>{translate('app.missions.samples')}</h2>
      <p className={styles.sectionLead}>{translate('app.missions.samplesLead')}</p>
      <ul>
        {samples.map(({ id, title, description }) => {
          const name = textIn(title, language)
          const about = textIn(description, language)
          return (
            <li key={id} className={styles.row}>
              <AriaButton className={styles.open ?? ''} onPress={() => void openSample(id)}>
                <span className={styles.name} lang={name.lang}>
                  {name.text}
                </span>
                <span className={styles.detail} lang={about.lang}>
                  {about.text}
                </span>
              </AriaButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
