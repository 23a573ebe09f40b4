import { BookA, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { withdrawEntry } from '../../../shared/commands/withdraw-entry'
import { writeTerm } from '../../../shared/commands/write-term'
import { authorNameOf } from '../../../shared/extract/author-name'
import { compareBy } from '../../../shared/kernel/order'
import type { Term } from '../../../shared/mission/entities/term'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { searchable } from '../../ui/fields/match-options'
import { TextField } from '../../ui/fields/text-field'
import { EmptyState } from '../../ui/lists/empty-state'
import { ListSearch } from '../../ui/lists/list-search'
import { Badge } from '../../ui/marks/badge'
import extractStyles from './extract.module.css'
import styles from './glossary-tab.module.css'

/** The glossary: the organizer's terms to read, the interpreter's own to write. */
export function GlossaryTab({ interpreterId }: { readonly interpreterId: string }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const [query, setQuery] = useState('')
  const author = authorNameOf(mission, interpreterId)
  const { workingLanguages } = missionRowOf(mission)
  // What is typed first is a word of the language that they read the window in.
  const languages = [...workingLanguages].sort(compareBy((one) => (one === language ? 0 : 1)))
  const terms = rowsOf(mission, 'terms')
  const found = terms.filter((term) =>
    searchable([...Object.values(term.words), term.note].join(' ')).includes(searchable(query)),
  )
  function add(): void {
    // What is searched for would hide the new one.
    setQuery('')
    act(writeTerm, { fields: { sourceLanguage: languages[0] ?? 'und' } })
  }
  return (
    <div className={extractStyles.page}>
      <div className={styles.glossaryBar}>
        <ListSearch label={translate('extract.searchTerms')} value={query} onChange={setQuery} />
        <Button onPress={add}>
          <Plus size={15} aria-hidden /> {translate('extract.addTerm')}
        </Button>
      </div>
      {terms.length === 0 ? (
        <div className={styles.nothing}>
          <EmptyState icon={BookA} title={translate('extract.noTerms')} text={translate('extract.noTermsText')} />
        </div>
      ) : (
        <ul className={styles.terms}>
          {found.map((term) =>
            term.addedBy === author ? (
              <OwnTerm key={term.id} term={term} languages={languages} />
            ) : (
              <li key={term.id} className={styles.term}>
                <TermWords term={term} />
                {term.note === '' ? null : <span className={extractStyles.quiet}>{term.note}</span>}
              </li>
            ),
          )}
        </ul>
      )}
    </div>
  )
}

function TermWords({ term }: { readonly term: Term }) {
  return (
    <span className={styles.words}>
      {Object.entries(term.words).map(([tag, text]) => (
        <span key={tag} lang={tag}>
          <span className={styles.tag}>{tag}</span> {text}
        </span>
      ))}
    </span>
  )
}

function OwnTerm({ term, languages }: { readonly term: Term; readonly languages: readonly string[] }) {
  const { translate, language } = useTranslate()
  const act = useAct()
  const { id, words, note } = term
  return (
    <li className={styles.ownTerm}>
      <LocalizedTextField
        label={translate('extract.theTerm')}
        value={words}
        languages={languages}
        onCommit={(next) => void act(writeTerm, { id, fields: { words: next } })}
      />
      <TextField
        label={translate('fields.note')}
        value={note}
        onCommit={(next) => void act(writeTerm, { id, fields: { note: next } })}
      />
      <Badge tone="outline">{translate('extract.yourTerm')}</Badge>
      <IconButton
        icon={Trash2}
        small
        label={translate('extract.removeTerm', { term: textIn(words, language).text })}
        onPress={() => void act(withdrawEntry, { table: 'terms', id })}
      />
    </li>
  )
}
