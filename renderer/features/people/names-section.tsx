import { ChevronDown, ChevronRight, Plus } from 'lucide-react'
import { useState } from 'react'
import { editRow } from '../../../shared/commands/edit-row'
import type { NameVariant, Person } from '../../../shared/mission/entities/person'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { guessNames } from '../../../shared/mission/people/guess-names'
import { nameHintsOf } from '../../../shared/mission/people/name-hints'
import { nativeNameOf } from '../../../shared/mission/people/person-name'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { AddByName } from '../../ui/lists/add-by-name'
import { StatusMark } from '../../ui/marks/status-mark'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { NameFields } from './name-fields'
import styles from './person-inspector.module.css'
import { useNameLanguage } from './use-name-language'

/** Every writing of a name: one line each, opened to be edited. */
export function NamesSection({ person }: { readonly person: Person }) {
  const { translate } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const languageOf = useNameLanguage()
  const [isAdding, setAdding] = useState(person.names.length === 0)
  const [openAt, setOpenAt] = useState<number | null>(null)
  const { names } = person
  const edit = (next: readonly NameVariant[]) => act(editRow, { table: 'persons', id: person.id, fields: { names: [...next] } })

  const keys = keysOf(names)

  function add(typed: string): boolean {
    const side = rowsOf(mission, 'participations').find(({ personId }) => personId === person.id)?.side ?? 'guest'
    const known = names.map(({ lang }) => lang)
    const guessed = guessNames(typed, nameHintsOf(missionRowOf(mission), side))
    if (!edit([...names, ...guessed.map((name) => ({ ...name, lang: freeLanguage(name.lang, known) }))])) return false
    setAdding(false)
    setOpenAt(names.length)
    return true
  }

  return (
    <InspectorSection
      title={translate('fields.names')}
      actions={<IconButton icon={Plus} small label={translate('people.addName')} onPress={() => setAdding(!isAdding)} />}
    >
      {names.map((name, index) => {
        const shown = nativeNameOf({ ...person, names: [name] })
        const isOpen = index === openAt
        const Chevron = isOpen ? ChevronDown : ChevronRight
        return (
          <div key={keys[index]} className={styles.variant}>
            <Button kind="quiet" onPress={() => setOpenAt(isOpen ? null : index)}>
              <Chevron size={14} aria-hidden />
              <span className={styles.variantName} lang={name.lang}>
                {shown.text || '–'}
              </span>
              <span className={styles.quiet}>
                {languageOf(name.lang)} · {translate(`terms.nameSource.${name.source}`)}
              </span>
              {name.verified ? <StatusMark shape="solid" text={translate('fields.verified')} isShapeOnly /> : null}
            </Button>
            {isOpen ? (
              <NameFields
                name={name}
                onChange={(next) => edit(names.with(index, next))}
                onRemove={() => {
                  edit(names.toSpliced(index, 1))
                  setOpenAt(null)
                }}
              />
            ) : null}
          </div>
        )
      })}
      {isAdding ? (
        <AddByName label={translate('people.addName')} placeholder={translate('people.addNameHint')} onAdd={add} />
      ) : null}
    </InspectorSection>
  )
}

/** A second name in Latin letters is most often the English one, a second in Japanese its reading. */
function freeLanguage(lang: string, known: readonly string[]): string {
  if (!known.includes(lang)) return lang
  const next: Readonly<Record<string, string>> = { 'und-Latn': 'en', ja: 'ja-Hira', 'zh-Hans': 'ja' }
  return next[lang] ?? lang
}

/** Variants have no id: the language tells them apart, and which one of that language it is. */
function keysOf(names: readonly NameVariant[]): readonly string[] {
  return names.map(({ lang }, at) => `${lang}/${names.slice(0, at).filter((earlier) => earlier.lang === lang).length}`)
}
