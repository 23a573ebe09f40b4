import { UsersRound } from 'lucide-react'
import { addRow } from '../../../shared/commands/add-row'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { guessLanguage } from '../../../shared/mission/people/guess-language'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useListKeys } from '../../app/actions/use-list-keys'
import { focusRegion } from '../../app/navigation/regions'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select, useSession } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { classNames } from '../../ui/class-names'
import { AddByName } from '../../ui/lists/add-by-name'
import { EmptyState } from '../../ui/lists/empty-state'
import { focusAddByName } from '../../ui/lists/focus-add-by-name'
import lineStyles from '../../ui/lists/list-line.module.css'
import { ListToolbar } from '../../ui/lists/list-toolbar'
import { VirtualList } from '../../ui/lists/virtual-list'
import { Badge } from '../../ui/marks/badge'
import styles from './people-view.module.css'

const HUES = 8

/** The parts of the party that move together. */
export function GroupList() {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const onKey = useListKeys()
  const selection = useSession((state) => state.selection)
  const groups = rowsOf(mission, 'groups')

  function add(name: string, code = freeCode(groups.map((group) => group.code))): boolean {
    const id = crypto.randomUUID()
    const lang = guessLanguage(name, missionRowOf(mission).workingLanguages)
    const fields = { code, name: { [lang]: name }, hue: hueOf(code, groups.length) }
    if (!act(addRow, { table: 'groups', id, fields })) return false
    select({ table: 'groups', id })
    return true
  }

  function addTwo(): void {
    for (const code of ['A', 'B']) add(translate('people.groupNamed', { code }), code)
  }

  return (
    <>
      <ListToolbar>
        <AddByName label={translate('people.addGroup')} onAdd={(name) => add(name)} />
      </ListToolbar>
      {groups.length === 0 ? (
        <EmptyState icon={UsersRound} title={translate('people.noGroups')} text={translate('people.noGroupsText')}>
          <Button onPress={addTwo}>{translate('people.addTwoGroups')}</Button>
          <Button onPress={focusAddByName}>{translate('people.typeName')}</Button>
        </EmptyState>
      ) : (
        <VirtualList
          label={translate('people.groups')}
          rows={groups}
          keyOf={({ id }) => id}
          heightOf={() => 49}
          selectedKey={selection?.table === 'groups' ? selection.id : null}
          onSelect={({ id }) => select({ table: 'groups', id })}
          onOpen={() => focusRegion('inspector')}
          onKey={(event, row) => onKey(event, row ? { table: 'groups', id: row.id } : null)}
          renderRow={(group, { isSelected }) => {
            const name = textIn(group.name, language)
            const members = rowsOf(mission, 'participations').filter(({ groupIds }) => groupIds.includes(group.id)).length
            const leader =
              group.leaderPersonId === null ? '' : rowName(mission, { table: 'persons', id: group.leaderPersonId }, language)
            return (
              <div className={classNames(styles.line, isSelected && styles.selected)}>
                <span className={styles.names}>
                  <Badge hue={group.hue}>{group.code || '–'}</Badge>
                  <span className={lineStyles.clipped} lang={name.lang}>
                    {name.text || translate('people.unnamed')}
                  </span>
                </span>
                <span className={lineStyles.second}>
                  {leader === '' ? translate(`terms.groupKind.${group.kind}`) : translate('people.ledBy', { name: leader })}
                </span>
                <span className={lineStyles.quiet}>{translate('people.peopleOf', { count: members })}</span>
              </div>
            )
          }}
        />
      )}
    </>
  )
}

/** A letter has its own of the hues, so that A and B differ whenever they are made. */
function hueOf(code: string, groupCount: number): number {
  return (code === '' ? groupCount : code.charCodeAt(0) - 'A'.charCodeAt(0)) % HUES
}

/** The first letter that no group has yet; empty after Z. */
function freeCode(taken: readonly string[]): string {
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => !taken.includes(letter)) ?? ''
}
