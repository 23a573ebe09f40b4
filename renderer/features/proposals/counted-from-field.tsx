import { useMemo } from 'react'
import { type Baseline, baselineFrom } from '../../../shared/interpreting/assignment/baseline'
import type { Step } from '../../../shared/journal/step'
import { type Mission, rowOf, rowsOf } from '../../../shared/mission/mission'
import { missionOfRelease, stepsSince } from '../../../shared/releases/released-mission'
import { formatMoment } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useDesk } from '../../store/mission-store'
import { useMission } from '../../store/selectors'
import { Select } from '../../ui/fields/select'

const NOW = 'now'

interface CountedFromFieldProps {
  /** Id of a release; null: the plan as it is now. */
  readonly value: string | null
  readonly onChange: (releaseId: string | null) => void
}

/** From which plan changes are counted: as it is now, or a version that was given out. Not there before one was. */
export function CountedFromField({ value, onChange }: CountedFromFieldProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const steps = useDesk((state) => state.steps)
  const releases = useMemo(() => rowsOf(mission, 'releases').toSorted((a, b) => b.number - a.number), [mission])
  if (releases.length === 0) return null
  const known = releases.filter(({ id }) => stepsSince(steps, id) !== null)
  const chosen = known.find(({ id }) => id === value)
  const options = [
    { id: NOW, text: translate('releases.now') },
    ...known.map(({ id, number, at, note }) => ({
      id,
      text: translate('releases.numbered', { number, at: formatMoment(at, language) }),
      ...(note === '' ? {} : { detail: note }),
    })),
  ]
  const description =
    known.length === 0
      ? translate('proposals.countedFrom.notReached')
      : translate(chosen ? 'proposals.countedFrom.versionText' : 'proposals.countedFrom.nowText')
  return (
    <Select
      label={translate('proposals.countedFrom')}
      options={options}
      value={chosen?.id ?? NOW}
      onChange={(id) => onChange(id === NOW ? null : id)}
      description={description}
      isDisabled={known.length === 0}
    />
  )
}

/** What is counted from where a release was chosen; null: the plan as it is now. */
export function baselineAt(mission: Mission, steps: readonly Step[], releaseId: string | null): Baseline | null {
  const release = rowOf(mission, 'releases', releaseId)
  const released = release && missionOfRelease(mission, steps, release.id)
  return release && released ? baselineFrom(released, release.number) : null
}
