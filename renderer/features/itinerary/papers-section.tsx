import { Plus, X } from 'lucide-react'
import { editRow } from '../../../shared/commands/edit-row'
import type { Item } from '../../../shared/mission/entities/item'
import type { Paper } from '../../../shared/mission/entities/paper'
import { missionRowOf } from '../../../shared/mission/mission'
import { requirementsByItem } from '../../../shared/mission/people/engagements'
import { useAct } from '../../app/actions/act'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { IconButton } from '../../ui/buttons/icon-button'
import { Select } from '../../ui/fields/select'
import { TextField } from '../../ui/fields/text-field'
import { useLineFocus } from '../../ui/lists/use-line-focus'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './item-inspector.module.css'

const newPaper: Paper = { title: '', language: null, note: '' }

/** What the item's interpreters prepare from; they see it in their own view, on their call sheet and on their phone. */
export function PapersSection({ item }: { readonly item: Item }) {
  const { translate } = useTranslate()
  const act = useAct()
  const { lines, adding, removing } = useLineFocus()
  const isInterpreted = useOfMission((mission) => requirementsByItem(mission).has(item.id))
  const { papers } = item
  if (!isInterpreted && papers.length === 0) return null
  const set = (next: Paper[]) => act(editRow, { table: 'items', id: item.id, fields: { papers: next } })
  const add = () => adding(() => set([...papers, newPaper]))

  return (
    <InspectorSection
      title={translate('itinerary.papers')}
      actions={<IconButton icon={Plus} small label={translate('itinerary.addPaper')} onPress={add} />}
    >
      <div ref={lines} className={styles.papers} tabIndex={-1}>
        {papers.map((paper, at) => (
          <PaperLine
            key={keyAt(at)}
            paper={paper}
            number={at + 1}
            onChange={(fields) => void set(papers.with(at, { ...paper, ...fields }))}
            onRemove={() => removing(at, () => set(papers.toSpliced(at, 1)))}
          />
        ))}
      </div>
    </InspectorSection>
  )
}

/** A paper may have no title yet: its line is told by where it stands. */
function keyAt(at: number): string {
  return `paper-${at}`
}

interface PaperLineProps {
  readonly paper: Paper
  readonly number: number
  readonly onChange: (fields: Partial<Paper>) => void
  readonly onRemove: () => void
}

function PaperLine({ paper, number, onChange, onRemove }: PaperLineProps) {
  const { translate } = useTranslate()
  const languageName = useLanguageName()
  const { documentLanguages, workingLanguages } = useOfMission((mission) => missionRowOf(mission))
  const written = [...new Set([...workingLanguages, ...documentLanguages, ...(paper.language === null ? [] : [paper.language])])]
  const name = paper.title === '' ? translate('itinerary.paper', { number }) : paper.title
  return (
    <fieldset className={styles.paper} aria-label={name}>
      <TextField
        label={translate('fields.title')}
        isLabelHidden
        placeholder={translate('fields.title')}
        value={paper.title}
        onCommit={(title) => onChange({ title: title.trim().slice(0, 300) })}
      />
      <IconButton icon={X} small label={translate('itinerary.removePaper', { paper: name })} onPress={onRemove} />
      <Select
        label={translate('fields.language')}
        isLabelHidden
        options={[
          { id: 'none', text: translate('itinerary.paperLanguage') },
          ...written.map((tag) => ({ id: tag, text: languageName(tag) })),
        ]}
        value={paper.language ?? 'none'}
        onChange={(tag) => onChange({ language: tag === 'none' ? null : tag })}
      />
      <TextField
        label={translate('fields.note')}
        isLabelHidden
        placeholder={translate('fields.note')}
        value={paper.note}
        onCommit={(note) => onChange({ note })}
      />
    </fieldset>
  )
}
