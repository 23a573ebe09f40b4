import type { ReactNode } from 'react'
import { partWords } from '../../../shared/documents/interpreter-call-sheet/duty'
import type { OwnDuty, OwnEntry } from '../../../shared/extract/own-work'
import { organizerContactIdsOf } from '../../../shared/extract/people-around'
import type { LocalizedText } from '../../../shared/mission/entities/fields'
import type { Paper } from '../../../shared/mission/entities/paper'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../../../shared/mission/mission'
import { assignmentsByRequirement, requirementsByItem } from '../../../shared/mission/people/engagements'
import { nameFor } from '../../../shared/mission/people/person-name'
import { contactIdsOf, principalIdsOf } from '../../../shared/mission/people/principals'
import { textIn } from '../../../shared/mission/text'
import { formatDay } from '../../i18n/format-date'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { InspectorHeader, InspectorSection } from '../../ui/panes/inspector-section'
import { AnswerFields } from './answer-fields'
import styles from './entry.module.css'
import { EntryRules } from './entry-rules'
import { clockAt, entryTimes, entryTitle, itemTimes } from './entry-words'
import extractStyles from './extract.module.css'
import { Fact } from './fact'

/** All about one entry: the answer first, then what has to be known on the way there. */
export function EntryDetails({ entry }: { readonly entry: OwnEntry }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const { item, duties } = entry
  const title = entryTitle(entry, translator)
  const place = rowOf(mission, 'places', item.placeId)
  const to = rowOf(mission, 'places', item.toPlaceId)
  const day = rowsOf(mission, 'days').find(({ date }) => date === item.dayOn)
  const hotel = rowOf(mission, 'places', ownHotelId(mission, item.dayOn) ?? day?.baseHotelId ?? null)
  const text = (value: LocalizedText): string => textIn(value, language).text
  const { emergencyNumbers } = missionRowOf(mission)
  const partners = partnersOf(mission, entry)
  return (
    <>
      <InspectorHeader
        kind={translate(`terms.kind.${item.kind}`)}
        title={title.text}
        lang={title.lang}
        subtitle={[
          item.dayOn === null ? translate('extract.noDay') : formatDay(item.dayOn, language),
          entryTimes(entry),
          ...(entry.day ? [translate('dayGrid.phase', entry.day)] : []),
          ...(entry.part ? [translate('extract.whole', { times: itemTimes(entry) })] : []),
        ].join(' · ')}
      />
      {duties.map((duty) => (
        <AnswerFields key={duty.assignment.id} duty={duty} isOneOfSeveral={duties.length > 1} />
      ))}
      <InspectorSection title={translate('extract.when')}>
        <dl className={styles.facts}>
          <Fact label={translate('documents.call.report')}>{entry.report === null ? '' : clockAt(entry.report, entry)}</Fact>
          <Fact label={translate('documents.call.release')}>
            {entry.release === null ? '' : clockAt(entry.release, entry, true)}
          </Fact>
          <Fact label={translate('fields.placeId')}>
            {place ? <PlaceLines names={place.names} address={place.address} phone={place.phone} /> : ''}
          </Fact>
          <Fact label={translate('fields.roomName')}>{item.roomName}</Fact>
          <Fact label={translate('fields.toPlaceId')}>
            {to ? <PlaceLines names={to.names} address={to.address} phone={to.phone} /> : ''}
          </Fact>
          <Fact label={translate('documents.item.transport')}>{vehicleLine(mission, item.vehicleIds, language)}</Fact>
          <Fact label={translate('extract.stay')}>{hotel ? text(hotel.names) : ''}</Fact>
        </dl>
      </InspectorSection>
      {duties.length === 0 ? null : (
        <InspectorSection title={translate('extract.work')}>
          <dl className={styles.facts}>
            {duties.map((duty) => (
              <DutyFacts key={duty.assignment.id} duty={duty} />
            ))}
            <Fact label={translate('documents.call.listeners')}>
              {item.listenersCount === null ? '' : String(item.listenersCount)}
            </Fact>
            <Fact label={translate('documents.item.meal')}>{item.mealPlan}</Fact>
            <Fact label={translate('fields.publicNotes')}>{text(item.publicNotes)}</Fact>
          </dl>
        </InspectorSection>
      )}
      <InspectorSection title={translate('extract.people')}>
        <dl className={styles.facts}>
          <Fact label={translate('documents.call.partners')}>
            {namesLine(mission, [...partners.keys()], language, { parts: partners })}
          </Fact>
          <Fact label={translate('documents.call.principals')}>
            {duties.length === 0 ? '' : namesLine(mission, principalIdsOf(mission, item), language, { withPhones: false })}
          </Fact>
          <Fact label={translate('documents.call.contact')}>{namesLine(mission, contactIdsOf(mission, item), language)}</Fact>
          <Fact label={translate('extract.organizer')}>{namesLine(mission, organizerContactIdsOf(mission), language)}</Fact>
          <Fact label={translate('extract.emergency')}>{emergencyNumbers}</Fact>
        </dl>
      </InspectorSection>
      {place?.admission && item.toPlaceId === null ? <EntryRules admission={place.admission} dress={item.dressCode} /> : null}
      {duties.length === 0 ? null : (
        <InspectorSection title={translate('extract.papers')} isStacked>
          <p className={extractStyles.quiet}>{papersLine(duties, translate, (date) => formatDay(date, language))}</p>
          <PapersLines papers={item.papers} />
          {place && text(place.briefing) !== '' ? (
            <>
              <h4 className={styles.subhead}>{translate('extract.briefing')}</h4>
              <p className={styles.prose} lang={textIn(place.briefing, language).lang}>
                {text(place.briefing)}
              </p>
            </>
          ) : null}
        </InspectorSection>
      )}
    </>
  )
}

