import { FileSpreadsheet, Users } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { addParticipant } from '../../../shared/commands/add-participant'
import { missionRowOf } from '../../../shared/mission/mission'
import { guessNames } from '../../../shared/mission/people/guess-names'
import { nameHintsOf } from '../../../shared/mission/people/name-hints'
import { useAct } from '../../app/actions/act'
import { useFindingCounts } from '../../app/findings/use-finding-counts'
import { openDialog } from '../../app/navigation/open-dialog'
import { focusRegion } from '../../app/navigation/regions'
import { useTranslate } from '../../i18n/language-provider'
import { localeOf } from '../../i18n/resolve-language'
import { useMission } from '../../store/selectors'
import { choose, select, useChoice, useSession } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { Select } from '../../ui/fields/select'
import { AddByName } from '../../ui/lists/add-by-name'
import { EmptyState } from '../../ui/lists/empty-state'
import { focusAddByName } from '../../ui/lists/focus-add-by-name'
import lineStyles from '../../ui/lists/list-line.module.css'
import { ListSearch } from '../../ui/lists/list-search'
import { ListToolbar } from '../../ui/lists/list-toolbar'
import { NothingMatches } from '../../ui/lists/nothing-matches'
import { VirtualList } from '../../ui/lists/virtual-list'
import styles from './people-view.module.css'
import { PersonLine } from './person-line'
import { delegationRows, otherRows, type PeopleSort } from './person-rows'
import { usePastedPeople } from './use-pasted-people'
import { usePersonKeys } from './use-person-keys'

/** Names as one may type them, in one script or in two. */
const typedExamples = { delegation: '赵安 ZHAO An', others: '佐藤 花子' } as const
const importPeople = (): void => openDialog('import-participants')

const sorts = ['precedence', 'name', 'organization'] as const

/** The delegation in order of precedence, or everybody else under a heading for each side. */
export function PersonList({ part }: { readonly part: 'delegation' | 'others' }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const counts = useFindingCounts('persons')
  const selection = useSession((state) => state.selection)
  const [text, setText] = useChoice('people.text', '')
  const [chosenSort, setSort] = useChoice('people.sort', 'precedence')
  const sort: PeopleSort = sorts.find((one) => one === chosenSort) ?? 'precedence'
  const onKey = usePersonKeys(sort === 'precedence')
  usePastedPeople(part === 'delegation')
  const searched = useDeferredValue(text.trim())
  const rows = useMemo(() => {
    const wanted = { text: searched, sort, locale: localeOf[language] }
    return part === 'delegation' ? delegationRows(mission, wanted) : otherRows(mission, wanted)
  }, [mission, searched, sort, language, part])

  function add(typed: string): boolean {
    const side = part === 'delegation' ? 'guest' : 'host'
    const names = [...guessNames(typed, nameHintsOf(missionRowOf(mission), side))]
    const id = crypto.randomUUID()
    const kind = side === 'guest' ? 'delegate' : 'host'
    if (!act(addParticipant, { person: { id, kind, names }, participation: { side } })) return false
    setText('')
    select({ table: 'persons', id })
    return true
  }

  return (
    <>
      <ListToolbar>
        <AddByName
          label={translate(part === 'delegation' ? 'people.addParticipant' : 'people.addHost')}
          placeholder={translate('people.addHint', { example: typedExamples[part] })}
          onAdd={add}
        />
        <ListSearch label={translate('people.search')} value={text} onChange={setText} />
        <div className={styles.sort}>
          <Select
            label={translate('people.sort')}
            isLabelHidden
            options={sorts.map((id) => ({ id, text: translate(`people.sort.${id}`) }))}
            value={sort}
            onChange={setSort}
          />
        </div>
        <IconButton icon={FileSpreadsheet} label={translate('imports.command')} onPress={importPeople} />
      </ListToolbar>
      {rows.length === 0 ? (
        text === '' ? (
          <EmptyState
            icon={Users}
            title={translate(part === 'delegation' ? 'people.noDelegation' : 'people.noOthers')}
            text={translate(part === 'delegation' ? 'people.noDelegationText' : 'people.noOthersText')}
          >
            <Button onPress={focusAddByName}>{translate('people.typeName')}</Button>
            {part === 'delegation' ? (
              <Button onPress={importPeople}>{translate('imports.command')}</Button>
            ) : (
              <Button onPress={() => choose('people.tab', 'organizations')}>{translate('people.organizationsFirst')}</Button>
            )}
          </EmptyState>
        ) : (
          <NothingMatches text={text} onShowAll={() => setText('')} />
        )
      ) : (
        <VirtualList
          label={translate(part === 'delegation' ? 'people.delegation' : 'people.tab.others')}
          rows={rows}
          keyOf={({ key }) => key}
          heightOf={(row) => (row.kind === 'heading' ? 40 : 49)}
          isOption={({ kind }) => kind === 'person'}
          selectedKey={selection?.table === 'persons' ? selection.id : null}
          onSelect={(row) => row.kind === 'person' && select({ table: 'persons', id: row.person.id })}
          onOpen={() => focusRegion('inspector')}
          onKey={(event, row) => row?.kind === 'person' && onKey(event, row)}
          renderRow={(row, { isSelected }) =>
            row.kind === 'heading' ? (
              <div className={lineStyles.heading}>
                {translate(`people.heading.${row.heading}`)} <span className={lineStyles.quiet}>{row.count}</span>
              </div>
            ) : (
              <PersonLine row={row} isSelected={isSelected} findings={counts.get(row.person.id)} />
            )
          }
        />
      )}
    </>
  )
}
