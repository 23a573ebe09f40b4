import type { LocalizedText } from '../../../shared/mission/entities/fields'
import type { Admission } from '../../../shared/mission/entities/place'
import { textIn } from '../../../shared/mission/text'
import { useTranslate } from '../../i18n/language-provider'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './entry.module.css'
import { Fact } from './fact'

interface EntryRulesProps {
  readonly admission: Admission
  /** What the item itself asks for goes before what the place usually does. */
  readonly dress: LocalizedText
}

/** What whoever enters a facility must wear, bring and leave behind. */
export function EntryRules({ admission, dress }: EntryRulesProps) {
  const { translate, language } = useTranslate()
  const text = (value: LocalizedText): string => textIn(value, language).text
  const yes = (is: boolean): string => (is ? translate('extract.yes') : '')
  const facts = [
    ['fields.dressCode', text(dress) || text(admission.clothing)],
    ['fields.ppe', admission.ppe.join(', ')],
    ['fields.prohibited', admission.prohibited.join(', ')],
    ['fields.needsIdCopy', yes(admission.needsIdCopy)],
    ['fields.needsSignature', yes(admission.needsSignature)],
    ['fields.lastEntry', admission.lastEntry ?? ''],
    ['fields.lateArrivalRule', text(admission.lateArrivalRule)],
    ['fields.stairsOrHeights', admission.stairsOrHeights],
  ] as const
  if (facts.every(([, value]) => value === '')) return null
  return (
    <InspectorSection title={translate('extract.entryRules')}>
      <dl className={styles.facts}>
        {facts.map(([id, value]) => (
          <Fact key={id} label={translate(id)}>
            {value}
          </Fact>
        ))}
      </dl>
    </InspectorSection>
  )
}
