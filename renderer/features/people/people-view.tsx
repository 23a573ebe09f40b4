import { rowsOf } from '../../../shared/mission/mission'
import { useTab } from '../../app/navigation/use-tab'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { ListFrame } from '../../ui/lists/list-frame'
import { GroupList } from './group-list'
import { OrganizationList } from './organization-list'
import { PersonList } from './person-list'
import { partySizeOf } from './person-rows'
import { RoomList } from './room-list'
import { tabsOf } from './tabs-of'

/** Who takes part: the delegation by precedence, hosts and others, their organizations, groups and rooms. */
export function PeopleView() {
  const { translate } = useTranslate()
  const mission = useMission()
  const [tab, setTab] = useTab('people.tab', 'delegation', (ref) => tabsOf(mission, ref))
  return (
    <ListFrame
      label={translate('people.title')}
      tabs={[
        { id: 'delegation', text: translate('people.tab.delegation', { count: partySizeOf(mission) }) },
        { id: 'others', text: translate('people.tab.others') },
        {
          id: 'organizations',
          text: translate('people.tab.organizations', { count: rowsOf(mission, 'organizations').length }),
        },
        { id: 'groups', text: translate('people.tab.groups', { count: rowsOf(mission, 'groups').length }) },
        { id: 'rooms', text: translate('people.tab.rooms') },
      ]}
      tab={tab}
      onTab={setTab}
    >
      {tab === 'organizations' ? (
        <OrganizationList />
      ) : tab === 'groups' ? (
        <GroupList />
      ) : tab === 'rooms' ? (
        <RoomList />
      ) : (
        <PersonList key={tab} part={tab === 'others' ? 'others' : 'delegation'} />
      )}
    </ListFrame>
  )
}
