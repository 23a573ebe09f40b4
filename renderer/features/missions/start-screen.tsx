import { Briefcase, FolderOpen, Plus, Settings } from 'lucide-react'
import { ReadingFault } from '../../app/faults/reading-fault'
import { openFile } from '../../app/missions/mission-actions'
import { useMissionCards } from '../../app/missions/use-mission-cards'
import { openDialog } from '../../app/navigation/open-dialog'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { EmptyState } from '../../ui/lists/empty-state'
import { MissionRow } from './mission-row'
import { RecentFiles } from './recent-files'
import { Samples } from './samples'
import styles from './start-screen.module.css'

/** What is shown while no mission is open: one's missions, recent files, samples. */
export function StartScreen() {
  const { translate } = useTranslate()
  return (
    <main className={styles.screen} data-region="view" tabIndex={-1}>
      <div className={styles.page}>
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>{translate('app.missions.title')}</h1>
            <p className={styles.lead}>{translate('app.missions.lead')}</p>
          </div>
          <div className={styles.tools}>
            <Button onPress={() => void openFile(null)}>
              <FolderOpen size={15} strokeWidth={1.75} aria-hidden />
              {translate('app.missions.openFile')}
            </Button>
            <Button kind="primary" onPress={() => openDialog('new-mission')}>
              <Plus size={15} strokeWidth={2} aria-hidden />
              {translate('app.missions.new')}
            </Button>
            <IconButton
              icon={Settings}
              label={translate('app.command.settings')}
              shortcut="mod+,"
              onPress={() => openDialog('settings')}
            />
          </div>
        </header>
        <YourMissions />
        <RecentFiles />
        <Samples />
      </div>
    </main>
  )
}

function YourMissions() {
  const { translate } = useTranslate()
  const [cards, reload] = useMissionCards()
  if (cards === null) return null
  return (
    <section>
      <h2 className={styles.sectionTitle}>{translate('app.missions.yours')}</h2>
      {!cards.ok ? (
        <ReadingFault failure={cards.error} onRetry={reload} />
      ) : cards.value.length === 0 ? (
        <EmptyState icon={Briefcase} title={translate('app.missions.none')} text={translate('app.missions.noneText')} />
      ) : (
        <ul>
          {cards.value.map((card) => (
            <MissionRow key={card.id} card={card} onDiscarded={reload} />
          ))}
        </ul>
      )}
    </section>
  )
}
