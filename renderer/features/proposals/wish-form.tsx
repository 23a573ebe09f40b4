import { type AssignmentMode, objectivesFor } from '../../../shared/interpreting/assignment/objectives'
import type { Mission } from '../../../shared/mission/mission'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import { Select } from '../../ui/fields/select'
import { CountedFromField } from './counted-from-field'
import { firstWish, OneMoreFields, type WishedFor } from './one-more-fields'

const modes = ['fillGaps', 'replanAll', 'fewestChanges', 'fewestInterpreters', 'oneMore'] as const satisfies readonly (
  | AssignmentMode
  | 'oneMore'
)[]
const budgets = [5, 20, 60] as const

/** What is asked of the planner. */
export interface Wish {
  readonly mode: (typeof modes)[number]
  /** Of one more interpreter: who is thought of. */
  readonly oneMore: WishedFor
  /** The version from which changes are counted; null: the plan as it is. */
  readonly releaseId: string | null
  readonly seconds: (typeof budgets)[number]
}

export function usualWish(mission: Mission): Wish {
  return { mode: 'fillGaps', oneMore: firstWish(mission), releaseId: null, seconds: 20 }
}

/** Somebody who is not like one who is there has two languages at least. */
export function isWholeWish({ mode, oneMore }: Wish): boolean {
  return mode !== 'oneMore' || oneMore.likeId !== null || oneMore.languages.length >= 2
}

interface WishFormProps {
  readonly wish: Wish
  readonly onChange: (wish: Wish) => void
}

/** What is to be done, what it depends on, and how long it may take. */
export function WishForm({ wish, onChange }: WishFormProps) {
  const { translate } = useTranslate()
  const mission = useMission()
  const { mode, oneMore, releaseId, seconds } = wish
  return (
    <>
      <SegmentedControl
        label={translate('proposals.mode')}
        segments={modes.map((id) => ({ id, text: translate(`proposals.mode.${id}`) }))}
        value={mode}
        onChange={(next) => onChange({ ...wish, mode: next })}
      />
      <p>{translate(`proposals.mode.${mode}Text`)}</p>
      {mode === 'oneMore' ? <OneMoreFields wish={oneMore} onChange={(next) => onChange({ ...wish, oneMore: next })} /> : null}
      {mode !== 'oneMore' && countsChanges(mission, mode) ? (
        <CountedFromField value={releaseId} onChange={(id) => onChange({ ...wish, releaseId: id })} />
      ) : null}
      <Select
        label={translate('proposals.time')}
        options={budgets.map((count) => ({ id: String(count), text: translate('proposals.seconds', { seconds: count }) }))}
        value={String(seconds)}
        onChange={(id) => onChange({ ...wish, seconds: budgets.find((count) => String(count) === id) ?? seconds })}
      />
    </>
  )
}

/** Whether what is kept is an aim of this mission in this mode. */
function countsChanges(mission: Mission, mode: AssignmentMode): boolean {
  return objectivesFor(mission, mode).some(({ name }) => name === 'fewestChanges')
}
