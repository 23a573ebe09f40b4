import { findingText } from '../../../shared/checks/finding-text'
import type { Ref } from '../../../shared/mission/registry'
import { useTranslate } from '../../i18n/language-provider'
import { setView } from '../../store/session-store'
import { useSettled } from '../../store/settled'
import { Button } from '../../ui/buttons/button'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { FindingMark } from './finding-mark'
import styles from './row-findings.module.css'
import { useOpenFindings } from './use-open-findings'

/** What the checks say of one row, in a colleague's words; nothing where they say nothing. */
export function RowFindings({ refs }: { readonly refs: readonly Ref[] }) {
  const translator = useTranslate()
  const { translate } = translator
  // The mission that was checked: rows that the sentences name are in it.
  const mission = useSettled(({ journal }) => journal?.mission)
  const own = useOpenFindings().filter((finding) =>
    finding.refs.some(({ table, id }) => refs.some((ref) => ref.table === table && ref.id === id)),
  )
  if (!mission || own.length === 0) return null
  return (
    <InspectorSection title={translate('app.section.findings')}>
      <ul className={styles.findings}>
        {own.map((finding) => (
          <li key={finding.key} className={styles.finding}>
            <FindingMark severity={finding.severity} />
            <Button kind="link" onPress={() => setView('findings')}>
              {findingText(finding, mission, translator)}
            </Button>
          </li>
        ))}
      </ul>
    </InspectorSection>
  )
}
