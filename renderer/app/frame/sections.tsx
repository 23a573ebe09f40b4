import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { type KeyboardEvent, lazy, Suspense } from 'react'
import { useTranslate } from '../../i18n/language-provider'
import { setView, useSession } from '../../store/session-store'
import { IconButton } from '../../ui/buttons/icon-button'
import { Tooltip } from '../../ui/overlays/tooltip'
import { useOpenFindings } from '../findings/use-open-findings'
import { AfterRows } from '../start/after-rows'
import { useNarrowWindow } from '../start/use-narrow-window'
import { type View, views } from '../views'
import styles from './sections.module.css'

/** The list of sections at the left: arrow keys move in it, Enter goes. */
export function Sections() {
  const { translate } = useTranslate()
  const wantsCollapsed = useSession((state) => state.sectionsCollapsed)
  const isNarrow = useNarrowWindow()
  const collapsed = wantsCollapsed || isNarrow
  return (
    <nav
      className={styles.sections}
      data-region="sections"
      tabIndex={-1}
      aria-label={translate('app.sections')}
      onKeyDown={moveFocus}
      {...(collapsed ? { 'data-collapsed': '' } : {})}
    >
      <AfterRows>
        <ul className={styles.list}>
          {views.map((view) => (
            <li key={view.id}>
              <SectionButton view={view} collapsed={collapsed} />
            </li>
          ))}
        </ul>
        {isNarrow ? null : (
          <IconButton
            icon={collapsed ? PanelLeftOpen : PanelLeftClose}
            label={translate(collapsed ? 'app.sections.expand' : 'app.sections.collapse')}
            shortcut="mod+b"
            onPress={() => useSession.setState({ sectionsCollapsed: !wantsCollapsed })}
          />
        )}
      </AfterRows>
    </nav>
  )
}

function SectionButton({ view, collapsed }: { readonly view: View; readonly collapsed: boolean }) {
  const { translate } = useTranslate()
  const isCurrent = useSession((state) => state.view === view.id)
  const title = translate(view.titleId)
  const button = (
    <button
      type="button"
      className={styles.section}
      onClick={() => setView(view.id)}
      {...(isCurrent ? { 'aria-current': 'page' } : {})}
    >
      <view.icon size={16} strokeWidth={1.75} aria-hidden />
      <span className={styles.name}>{title}</span>
      {view.id === 'findings' ? <FindingCount /> : null}
      {view.id === 'tasks' ? <TaskCount /> : null}
    </button>
  )
  return collapsed ? (
    <Tooltip text={title} shortcut={view.shortcut} isPlain>
      {button}
    </Tooltip>
  ) : (
    button
  )
}

function FindingCount() {
  const { translate } = useTranslate()
  const open = useOpenFindings()
  if (open.length === 0) return null
  const isSevere = open.some(({ severity }) => severity === 'hard')
  return (
    <span className={styles.count} {...(isSevere ? { 'data-severe': '' } : {})}>
      <span aria-hidden>{open.length}</span>
      <span hidden>{translate('app.view.findings.count', { count: open.length })}</span>
    </span>
  )
}

/** Read after the first frame: a start must not wait for it. */
const OverdueCount = lazy(async () => ({ default: (await import('../../features/tasks/overdue-count')).OverdueCount }))

function TaskCount() {
  return (
    <Suspense fallback={null}>
      <OverdueCount className={styles.count} />
    </Suspense>
  )
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('li button')]
  const at = buttons.indexOf(event.target as HTMLButtonElement)
  const next = buttons[(at + step + buttons.length) % buttons.length]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