function PapersLines({ papers }: { readonly papers: readonly Paper[] }) {
  const languageName = useLanguageName()
  if (papers.length === 0) return null
  const lines = papers.map(({ title, language, note }, at) => ({ id: `paper-${at}`, title, language, note }))
  return (
    <ul className={styles.papers}>
      {lines.map(({ id, title, language, note }) => (
        <li key={id}>
          {title}
          {language === null ? null : <span className={extractStyles.quiet}> ({languageName(language)})</span>}
          {note === '' ? null : <span className={styles.line}>{note}</span>}
        </li>
      ))}
    </ul>
  )
}

function DutyFacts({ duty: { requirement, assignment } }: { readonly duty: OwnDuty }) {
  const { translate, language } = useTranslate()
  const languageName = useLanguageName()
  const arrow = requirement.oneWay ? '→' : '⇄'
  return (
    <>
      <Fact label={translate('documents.call.languages')}>
        {`${languageName(requirement.from)} ${arrow} ${languageName(requirement.to)}`}
      </Fact>
      <Fact label={translate('documents.call.mode')}>{translate(`terms.mode.${requirement.mode}`)}</Fact>
      <Fact label={translate('documents.call.role')}>{translate(`terms.roleInTeam.${assignment.role}`)}</Fact>
      <Fact label={translate('documents.call.equipment')}>{textIn(requirement.equipment, language).text}</Fact>
    </>
  )
}

function PlaceLines(place: {
  readonly names: LocalizedText
  readonly address: LocalizedText
  readonly phone: string
}): ReactNode {
  const { language } = useTranslate()
  const name = textIn(place.names, language)
  const address = textIn(place.address, language)
  return (
    <>
      <span lang={name.lang}>{name.text}</span>
      {address.text === '' ? null : (
        <span className={styles.line} lang={address.lang}>
          {address.text}
        </span>
      )}
      {place.phone === '' ? null : <span className={styles.line}>{place.phone}</span>}
    </>
  )
}

/** The persons of those who work there too, each with what stands after the name: the hours for which they are there, where that is a part. */
function partnersOf(mission: Mission, { item: { id }, duties }: OwnEntry): ReadonlyMap<string, string> {
  const own = new Set(duties.map(({ assignment }) => assignment.interpreterId))
  const item = rowOf(mission, 'items', id)
  const partners = new Map<string, string>()
  if (!item) return partners
  for (const requirement of requirementsByItem(mission).get(id) ?? []) {
    for (const assignment of assignmentsByRequirement(mission).get(requirement.id) ?? []) {
      const personId = rowOf(mission, 'interpreters', assignment.interpreterId)?.personId
      if (personId === undefined || own.has(assignment.interpreterId)) continue
      partners.set(personId, partWords({ item, assignment }))
    }
  }
  return partners
}

/** Names, with the telephone where the interpreter may have it. */
function namesLine(
  mission: Mission,
  ids: readonly string[],
  language: string,
  { withPhones = true, parts }: { readonly withPhones?: boolean; readonly parts?: ReadonlyMap<string, string> } = {},
): ReactNode {
  const people = ids.flatMap((id) => rowOf(mission, 'persons', id) ?? [])
  if (people.length === 0) return ''
  return people.map((person) => {
    const name = nameFor(person, language)
    return (
      <span key={person.id} className={styles.line}>
        <span className={styles.person} lang={name.lang}>
          {name.text}
        </span>
        {parts?.get(person.id) ? <span className={styles.phone}>{parts.get(person.id)}</span> : null}
        {withPhones && person.phone !== '' ? <span className={styles.phone}> {person.phone}</span> : null}
      </span>
    )
  })
}

function vehicleLine(mission: Mission, ids: readonly string[], language: string): string {
  return ids
    .flatMap((id) => rowOf(mission, 'vehicles', id) ?? [])
    .map(({ name, plate, driverPhone }) =>
      [textIn(name, language).text, plate, driverPhone].filter((one) => one !== '').join(' '),
    )
    .join(', ')
}

function ownHotelId(mission: Mission, on: string | null): string | undefined {
  return rowsOf(mission, 'roomStays').find(({ checkInOn, checkOutOn }) => on !== null && checkInOn <= on && on < checkOutOn)
    ?.hotelPlaceId
}

function papersLine(
  duties: readonly OwnDuty[],
  translate: ReturnType<typeof useTranslate>['translate'],
  day: (date: string) => string,
): string {
  const sent = duties.flatMap(({ assignment }) => assignment.documentsSentOn ?? [])[0]
  return sent === undefined ? translate('extract.papersNotYet') : translate('extract.papersSent', { date: day(sent) })
}
