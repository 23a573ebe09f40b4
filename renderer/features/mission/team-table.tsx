import { Plus, RotateCcw, X } from 'lucide-react'
import { editRow } from '../../../shared/commands/edit-row'
import { shippedProfileOf } from '../../../shared/interpreting/rule-profiles/shipped-profile'
import { sameJson } from '../../../shared/kernel/json'
import { interpretationModes } from '../../../shared/mission/entities/requirement'
import type { RuleProfile, TeamRule } from '../../../shared/mission/entities/rule-profile'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../../ui/buttons/icon-button'
import { NumberField } from '../../ui/fields/number-field'
import { Select } from '../../ui/fields/select'
import { Menu } from '../../ui/overlays/menu'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './mission-inspector.module.css'
import { OWN_SOURCE, SourceField } from './source-field'
import { useSourceWords } from './use-source-words'

/** How many interpreters for how long: the lines of a profile's team table, by mode. */
export function TeamTable({ profile }: { readonly profile: RuleProfile }) {
  const { translate } = useTranslate()
  const act = useAct()
  const shipped = shippedProfileOf(profile)
  const lines = profile.teamTable
  const keys = keysOf(lines)
  const set = (teamTable: readonly TeamRule[]) =>
    act(editRow, { table: 'ruleProfiles', id: profile.id, fields: { teamTable: [...teamTable] } })

  return (
    <InspectorSection
      title={translate('fields.teamTable')}
      actions={
        <span className={styles.tools}>
          {shipped && !sameJson(lines, shipped.teamTable) ? (
            <IconButton
              icon={RotateCcw}
              small
              label={translate('mission.resetTeams')}
              onPress={() => void set(shipped.teamTable)}
            />
          ) : null}
          <Menu
            label={translate('mission.addTeamLine')}
            trigger={<IconButton icon={Plus} small label={translate('mission.addTeamLine')} />}
            entries={interpretationModes.map((mode) => ({
              id: mode,
              text: translate(`terms.mode.${mode}`),
              run: () => void set(withLine(lines, mode)),
            }))}
          />
        </span>
      }
    >
      {lines.length === 0 ? <p className={styles.quiet}>{translate('mission.teamsOfJapan')}</p> : null}
      {lines.map((line, index) => (
        <TeamLine
          key={keys[index]}
          line={line}
          isOwn={!shipped?.teamTable.some((one) => sameJson(one, line))}
          onChange={(next) => void set(lines.with(index, next))}
          onRemove={() => void set(lines.toSpliced(index, 1))}
        />
      ))}
    </InspectorSection>
  )
}

interface TeamLineProps {
  readonly line: TeamRule
  /** Not as the program brought it. */
  readonly isOwn: boolean
  readonly onChange: (line: TeamRule) => void
  readonly onRemove: () => void
}

function TeamLine({ line, isOwn, onChange, onRemove }: TeamLineProps) {
  const { translate } = useTranslate()
  const sourceWords = useSourceWords()
  const mode = translate(`terms.mode.${line.mode}`)
  const change = (fields: Partial<TeamRule>) => onChange({ ...line, source: OWN_SOURCE, ...fields })
  return (
    <fieldset className={styles.teamLine} aria-label={mode}>
      <span className={styles.teamWords}>{mode}</span>
      <div className={styles.teamLanguages}>
        <Select
          label={translate('mission.languageCount', { mode })}
          isLabelHidden
          options={spansWith(line).map((span) => ({ id: keyOf(span), text: translate('mission.languages', wordsOf(span)) }))}
          value={keyOf(line)}
          onChange={(key) => {
            const span = spansWith(line).find((one) => keyOf(one) === key)
            if (span) change(span)
          }}
        />
      </div>
      <span className={styles.teamSource}>{sourceWords(line.source)}</span>
      <NumberField
        label={translate('mission.upToMinutes')}
        isLabelHidden
        value={line.maxMinutes}
        min={1}
        max={1440}
        placeholder={translate('mission.anyLength')}
        suffix={translate('mission.unit.minutes')}
        onCommit={(maxMinutes) => change({ maxMinutes })}
      />
      <NumberField
        label={translate('mission.interpreters')}
        isLabelHidden
        value={line.interpreters}
        min={1}
        max={100}
        suffix={translate('mission.unit.people')}
        onCommit={(interpreters) => interpreters !== null && change({ interpreters })}
      />
      <IconButton icon={X} small label={translate('mission.removeTeamLine', { mode })} onPress={onRemove} />
      {isOwn ? (
        <div className={styles.teamSource}>
          <SourceField figure={mode} source={line.source} onCommit={(source) => change({ source })} />
        </div>
      ) : null}
    </fieldset>
  )
}

/** For how many languages a line holds. */
type LanguageSpan = Pick<TeamRule, 'minLanguages' | 'maxLanguages'>

const usualSpans = [2, 3, 4, 5, 6, 7, 8].flatMap((count): readonly LanguageSpan[] => [
  { minLanguages: count, maxLanguages: count },
  { minLanguages: count, maxLanguages: null },
])

/** The usual ones, and that of a line which has another. */
function spansWith({ minLanguages, maxLanguages }: LanguageSpan): readonly LanguageSpan[] {
  const own = { minLanguages, maxLanguages }
  return usualSpans.some((span) => keyOf(span) === keyOf(own)) ? usualSpans : [own, ...usualSpans]
}

function keyOf({ minLanguages, maxLanguages }: LanguageSpan): string {
  return `${minLanguages}-${maxLanguages ?? ''}`
}

function wordsOf({ minLanguages, maxLanguages }: LanguageSpan) {
  return {
    min: minLanguages,
    max: maxLanguages ?? 0,
    kind: maxLanguages === null ? 'from' : maxLanguages === minLanguages ? 'just' : 'span',
  }
}

/** Lines have no id: the mode and which one of that mode it is tell them apart. */
function keysOf(lines: readonly TeamRule[]): readonly string[] {
  return lines.map(({ mode }, at) => `${mode}/${lines.slice(0, at).filter((earlier) => earlier.mode === mode).length}`)
}

/** A new line stands after the last of its mode, for any length and with one interpreter more. */
function withLine(lines: readonly TeamRule[], mode: TeamRule['mode']): readonly TeamRule[] {
  const at = lines.findLastIndex((line) => line.mode === mode)
  const interpreters = (lines[at]?.interpreters ?? 0) + 1
  const line: TeamRule = { mode, minLanguages: 2, maxLanguages: null, maxMinutes: null, interpreters, source: OWN_SOURCE }
  return lines.toSpliced(at < 0 ? lines.length : at + 1, 0, line)
}
