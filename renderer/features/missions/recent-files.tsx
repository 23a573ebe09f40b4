import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { RecentFile } from '../../../shared/ipc/contract'
import { openFile } from '../../app/missions/mission-actions'
import { ask } from '../../desktop/desk'
import { formatMoment } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../../ui/buttons/icon-button'
import styles from './start-screen.module.css'

/** Mission files that were opened or saved here; a file that is not where it was says so. */
export function RecentFiles() {
  const { translate, language } = useTranslate()
  const [files, setFiles] = useState<readonly RecentFile[]>([])
  useEffect(() => {
    void ask('recent-files:list', null).then((answer) => {
      if (answer.ok) setFiles(answer.value)
    })
  }, [])
  async function forget(path: string): Promise<void> {
    const answer = await ask('recent-files:forget', { path })
    if (answer.ok) setFiles((known) => known.filter((file) => file.path !== path))
  }
  if (files.length === 0) return null
  return (
    <section>
      <h2 className={styles.sectionTitle}>{translate('app.missions.recent')}</h2>
      <ul>
        {files.map(({ path, name, openedAt, isMissing }) => (
          <li key={path} className={styles.row}>
            <AriaButton className={styles.open ?? ''} isDisabled={isMissing} onPress={() => void openFile(path)}>
              <span className={styles.name}>{name}</span>
              <span className={styles.when}>
                {isMissing ? translate('app.missions.fileMissing') : formatMoment(openedAt, language)}
              </span>
              <span className={styles.detail}>{path}</span>
            </AriaButton>
            <IconButton icon={X} small label={translate('app.missions.forget', { name })} onPress={() => void forget(path)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
