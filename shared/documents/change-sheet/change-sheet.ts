import type { Item } from '../../mission/entities/item'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../../mission/mission'
import { attendeeIdsOf, isComing } from '../../mission/people/attendance'
import { settledAmong } from '../../mission/people/engagements'
import { latinNameOf } from '../../mission/people/person-name'
import {
  changesForInterpreter,
  changesForPerson,
  type ItemChange,
  isOnProgramme,
  itemChangesOf,
} from '../../releases/item-changes'
import { type NightChange, nightChangesFor, nightChangesOf, nightsLostBy } from '../../releases/night-changes'
import { plain } from '../cells'
import { type Member, partyOf } from '../delegation'
import type { DocumentContext, DocumentDefinition, DocumentFile, DocumentOptions } from '../document'
import { fileName } from '../file-name'
import { html, type SafeHtml } from '../html'
import { pageOf } from '../page'
import { type Speaker, speakerOf } from '../speaker'
import { changeRow, nightRow, type Versions } from './change-row'

/**
 * D27: what changed since the version given out before, in the programme, in bookings and where people sleep. One sheet for the organizers and for hosts; for participants and interpreters one each,
 * of those for whom anything changed, with nothing but their own changes. Nothing is written while no version was given out.
 */
export const changeSheet: DocumentDefinition = {
  id: 'change-sheet',
  titleId: 'documents.title.changeSheet',
  summaryId: 'documents.summary.changeSheet',
  format: 'page',
  audiences: ['organizer', 'host', 'participant', 'interpreter'],
  copies: 'byAudience',
  usesSort: false,
  usesUnconfirmed: true,
  needsRelease: true,
  compose: async (copyFor, options, context) => {
    const { released } = context
    if (!released) return []
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('documents.title.changeSheet')
    const sheetOf = (copy: Copy): DocumentFile => {
      const name = fileName(mission, [documentTitle, ...(copy.owner === null ? [] : [copy.owner])], options)
      const body = html`${head(mission, copy, released.number, context.versionLabel, speaker)}${daysOf(copy, speaker)}`
      return { name, artifact: pageOf({ mission, options, context, documentTitle, title: name, landscape: false, body }) }
    }
    return copiesOf({ copyFor, released }, options, speaker).map(sheetOf)
  },
}

interface Copy {
  /** Whose copy, as a file is named; null: everybody's. */
  readonly owner: string | null
  readonly name: SafeHtml | null
  /** Whether they take no part any more. */
  readonly isStruckOut: boolean
  readonly versions: Versions
  readonly changes: readonly ItemChange[]
  readonly nights: readonly NightChange[]
}

type Sources = {
  readonly copyFor: (ownerId: string | null) => Mission
  readonly released: NonNullable<DocumentContext['released']>
}

function copiesOf({ copyFor, released }: Sources, options: DocumentOptions, speaker: Speaker): readonly Copy[] {
  const versionsFor = (ownerId: string | null): Versions => ({
    before: told(released.copyFor(ownerId), options),
    after: told(copyFor(ownerId), options),
  })
  const all = versionsFor(null)
  const shown = (changes: readonly ItemChange[]) =>
    changes
      .flatMap(withoutHiddenTimes)
      .filter(({ before, after }) => options.includeUnconfirmed || isConfirmed(before) || isConfirmed(after))
  if (options.audience === 'participant') {
    return partyOfEither(all, options)
      .filter(({ person }: Member) => options.personIds?.includes(person.id) ?? true)
      .flatMap(({ person }) => {
        const versions = versionsFor(person.id)
        const changes = shown(changesForPerson(versions.before, versions.after, person.id))
        const isStruckOut = isPersonStruckOut(versions.after, person.id)
        const nights = isStruckOut
          ? nightsLostBy(versions.before, person.id)
          : nightChangesFor(versions.before, versions.after, person.id)
        const owner = latinNameOf(person).text || speaker.plainName(person)
        const isSame = changes.length === 0 && nights.length === 0 && !isStruckOut
        return isSame ? [] : [{ owner, name: speaker.fullName(person), isStruckOut, versions, changes, nights }]
      })
  }
  if (options.audience === 'interpreter') {
    return inEither(rowsOf(all.after, 'interpreters'), rowsOf(all.before, 'interpreters'))
      .filter(({ id }) => options.interpreterIds?.includes(id) ?? true)
      .flatMap(({ id, personId }) => {
        const person = rowOf(all.after, 'persons', personId) ?? rowOf(all.before, 'persons', personId)
        const isStruckOut = !all.after.tables.interpreters[id]
        const versions = versionsFor(personId)
        const changes = shown(changesForInterpreter(versions.before, versions.after, id))
        if (!person || (changes.length === 0 && !isStruckOut)) return []
        const owner = latinNameOf(person).text || speaker.plainName(person)
        return [{ owner, name: speaker.fullName(person), isStruckOut, versions, changes, nights: [] }]
      })
  }
  return [
    {
      owner: null,
      name: null,
      isStruckOut: false,
      versions: all,
      changes: shown(itemChangesOf(all.before, all.after)),
      nights: nightChangesOf(all.before, all.after),
    },
  ]
}

