import type { Participation } from '../../mission/entities/participation'
import { isSealed, readableOr, type Sealed } from '../../mission/entities/sealed'
import { type Mission, rowOf } from '../../mission/mission'
import { latinNameOf, nativeNameOf } from '../../mission/people/person-name'
import type { Audience } from '../audience'
import { type Listed, listedInterpreters, membersOf, sortMembers } from '../delegation'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { languageName, type Speaker, speakerOf } from '../speaker'
import { sheetOf, type WorkbookCell, type WorkbookColumn, workbookOf } from '../workbook'

/** Everybody who takes part, a row each, an agency's interpreters too. What only organizers may know is not even a column in a host's copy. */
export const participantsWorkbook: DocumentDefinition = {
  id: 'participants-workbook',
  titleId: 'documents.title.participantsWorkbook',
  summaryId: 'documents.summary.participantsWorkbook',
  format: 'workbook',
  audiences: ['organizer', 'host'],
  copies: 'one',
  usesSort: true,
  usesUnconfirmed: false,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const sheetName = speaker.plain('documents.sheet.participants')
    const name = fileName(mission, [sheetName], options)
    const bySide = (side: Participation['side']) => membersOf(mission).filter(({ participation }) => participation.side === side)
    const language = options.languages[0] ?? 'en'
    const sorted = (side: Participation['side']) => sortMembers(mission, bySide(side), options.sort, language)
    const others = listedInterpreters(mission, options.audience, options.sort, language).filter((one) => !one.participation)
    const listed: readonly Listed[] = [...sorted('guest'), ...others, ...sorted('host'), ...sorted('third')]
    const columns = columnsOf(mission, speaker, options.audience)
    return [{ name, artifact: await workbookOf(name, [sheetOf(sheetName, columns, listed)], context.now) }]
  },
}

function columnsOf(mission: Mission, speaker: Speaker, audience: Audience): readonly WorkbookColumn<Listed>[] {
  const language = speaker.languages[0] ?? 'en'
  const groupCodes = (ids: readonly string[]) => ids.flatMap((id) => rowOf(mission, 'groups', id)?.code ?? []).join(', ')
  const text = (header: string, width: number, of: (listed: Listed) => string): WorkbookColumn<Listed> => ({
    header,
    width,
    cell: (listed) => ({ text: of(listed) }),
  })
  // An empty cell would say that there is nothing to know.
  const unreadable = speaker.plain('documents.unreadable')
  const dateOf = (date: string | null | Sealed): WorkbookCell => (isSealed(date) ? { text: unreadable } : { date })
  const shared: readonly WorkbookColumn<Listed>[] = [
    {
      // Within the side, with gaps: not the number that the printed list gives.
      header: speaker.plain('fields.precedence'),
      width: 10,
      cell: ({ participation }) => ({ count: participation?.precedence ?? null }),
    },
    text(speaker.plain('documents.sheet.nativeName'), 18, ({ person }) => nativeNameOf(person).text),
    text(speaker.plain('documents.sheet.latinName'), 24, ({ person }) => latinNameOf(person).text),
    text(speaker.plain('documents.list.title'), 24, ({ participation }) => speaker.plainText(participation?.title ?? {})),
    text(speaker.plain('documents.sheet.department'), 18, ({ participation }) =>
      speaker.plainText(participation?.department ?? {}),
    ),
    text(speaker.plain('documents.list.organization'), 30, ({ participation }) =>
      speaker.plainText(rowOf(mission, 'organizations', participation?.organizationId ?? null)?.names ?? {}),
    ),
    text(speaker.plain('documents.list.role'), 16, ({ participation }) =>
      speaker.plainTerm(`terms.role.${participation?.role ?? 'interpreter'}`),
    ),
    text(speaker.plain('documents.sheet.side'), 12, ({ participation }) =>
      speaker.plainTerm(`terms.side.${participation?.side ?? 'guest'}`),
    ),
    text(speaker.plain('documents.sheet.groups'), 10, ({ participation }) => groupCodes(participation?.groupIds ?? [])),
    text(speaker.plain('documents.sheet.nationality'), 10, ({ person }) => person.nationality),
    text(speaker.plain('documents.sheet.languages'), 20, ({ person }) =>
      person.languages.map((tag) => languageName(tag, language)).join(', '),
    ),
  ]
  if (audience !== 'organizer') return shared
  return [
    ...shared,
    text(speaker.plain('documents.sheet.status'), 12, ({ participation }) =>
      participation ? speaker.plainTerm(`terms.participationStatus.${participation.status}`) : '',
    ),
    text(speaker.plain('documents.sheet.gender'), 8, ({ person }) => speaker.plainTerm(`terms.gender.${person.gender}`)),
    text(speaker.plain('documents.item.phone'), 20, ({ person }) => person.phone),
    text(speaker.plain('documents.sheet.email'), 26, ({ person }) => person.email),
    { header: speaker.plain('documents.sheet.birthOn'), width: 12, cell: ({ person }) => dateOf(person.birthOn) },
    text(speaker.plain('documents.sheet.passportNumber'), 14, ({ person }) =>
      isSealed(person.passport) ? unreadable : (person.passport?.number ?? ''),
    ),
    {
      header: speaker.plain('documents.sheet.passportExpiresOn'),
      width: 14,
      cell: ({ person }) => dateOf(isSealed(person.passport) ? person.passport : (person.passport?.expiresOn ?? null)),
    },
    text(speaker.plain('documents.sheet.visa'), 12, ({ person }) =>
      isSealed(person.visa) ? unreadable : person.visa ? speaker.plainTerm(`terms.visaStatus.${person.visa.status}`) : '',
    ),
    text(speaker.plain('documents.sheet.dietCode'), 10, ({ person }) => readableOr(person.dietCode, unreadable)),
    text(speaker.plain('documents.me.allergies'), 20, ({ person }) => readableOr(person.allergies, unreadable)),
    text(speaker.plain('documents.sheet.mobility'), 20, ({ person }) => readableOr(person.mobilityNote, unreadable)),
    text(speaker.plain('documents.sheet.medical'), 20, ({ person }) => readableOr(person.medicalNote, unreadable)),
    text(speaker.plain('documents.me.emergency'), 24, ({ person }) => readableOr(person.emergencyContact, unreadable)),
    text(speaker.plain('documents.sheet.notes'), 30, ({ person }) => readableOr(person.notes, unreadable)),
  ]
}
