import { ArrowDown, ArrowUp, Link2, RotateCcw, Unlink2 } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { editRow } from '../../../shared/commands/edit-row'
import { sameJson } from '../../../shared/kernel/json'
import { type MissionRow, missionEntity, type Objective } from '../../../shared/mission/entities/mission-row'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../../ui/buttons/icon-button'
import { Checkbox } from '../../ui/fields/checkbox'
import { NumberField } from '../../ui/fields/number-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { type AimLevels, aimLevelsOf, aimsIn, joinedToAbove, moved, partedFromAbove } from './aim-levels'
import styles from './mission-inspector.module.css'

const byDefault = missionEntity.defaults.objectives ?? []

/** What a proposal of assignments strives for, the first thing first. */
export function AimsSection({ row }: { readonly row: MissionRow }) {
  const { translate } = useTranslate()
  const act = useAct()
  const levels = aimLevelsOf(row.objectives)
  const set = (objectives: readonly Objective[]) =>
    act(editRow, { table: 'missions', id: row.id, fields: { objectives: [...objectives] } })
  return (
    <InspectorSection
      title={translate('fields.objectives')}
      actions={
        sameJson(row.objectives, byDefault) ? undefined : (
          <IconButton icon={RotateCcw} small label={translate('mission.resetAims')} onPress={() => void set(byDefault)} />
        )
      }
    >
      <p className={styles.quiet}>{translate('mission.aimsHint')}</p>
      {levels.flat().map((aim) => (
        <Aim key={aim.name} aim={aim} levels={levels} onChange={(next) => void set(aimsIn(next))} />
      ))}
    </InspectorSection>
  )
}

interface AimProps {
  readonly aim: Objective
  readonly levels: AimLevels
  readonly onChange: (levels: AimLevels) => void
}

function Aim({ aim, levels, onChange }: AimProps) {
  const { translate } = useTranslate()
  const line = useRef<HTMLFieldSetElement>(null)
  const at = levels.findIndex((aims) => aims.includes(aim))
  const own = levels[at] ?? []
  const isFirstOfLevel = own[0] === aim
  const above = levels[at - 1]?.at(-1)
  const isWeighed = aim.isOn && own.filter(({ isOn }) => isOn).length > 1
  const name = translate(`terms.objective.${aim.name}`)
  const up = moved(levels, aim, -1)
  const down = moved(levels, aim, 1)
  const change = (fields: Partial<Objective>) => onChange(levels.with(at, own.with(own.indexOf(aim), { ...aim, ...fields })))

  /** A button that leads no further can no longer have the focus; the aim takes it. */
  function move(to: AimLevels, by: -1 | 1): void {
    const isOnButton = document.activeElement instanceof HTMLButtonElement
    if (isOnButton && moved(to, aim, by) === to) line.current?.querySelector('input')?.focus()
    if (to !== levels) onChange(to)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isUp = event.key === 'ArrowUp'
    if (!(isUp || event.key === 'ArrowDown') || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    if (isUp) move(up, -1)
    else move(down, 1)
  }

  return (
    <fieldset
      ref={line}
      className={styles.aim}
      aria-label={translate('mission.aimAtLevel', { aim: name, level: at + 1 })}
      onKeyDown={onKeyDown}
    >
      <span className={styles.quiet}>{isFirstOfLevel ? at + 1 : ''}</span>
      <Checkbox label={name} isSelected={aim.isOn} onChange={(isOn) => change({ isOn })} />
      {isWeighed ? (
        <NumberField
          label={translate('mission.aimWeight', { aim: name })}
          isLabelHidden
          value={aim.weight}
          min={0.1}
          max={1000}
          step={0.1}
          onCommit={(weight) => weight !== null && change({ weight })}
        />
      ) : null}
      {isFirstOfLevel ? (
        <IconButton
          icon={Link2}
          small
          label={translate('mission.aimJoin', { aim: name, above: above ? translate(`terms.objective.${above.name}`) : '' })}
          isDisabled={above === undefined}
          onPress={() => onChange(joinedToAbove(levels, aim))}
        />
      ) : (
        <IconButton
          icon={Unlink2}
          small
          label={translate('mission.aimPart', { aim: name })}
          onPress={() => onChange(partedFromAbove(levels, aim))}
        />
      )}
      <IconButton
        icon={ArrowUp}
        small
        label={translate('mission.aimUp', { aim: name })}
        shortcut="alt+↑"
        isDisabled={up === levels}
        onPress={() => move(up, -1)}
      />
      <IconButton
        icon={ArrowDown}
        small
        label={translate('mission.aimDown', { aim: name })}
        shortcut="alt+↓"
        isDisabled={down === levels}
        onPress={() => move(down, 1)}
      />
    </fieldset>
  )
}