/** Who was of the party and is no more has to read that as well; they come last. */
function partyOfEither({ before, after }: Versions, { languages }: DocumentOptions): readonly Member[] {
  const [is, was] = [after, before].map((mission) => partyOf(mission, 'precedence', languages[0] ?? 'en'))
  const stillIds = new Set(is?.map(({ person }) => person.id))
  return [...(is ?? []), ...(was ?? []).filter(({ person }) => !stillIds.has(person.id))]
}

function inEither<Row extends { readonly id: string }>(is: readonly Row[], was: readonly Row[]): readonly Row[] {
  const stillIds = new Set(is.map(({ id }) => id))
  return [...is, ...was.filter(({ id }) => !stillIds.has(id))]
}

/** Whether somebody takes no part in any role, nor comes to anything for which they are named by themselves. */
function isPersonStruckOut(mission: Mission, personId: string): boolean {
  const comes = rowsOf(mission, 'participations').some((one) => one.personId === personId && isComing(one))
  const attends = (item: Item) => isOnProgramme(item) && attendeeIdsOf(mission, item).includes(personId)
  return !comes && !rowsOf(mission, 'items').some(attends)
}

/** Where only what is confirmed is told, interpreters who have not said yes are not either; to hosts they are not at all. */
function told(mission: Mission, { includeUnconfirmed, audience }: DocumentOptions): Mission {
  if (includeUnconfirmed && audience !== 'host') return mission
  return { ...mission, tables: { ...mission.tables, assignments: settledAmong(mission.tables.assignments) } }
}

/** That a time changed which was not to be shown, and is not, is no change for who reads this. */
function withoutHiddenTimes(change: ItemChange): readonly ItemChange[] {
  const { before, after, things } = change
  if (before === null || after === null || before.dayOn !== after.dayOn) return [change]
  if (before.timeMode !== 'hidden' || after.timeMode !== 'hidden') return [change]
  const others = things.filter((thing) => thing !== 'time')
  return others.length === 0 ? [] : [{ before, after, things: others }]
}

function isConfirmed(item: Item | null): boolean {
  return item?.status === 'confirmed'
}

/** With the words with which this version was given out, if it was; a draft has none yet. */
function head(mission: Mission, { name, isStruckOut }: Copy, since: number, versionLabel: string, speaker: Speaker): SafeHtml {
  const { code, title } = missionRowOf(mission)
  const note = rowsOf(mission, 'releases').find(({ number }) => String(number) === versionLabel)?.note ?? ''
  return html`<header class="cover">
<div class="eyebrow">${code}</div>
<h1>${speaker.word(name ? 'documents.change.forYou' : 'documents.title.changeSheet')}</h1>
${name && html`<div class="mission">${name}</div>`}
<div class="mission">${speaker.pair(title)}</div>
<div class="dates">${speaker.word('documents.change.since', { number: since })}</div>
${note !== '' && html`<div class="facts">${plain(note, speaker)}</div>`}
${isStruckOut && html`<div class="facts"><strong>${speaker.word('documents.change.noLongerPart')}</strong></div>`}
</header>
`
}

/**
 * Under the day on which a thing takes place now; under the old one where it takes place no more. The day is in the table's head as well,
 * so that it comes again on every page that it runs over.
 */
function daysOf({ isStruckOut, changes, nights, versions }: Copy, speaker: Speaker): SafeHtml {
  if (changes.length === 0 && nights.length === 0) {
    return isStruckOut ? html`` : html`<p class="nothing">${speaker.word('documents.change.nothing')}</p>`
  }
  const dayOf = ({ before, after }: ItemChange): string => (after ?? before)?.dayOn ?? ''
  const days = [...new Set([...changes.map(dayOf), ...nights.map(({ on }) => on)])].sort()
  return html`${days.map(
    (day) => html`<section class="block"><h2>${speaker.date(day)}</h2>
<table class="list changes"><colgroup><col class="l-time"><col class="l-item"><col class="l-change"></colgroup>
<thead><tr class="where"><th colspan="3"><span class="short">${speaker.shortDate(day)}</span></th></tr><tr class="columns"><th scope="col">${speaker.word('documents.column.time')}</th><th scope="col">${speaker.word('documents.column.item')}</th><th scope="col">${speaker.word('documents.change.what')}</th></tr></thead>
<tbody>${changes.filter((change) => dayOf(change) === day).map((change) => changeRow(change, versions, speaker))}${nights.filter(({ on }) => on === day).map((night) => nightRow(night, versions, speaker))}</tbody></table></section>
`,
  )}`
}
