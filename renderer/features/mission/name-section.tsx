import type { ReactNode } from 'react'
import type { LocalizedText } from '../../../shared/mission/entities/fields'
import { missionRowOf } from '../../../shared/mission/mission'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { select } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'

interface NameSectionProps {
  readonly name: LocalizedText
  readonly onName: (name: LocalizedText) => void
  readonly children: ReactNode
}

/** What the rules and the rates of a mission begin with: the way back to its particulars, and what they are called. */
export function NameSection({ name, onName, children }: NameSectionProps) {
  const { translate, language } = useTranslate()
  const { id: missionId, documentLanguages } = useOfMission(missionRowOf)
  return (
    <InspectorSection>
      <Button kind="link" onPress={() => select({ table: 'missions', id: missionId })}>
        {translate('mission.toParticulars')}
      </Button>
      <LocalizedTextField
        label={translate('fields.name')}
        value={name}
        languages={[...new Set([language, ...documentLanguages])]}
        onCommit={onName}
      />
      {children}
    </InspectorSection>
  )
}
