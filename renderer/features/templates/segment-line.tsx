import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, X } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { LocalTime } from '../../../shared/kernel/time'
import { type Segment, segmentParts } from '../../../shared/mission/entities/segment'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { IconButton } from '../../ui/buttons/icon-button'
import { ComboBox } from '../../ui/fields/combo-box'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { NumberField } from '../../ui/fields/number-field'
import { Select } from '../../ui/fields/select'
import styles from './templates.module.css'

interface SegmentLineProps {
  readonly segment: Segment
  readonly number: number
  readonly count: number
  /** When it begins; null: not known. */
  readonly start: LocalTime | null
  readonly spokenLanguages: readonly string[]
  readonly onChange: (fields: Partial<Segment>) => void
  /** To which place among the parts, from 0. */
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

/** A part in a line: when, what, how long. Alt and the arrow keys move it; what it is called, who speaks and how is behind the arrow. */
export function SegmentLine(props: SegmentLineProps) {
  const { segment, number, count, start, onChange, onMove, onRemove } = props
  const { translate } = useTranslate()
  const [isOpen, setOpen] = useState(segment.part === 'other')
  const name = translate(`terms.part.${segment.part}`)
  const at = number - 1

  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0 || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    if (at + by >= 0 && at + by < count) onMove(at + by)
  }

  return (
    <fieldset className={styles.segment} aria-label={translate('templates.part', { number, part: name })} onKeyDown={onKeyDown}>
      <div className={styles.segmentHead}>
        <span className={styles.start}>{start}</span>
        <Select
          label={translate('fields.part')}
          isLabelHidden
          options={segmentParts.map((part) => ({ id: part, text: translate(`terms.part.${part}`) }))}
          value={segment.part}
          onChange={(part) => onChange({ part })}
        />
        <NumberField
          label={translate('fields.minutes')}
          isLabelHidden
          value={segment.minutes}
          min={0}
          max={1440}
          onCommit={(minutes) => minutes !== null && onChange({ minutes })}
        />
      </div>
      <div className={styles.tools}>
        <IconButton
          icon={isOpen ? ChevronDown : ChevronRight}
          small
          label={translate(isOpen ? 'templates.less' : 'templates.more', { part: name })}
          onPress={() => setOpen(!isOpen)}
        />
        <span data-remove>
          <IconButton icon={X} small label={translate('templates.removePart', { part: name })} onPress={onRemove} />
        </span>
      </div>
      {isOpen ? <SegmentDetails {...props} /> : null}
    </fieldset>
  )
}

function SegmentDetails({ segment, number, count, spokenLanguages, onChange, onMove }: SegmentLineProps) {
  const { translate, language } = useTranslate()
  const languageName = useLanguageName()
  const mission = useMission()
  const { documentLanguages, workingLanguages } = missionRowOf(mission)
  const name = translate(`terms.part.${segment.part}`)
  const isMoving = useRef(false)
  const arrows = useRef<HTMLDivElement>(null)
  const spoken = [...new Set([...spokenLanguages, ...workingLanguages, ...(segment.language === null ? [] : [segment.language])])]

  /** At either end the arrow that was pressed is disabled, and would take the keyboard with it. */
  useLayoutEffect(() => {
    const [up, down] = arrows.current?.querySelectorAll('button') ?? []
    if (isMoving.current && number === 1) down?.focus()
    if (isMoving.current && number === count) up?.focus()
    isMoving.current = false
  }, [number, count])

  function moveBy(by: 1 | -1): void {
    isMoving.current = true
    onMove(number - 1 + by)
  }

  return (
    <div className={styles.details}>
      <LocalizedTextField
        label={translate('fields.title')}
        value={segment.title}
        languages={[...new Set([language, ...documentLanguages])]}
        onCommit={(title) => onChange({ title })}
      />
      <ComboBox
        label={translate('fields.speakerPersonId')}
        options={rowsOf(mission, 'persons').map(({ id }) => ({ id, text: rowName(mission, { table: 'persons', id }, language) }))}
        value={segment.speakerPersonId}
        isClearable
        onChange={(speakerPersonId) => onChange({ speakerPersonId })}
      />
      <Select
        label={translate('fields.language')}
        options={[
          { id: 'none', text: translate('templates.anyLanguage') },
          ...spoken.map((tag) => ({ id: tag, text: languageName(tag) })),
        ]}
        value={segment.language ?? 'none'}
        onChange={(tag) => onChange({ language: tag === 'none' ? null : tag })}
      />
      <div ref={arrows} className={styles.tools}>
        <IconButton
          icon={ArrowUp}
          small
          label={translate('templates.up', { part: name })}
          shortcut="alt+↑"
          isDisabled={number === 1}
          onPress={() => moveBy(-1)}
        />
        <IconButton
          icon={ArrowDown}
          small
          label={translate('templates.down', { part: name })}
          shortcut="alt+↓"
          isDisabled={number === count}
          onPress={() => moveBy(1)}
        />
      </div>
    </div>
  )
}
