import { Building } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { addRow } from '../../../shared/commands/add-row'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { guessLanguage } from '../../../shared/mission/people/guess-language'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useListKeys } from '../../app/actions/use-list-keys'
import { focusRegion } from '../../app/navigation/regions'
import { useTranslate } from '../../i18n/language-provider'
import { localeOf } from '../../i18n/resolve-language'
import { useMission, useTable } from '../../store/selectors'
import { choose, select, useChoice, useSession } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { classNames } from '../../ui/class-names'
import { searchable } from '../../ui/fields/match-options'
import { AddByName } from '../../ui/lists/add-by-name'
import { EmptyState } from '../../ui/lists/empty-state'
import { focusAddByName } from '../../ui/lists/focus-add-by-name'
import lineStyles from '../../ui/lists/list-line.module.css'
import { ListSearch } from '../../ui/lists/list-search'
import { ListToolbar } from '../../ui/lists/list-toolbar'
import { NothingMatches } from '../../ui/lists/nothing-matches'
import { VirtualList } from '../../ui/lists/virtual-list'
import styles from './people-view.module.css'

/** Organizations by name, with how many of their people take part. */
export function OrganizationList() {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const onKey = useListKeys()
  const organizations = useTable('organizations')
  const selection = useSession((state) => state.selection)
  const [text, setText] = useChoice('people.organizationText', '')
  const searched = useDeferredValue(searchable(text.trim()))
  const rows = useMemo(() => {
    const { compare } = new Intl.Collator(localeOf[language])
    return Object.values(organizations)
      .filter(({ names, aliases }) => searchable([...Object.values(names), ...aliases].join('\n')).includes(searched))
      .toSorted((a, b) => compare(textIn(a.names, language).text, textIn(b.names, language).text))
  }, [organizations, searched, language])
  const sizes = useMemo(() => {
    const sizes = new Map<string, number>()
    for (const { organizationId } of rowsOf(mission, 'participations'))
      if (organizationId !== null) sizes.set(organizationId, (sizes.get(organizationId) ?? 0) + 1)
    return sizes
  }, [mission])

  function add(name: string): boolean {
    const id = crypto.randomUUID()
    const lang = guessLanguage(name, missionRowOf(mission).workingLanguages)
    if (!act(addRow, { table: 'organizations', id, fields: { names: { [lang]: name } } })) return false
    setText('')
    select({ table: 'organizations', id })
    return true
  }

  return (
    <>
      <ListToolbar>
        <AddByName label={translate('people.addOrganization')} onAdd={add} />
        <ListSearch label={translate('people.searchOrganizations')} value={text} onChange={setText} />
      </ListToolbar>
      {rows.length === 0 ? (
        text === '' ? (
          <EmptyState icon={Building} title={translate('people.noOrganizations')} text={translate('people.noOrganizationsText')}>
            <Button onPress={focusAddByName}>{translate('people.typeName')}</Button>
            <Button onPress={() => choose('people.tab', 'delegation')}>{translate('people.delegatesFirst')}</Button>
          </EmptyState>
        ) : (
          <NothingMatches text={text} onShowAll={() => setText('')} />
        )
      ) : (
        <VirtualList
          label={translate('people.organizations')}
          rows={rows}
          keyOf={({ id }) => id}
          heightOf={() => 49}
          selectedKey={selection?.table === 'organizations' ? selection.id : null}
          onSelect={({ id }) => select({ table: 'organizations', id })}
          onOpen={() => focusRegion('inspector')}
          onKey={(event, row) => onKey(event, row ? { table: 'organizations', id: row.id } : null)}
          renderRow={({ id, names, type, country }, { isSelected }) => {
            const name = textIn(names, language)
            const [otherLang, other] = Object.entries(names).find(([lang, one]) => lang !== name.lang && one !== name.text) ?? []
            return (
              <div className={classNames(styles.line, isSelected && styles.selected)}>
                <span className={lineStyles.two}>
                  <span className={lineStyles.clipped} lang={name.lang}>
                    {name.text || translate('people.unnamed')}
                  </span>
                  <span className={lineStyles.second} lang={otherLang}>
                    {other}
                  </span>
                </span>
                <span className={lineStyles.quiet}>{translate(`terms.organizationType.${type}`)}</span>
                <span className={lineStyles.quiet}>{translate('people.peopleOf', { count: sizes.get(id) ?? 0 })}</span>
                <span className={lineStyles.quiet}>{country}</span>
              </div>
            )
          }}
        />
      )}
    </>
  )
}
