import { TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { desk } from '../../app/start/desk-access'
import { useTranslate } from '../../i18n/language-provider'
import type { StrandedStep } from '../../persistence/stranded-steps'
import { useDesk } from '../../store/mission-store'
import { Button } from '../../ui/buttons/button'
import styles from './history-view.module.css'
import { StrandedDialog } from './stranded-dialog'

/** Says that changes of this mission lie aside, and leads to them; nothing where there are none. */
export function StrandedNotice() {
  const { translate } = useTranslate()
  const missionId = useDesk((state) => state.journal?.mission.id)
  const [stranded, setStranded] = useState<readonly StrandedStep[]>([])
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    let isCurrent = missionId !== undefined
    // A store that cannot be read is told of elsewhere; here there is then nothing to show.
    void desk()
      .repository.listStranded()
      .then((answer) => isCurrent && setStranded(answer.ok ? answer.value : []))
    return () => {
      isCurrent = false
    }
  }, [missionId])
  if (stranded.length === 0) return null
  return (
    <div className={styles.stranded}>
      <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />
      <p>{translate('history.stranded', { count: stranded.length })}</p>
      <Button small onPress={() => setOpen(true)}>
        {translate('history.strandedShow')}
      </Button>
      {isOpen ? <StrandedDialog stranded={stranded} onClose={() => setOpen(false)} onDiscarded={() => setStranded([])} /> : null}
    </div>
  )
}
