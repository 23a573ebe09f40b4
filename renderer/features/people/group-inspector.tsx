import type { CSSProperties } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { editRow } from '../../../shared/commands/edit-row'
import { type Group, groupEntity } from '../../../shared/mission/entities/group'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { RowHeader } from '../../app/actions/row-header'
import type { InspectorProps } from '../../app/inspectors'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { ComboBox } from '../../ui/fields/combo-box'
import { FieldRow } from '../../ui/fields/field-row'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { MultiSelect } from '../../ui/fields/multi-select'
import { Select } from '../../ui/fields/select'
import { TextField } from '../../ui/fields/text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './person-inspector.module.css'

const kinds = groupEntity.schema.shape.kind.options
const hues = [0, 1, 2, 3, 4, 5, 6, 7] as const

/** A group: what it is called, its colour, who leads it and who belongs to it. */
export function GroupInspector({ id }: InspectorProps) {
  const group = useRow('groups', id)
  return group ? <GroupFields group={group} /> : null
}

function GroupFields({ group }: { readonly group: Group }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const { id } = group
  const name = textIn(group.name, language)
  const title = name.text || group.code || translate('people.unnamed')
  const edit = (fields: Partial<Group>) => act(editRow, { table: 'groups', id, fields })
  const members = rowsOf(mission, 'participations').filter(({ groupIds }) => groupIds.includes(id))
  const participants = rowsOf(mission, 'participations').map((one) => ({
    id: one.id,
    text: rowName(mission, { table: 'persons', id: one.personId }, language) || translate('people.unnamed'),
    detail: translate(`terms.role.${one.role}`),
  }))

  /** The field adds or takes one at a time: one person's groups change. */
  function setMembers(ids: readonly string[]): void {
    for (const one of rowsOf(mission, 'participations')) {
      const belongs = one.groupIds.includes(id)
      if (belongs === ids.includes(one.id)) continue
      const groupIds = belongs ? one.groupIds.filter((other) => other !== id) : [...one.groupIds, id]
      act(editRow, { table: 'participations', id: one.id, fields: { groupIds } })
    }
  }

  return (
    <>
      <RowHeader
        row={{ table: 'groups', id }}
        kind={translate(`terms.groupKind.${group.kind}`)}
        title={title}
        lang={name.lang}
        removeLabel={translate('people.removeGroup')}
      />
      <InspectorSection>
        <TextField label={translate('fields.code')} value={group.code} onCommit={(code) => edit({ code: code.trim() })} />
        <LocalizedTextField
          label={translate('fields.name')}
          value={group.name}
          languages={[...new Set([language, ...missionRowOf(mission).documentLanguages])]}
          onCommit={(next) => edit({ name: next })}
        />
        <Select
          label={translate('fields.kind')}
          options={kinds.map((kind) => ({ id: kind, text: translate(`terms.groupKind.${kind}`) }))}
          value={group.kind}
          onChange={(kind) => edit({ kind })}
        />
        <FieldRow label={translate('fields.hue')}>
          <RadioGroup
            className={styles.hues ?? ''}
            aria-label={translate('fields.hue')}
            orientation="horizontal"
            value={String(group.hue)}
            onChange={(hue) => edit({ hue: Number(hue) })}
          >
            {hues.map((hue) => (
              <Radio
                key={hue}
                value={String(hue)}
                aria-label={translate('people.colour', { number: hue + 1 })}
                className={styles.hue ?? ''}
                style={{ '--hue-line': `var(--group-${hue})`, '--hue-tint': `var(--group-${hue}-tint)` } as CSSProperties}
              />
            ))}
          </RadioGroup>
        </FieldRow>
        <ComboBox
          label={translate('fields.leaderPersonId')}
          options={rowsOf(mission, 'persons').map((person) => ({
            id: person.id,
            text: rowName(mission, { table: 'persons', id: person.id }, language),
            detail: translate(`terms.personKind.${person.kind}`),
          }))}
          value={group.leaderPersonId}
          isClearable
          onChange={(leaderPersonId) => edit({ leaderPersonId })}
        />
      </InspectorSection>
      <InspectorSection title={translate('people.peopleOf', { count: members.length })} isStacked>
        <MultiSelect
          label={translate('people.members')}
          options={participants}
          value={members.map((one) => one.id)}
          onChange={setMembers}
        />
      </InspectorSection>
    </>
  )
}
