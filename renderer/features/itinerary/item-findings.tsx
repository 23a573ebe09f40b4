import { findingText } from '../../../shared/checks/finding-text'
import { useTranslate } from '../../i18n/language-provider'
import { useDesk } from '../../store/mission-store'
import { useMission } from '../../store/selectors'
import { setView } from '../../store/session-store'
import { Button } from '../../ui/button'
import { InspectorSection } from '../../ui/inspector-section'
import { StatusMark } from '../../ui/status-mark'
import styles from './item-inspector.module.css'

const shapes = { hard: 'octagon', error: 'diamond', warn: 'triangle', info: 'info' } as const

/** What is the matter with this item, in a colleague's words. */
export function ItemFindings({ itemId }: { readonly itemId: string }) {
  const translator = useTranslate()
  const { translate } = translator
  const mission = useMission()
  const findings = useDesk((state) => state.checked?.findings)
  const own = (findings ?? []).filter(({ refs }) => refs.some(({ table, id }) => table === 'items' && id === itemId))
  if (own.length === 0) return null
  return (
    <InspectorSection title={translate('itinerary.section.findings')}>
      <ul className={styles.findings}>
        {own.map((finding) => (
          <li key={finding.key} className={styles.finding}>
            <StatusMark shape={shapes[finding.severity]} text={translate(`terms.severity.${finding.severity}`)} isShapeOnly />
            <Button kind="link" onPress={() => setView('findings')}>
              {findingText(finding, mission, translator)}
            </Button>
          </li>
        ))}
      </ul>
    </InspectorSection>
  )
}
