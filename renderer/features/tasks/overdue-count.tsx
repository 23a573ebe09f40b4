import { overdueCount } from '../../../shared/tasks/planned-tasks'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { useToday } from './use-today'

/** How many tasks should have been done by now, beside the name of their section; nothing where none is late. */
export function OverdueCount({ className }: { readonly className: string | undefined }) {
  const { translate } = useTranslate()
  const today = useToday()
  const count = useOfMission((mission) => overdueCount(mission, today))
  if (count === 0) return null
  return (
    <span className={className} data-severe="">
      <span aria-hidden>{count}</span>
      <span hidden>{translate('tasks.overdueCount', { count })}</span>
    </span>
  )
}
