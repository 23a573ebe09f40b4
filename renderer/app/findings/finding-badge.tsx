import { useTranslate } from '../../i18n/language-provider'
import { Badge } from '../../ui/marks/badge'
import type { FindingCount } from './use-finding-counts'

/** How many findings name a row of a list, in the colour of the worst; nothing where there are none. */
export function FindingBadge({ findings }: { readonly findings: FindingCount | undefined }) {
  const { translate } = useTranslate()
  if (!findings) return null
  return (
    <Badge tone={findings.worst}>
      <span role="img" aria-label={translate('app.view.findings.count', { count: findings.count })}>
        {findings.count}
      </span>
    </Badge>
  )
}
