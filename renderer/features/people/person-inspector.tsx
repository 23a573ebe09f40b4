import { Ellipsis } from 'lucide-react'
import { addRow } from '../../../shared/commands/add-row'
import { editRow } from '../../../shared/commands/edit-row'
import { type Person, personEntity } from '../../../shared/mission/entities/person'
import { rowsOf } from '../../../shared/mission/mission'
import { latinBesideNative, latinNameOf, nameFor, nativeNameOf } from '../../../shared/mission/people/person-name'
import { useAct } from '../../app/actions/act'
import { useRemove } from '../../app/actions/use-remove'
import { RowFindings } from '../../app/findings/row-findings'
import type { InspectorProps } from '../../app/inspectors'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { reveal, useChoice } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import { Select } from '../../ui/fields/select'
import { Menu } from '../../ui/overlays/menu'
import { InspectorHeader, InspectorSection } from '../../ui/panes/inspector-section'
import { AgendaSection } from './agenda-section'
import { CareSection } from './care-section'
import { ContactSection } from './contact-section'
import { NamesSection } from './names-section'
import { PapersSection } from './papers-section'
import { ParticipationSection } from './participation-section'
import styles from './person-inspector.module.css'
import { RoomsSection } from './rooms-section'

const kinds = personEntity.schema.shape.kind.options

/** Everything about one person, or their own agenda. */
export function PersonInspector({ id }: InspectorProps) {
  const person = useRow('persons', id)
  return person ? <PersonParts person={person} /> : null
}

function PersonParts({ person }: { readonly person: Person }) {
  const { translate } = useTranslate()
  const [page, setPage] = useChoice('people.inspector', '')
  const native = nativeNameOf(person)
  const title = native.text === '' ? latinNameOf(person) : native
  const latin = latinBesideNative(person)
  return (
    <>
      <InspectorHeader
        kind={translate(`terms.personKind.${person.kind}`)}
        title={title.text || translate('people.unnamed')}
        lang={title.lang}
        {...(latin ? { subtitle: latin.text } : {})}
      />
      <div className={styles.pages}>
        <SegmentedControl
          label={translate('people.page')}
          isLabelHidden
          segments={[
            { id: '', text: translate('people.page.particulars') },
            { id: 'agenda', text: translate('people.page.agenda') },
          ]}
          value={page}
          onChange={setPage}
        />
        <PersonMenu person={person} />
      </div>
      {page === 'agenda' ? <AgendaSection person={person} /> : <Particulars person={person} />}
    </>
  )
}

function PersonMenu({ person }: { readonly person: Person }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const remove = useRemove()
  const interpreter = rowsOf(mission, 'interpreters').find(({ personId }) => personId === person.id)
  const name = nameFor(person, language).text || translate('people.unnamed')
  return (
    <Menu
      label={translate('people.more')}
      trigger={<IconButton icon={Ellipsis} small label={translate('people.more')} />}
      entries={[
        {
          id: 'part',
          text: translate('people.addPart'),
          run: () => void act(addRow, { table: 'participations', fields: { personId: person.id } }),
        },
        ...(interpreter
          ? [
              {
                id: 'interpreter',
                text: translate('people.showInterpreter'),
                run: () => reveal({ table: 'interpreters', id: interpreter.id }, 'interpreters'),
              },
            ]
          : []),
        {
          id: 'remove',
          text: translate('people.removePerson'),
          shortcut: 'delete',
          isCritical: true,
          startsGroup: true,
          run: () => void remove({ table: 'persons', id: person.id }, translate('app.removed', { name })),
        },
      ]}
    />
  )
}

function Particulars({ person }: { readonly person: Person }) {
  const { translate } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const own = rowsOf(mission, 'participations').filter(({ personId }) => personId === person.id)
  return (
    <>
      <RowFindings refs={[{ table: 'persons', id: person.id }]} />
      <NamesSection person={person} />
      {own.map((participation) => (
        <ParticipationSection key={participation.id} participation={participation} />
      ))}
      {own.length === 0 ? (
        <InspectorSection title={translate('people.part')}>
          <p>{translate('people.noPart')}</p>
          <Button onPress={() => void act(addRow, { table: 'participations', fields: { personId: person.id } })}>
            {translate('people.addPart')}
          </Button>
          <PersonKind person={person} />
        </InspectorSection>
      ) : null}
      <ContactSection person={person}>{own.length === 0 ? null : <PersonKind person={person} />}</ContactSection>
      <PapersSection person={person} />
      <RoomsSection personId={person.id} />
      <CareSection person={person} />
    </>
  )
}

function PersonKind({ person }: { readonly person: Person }) {
  const { translate } = useTranslate()
  const act = useAct()
  return (
    <Select
      label={translate('fields.kind')}
      options={kinds.map((kind) => ({ id: kind, text: translate(`terms.personKind.${kind}`) }))}
      value={person.kind}
      onChange={(kind) => act(editRow, { table: 'persons', id: person.id, fields: { kind } })}
    />
  )
}
