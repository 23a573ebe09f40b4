import type { Severity } from '../../../shared/checks/finding'
import { useTranslate } from '../../i18n/language-provider'
import { StatusMark } from '../../ui/marks/status-mark'

const shapes = { hard: 'octagon', error: 'diamond', warn: 'triangle', info: 'info' } as const

/** How grave a finding is, before its sentence: by shape as well as colour, and in words for who does not see it. */
export function FindingMark({ severity }: { readonly severity: Severity }) {
  const { translate } = useTranslate()
  return <StatusMark shape={shapes[severity]} text={translate(`terms.severity.${severity}`)} isShapeOnly />
}
