import type { Participation } from '../../../shared/mission/entities/participation'
import { rowOf } from '../../../shared/mission/mission'
import { latinBesideNative, latinNameOf, nativeNameOf } from '../../../shared/mission/people/person-name'
import { textIn } from '../../../shared/mission/text'
import { FindingBadge } from '../../app/findings/finding-badge'
import type { FindingCount } from '../../app/findings/use-finding-counts'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { classNames } from '../../ui/class-names'
import lineStyles from '../../ui/lists/list-line.module.css'
import { Badge } from '../../ui/marks/badge'
import { StatusMark, type StatusShape } from '../../ui/marks/status-mark'
import styles from './people-view.module.css'
import type { PersonRow } from './person-rows'

/** How firm somebody's coming is, by shape. */
const statusShapes: Readonly<Record<Participation['status'], StatusShape>> = {
  invited: 'quarter',
  registered: 'dashed',
  confirmed: 'solid',
  waitlist: 'dotted',
  cancelled: 'struck',
  noShow: 'crossed',
}

interface PersonLineProps {
  readonly row: PersonRow
  readonly isSelected: boolean
  readonly findings: FindingCount | undefined
}

/** Number, name in its own and in Latin letters, title, organization, groups, status. */
export function PersonLine({ row, isSelected, findings }: PersonLineProps) {
  const { translate } = useTranslate()
  const { person, participation, rank } = row
  const native = nativeNameOf(person)
  const latin = latinBesideNative(person)
  const isOff = participation?.status === 'cancelled' || participation?.status === 'noShow'
  return (
    <div className={classNames(styles.person, isSelected && styles.selected)}>
      <span className={styles.rank}>{rank}</span>
      <span className={lineStyles.two}>
        <span className={classNames(styles.names, isOff && styles.struck)}>
          <span className={styles.native} lang={native.lang}>
            {native.text || latinNameOf(person).text || translate('people.unnamed')}
          </span>
          {latin ? (
            <span className={lineStyles.quiet} lang={latin.lang}>
              {latin.text}
            </span>
          ) : null}
        </span>
        <span className={lineStyles.second}>
          {participation ? translate(`terms.role.${participation.role}`) : translate(`terms.personKind.${person.kind}`)}
        </span>
      </span>
      <Post participation={participation} />
      <span className={styles.groups}>
        <GroupBadges ids={participation?.groupIds ?? []} />
      </span>
      <span className={styles.status}>
        {participation ? (
          <StatusMark
            shape={statusShapes[participation.status]}
            text={translate(`terms.participationStatus.${participation.status}`)}
          />
        ) : null}
      </span>
      <span className={styles.count}>
        <FindingBadge findings={findings} />
      </span>
    </div>
  )
}

function Post({ participation }: { readonly participation: Participation | null }) {
  const { language } = useTranslate()
  const mission = useMission()
  const organization = rowOf(mission, 'organizations', participation?.organizationId ?? null)
  const title = textIn(participation?.title ?? {}, language)
  const name = textIn(organization?.names ?? {}, language)
  return (
    <span className={lineStyles.two}>
      <span className={lineStyles.clipped} lang={title.lang}>
        {title.text}
      </span>
      <span className={lineStyles.second} lang={name.lang}>
        {name.text}
      </span>
    </span>
  )
}

function GroupBadges({ ids }: { readonly ids: readonly string[] }) {
  const { language } = useTranslate()
  const mission = useMission()
  return ids.map((id) => {
    const group = rowOf(mission, 'groups', id)
    if (!group) return null
    const name = textIn(group.name, language)
    return (
      <Badge key={id} hue={group.hue} lang={name.lang}>
        {group.code || name.text}
      </Badge>
    )
  })
}
