import { TriangleAlert, X } from 'lucide-react'
import type { Damage } from '../../../shared/ipc/contract'
import { useTranslate } from '../../i18n/language-provider'
import { type Notice, putAway, useNotices } from '../../store/notices'
import { CopyButton } from '../../ui/buttons/copy-button'
import { IconButton } from '../../ui/buttons/icon-button'
import styles from './notice-bar.module.css'

/** What became of stored missions, told until it is put away; never over the work, always above it. */
export function NoticeBar() {
  const notices = useNotices((state) => state.notices)
  if (notices.length === 0) return null
  return (
    <div className={styles.notices} role="status">
      {notices.map((notice) => (
        <NoticeLine key={JSON.stringify(notice)} notice={notice} />
      ))}
    </div>
  )
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { translate, find } = useTranslate()
  return (
    <div className={styles.notice}>
      <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />
      <div className={styles.text}>
        <p>{find(`notice.${notice.code}`, paramsOf(notice)) ?? translate('app.error.unexpected')}</p>
        {'damage' in notice && notice.damage.map((damage) => <DamageLine key={damage.file} damage={damage} />)}
      </div>
      <CopyButton text={JSON.stringify(notice, null, 2)} />
      <IconButton icon={X} label={translate('app.ui.close')} small onPress={() => putAway(notice)} />
    </div>
  )
}

/** Which stored file was damaged, and how many changes are missing in that home because of it. */
function DamageLine({ damage: { file, kind, stepsLost } }: { readonly damage: Damage }) {
  const { translate, find } = useTranslate()
  const lost = stepsLost === null ? translate('damage.lostUnknown') : translate('damage.lost', { count: stepsLost })
  return <p>{`${find(`damage.${kind}`, { file }) ?? file} ${lost}`}</p>
}

/** The figures of a notice, for its sentence; `-1` where how many is not known. */
function paramsOf(notice: Notice): Readonly<Record<string, string | number>> {
  return {
    missions: 'missions' in notice ? notice.missions : 0,
    files: 'files' in notice ? notice.files.join(', ') : '',
    backups: 'backups' in notice ? notice.backups : 0,
    steps: 'steps' in notice ? (notice.steps ?? -1) : 0,
  }
}
