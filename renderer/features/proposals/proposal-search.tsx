import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { ProgressBar } from '../../ui/marks/progress-bar'
import styles from './proposals.module.css'
import type { Planning } from './use-planning'

interface ProposalSearchProps {
  readonly planning: Planning & { kind: 'planning' }
  readonly onCancel: () => void
  readonly onTakeBest: () => void
}

/** While a proposal is sought: what is being done, for how long, and the best so far, which may be taken as it is. */
export function ProposalSearch({ planning: { phase, elapsedMs, budgetMs, best }, onCancel, onTakeBest }: ProposalSearchProps) {
  const { translate } = useTranslate()
  return (
    <div className={styles.form}>
      <ProgressBar
        label={translate(`proposals.phase.${phase}`)}
        done={Math.min(Math.round(elapsedMs / 1000), budgetMs / 1000)}
        total={budgetMs / 1000}
        onCancel={onCancel}
      />
      <p className={styles.quiet}>
        {translate('proposals.elapsed', { elapsed: Math.round(elapsedMs / 1000), budget: budgetMs / 1000 })}
      </p>
      {best ? <p>{translate('proposals.best', { open: best.after.measures.filled })}</p> : null}
      <div>
        <Button onPress={onTakeBest} isDisabled={best === null}>
          {translate('proposals.takeBest')}
        </Button>
      </div>
    </div>
  )
}
