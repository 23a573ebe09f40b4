import type { ReactNode } from 'react'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { ProgressBar } from '../../ui/marks/progress-bar'
import { useFirstFocus } from '../../ui/overlays/use-first-focus'
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
    <SearchForm>
      <ProgressBar
        label={translate(`proposals.phase.${phase}`)}
        done={Math.min(Math.round(elapsedMs / 1000), budgetMs / 1000)}
        total={budgetMs / 1000}
        unit="seconds"
        onCancel={onCancel}
      />
      {best ? <p>{translate('proposals.best', { open: best.after.measures.filled })}</p> : null}
      <div>
        <Button onPress={onTakeBest} isDisabled={best === null}>
          {translate('proposals.takeBest')}
        </Button>
      </div>
    </SearchForm>
  )
}

/** What stands in the dialog while something is sought. */
export function SearchForm({ children }: { readonly children: ReactNode }) {
  return (
    <div ref={useFirstFocus<HTMLDivElement>()} className={styles.form} tabIndex={-1}>
      {children}
    </div>
  )
}
