import { type Mission, rowOf } from '../../mission/mission'
import { attendeesLine } from '../attendees-line'
import {
  interpreterPersonIds,
  isLeading,
  isOfSecretariat,
  type Listed,
  listedInterpreters,
  type Member,
  partyOf,
} from '../delegation'
import type { DocumentDefinition, DocumentOptions } from '../document'
import { fileName } from '../file-name'
import { html, joinHtml, type SafeHtml } from '../html'
import { pageOf } from '../page'
import { sheetHead } from '../sheet-head'
import { type Speaker, speakerOf } from '../speaker'

type Block = 'government' | 'companies' | 'secretariat' | 'interpreters'

/**
 * D11: who comes, in blocks, numbered through in the order asked for: by precedence, the block of who leads the delegation stands first.
 * Interpreters are listed, not numbered (P-hi).
 */
export const delegationList: DocumentDefinition = {
  id: 'delegation-list',
  titleId: 'documents.title.delegationList',
  summaryId: 'documents.summary.delegationList',
  format: 'page',
  audiences: ['organizer', 'host', 'participant', 'interpreter'],
  copies: 'one',
  usesSort: true,
  usesUnconfirmed: false,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('documents.title.delegationList')
    const name = fileName(mission, [documentTitle], options)
    const head = sheetHead(
      mission,
      speaker.word('documents.title.delegationList'),
      attendeesLine(mission, options.audience, speaker),
      speaker,
    )
    const body = html`${head}<main>${blocks(mission, speaker, options)}</main>`
    return [{ name, artifact: pageOf({ mission, options, context, documentTitle, title: name, landscape: false, body }) }]
  },
}

function blocks(mission: Mission, speaker: Speaker, options: DocumentOptions): readonly SafeHtml[] {
  const language = options.languages[0] ?? 'en'
  const party = partyOf(mission, options.sort, language)
  const byBlock = (block: Block) => party.filter((member) => blockOf(mission, member) === block)
  const interpreterIds = interpreterPersonIds(mission, options.audience)
  const interpreters = listedInterpreters(mission, options.audience, options.sort, language)
  const government = byBlock('government')
  const companies = byBlock('companies')
  const secretariat = byBlock('secretariat')
  const table = (block: Block, members: readonly Listed[], first: number | null) =>
    tableOf(block, members, first, { mission, speaker, interpreterIds })
  const [first] = options.sort === 'precedence' ? party : []
  const isLedByCompanies = first !== undefined && isLeading(first) && blockOf(mission, first) === 'companies'
  const guests = isLedByCompanies
    ? [table('companies', companies, 1), table('government', government, 1 + companies.length)]
    : [table('government', government, 1), table('companies', companies, 1 + government.length)]
  return [
    ...guests,
    table('secretariat', secretariat, 1 + government.length + companies.length),
    table('interpreters', interpreters, null),
  ]
}

function blockOf(mission: Mission, member: Member): Block {
  if (isOfSecretariat(member)) return 'secretariat'
  const organization = rowOf(mission, 'organizations', member.participation.organizationId)
  const isGovernment = organization !== undefined && ['ministry', 'agency', 'municipality', 'embassy'].includes(organization.type)
  return isGovernment ? 'government' : 'companies'
}

interface Listing {
  readonly mission: Mission
  readonly speaker: Speaker
  /** Who interprets, also beside another part in the delegation. */
  readonly interpreterIds: ReadonlySet<string>
}

function tableOf(block: Block, members: readonly Listed[], first: number | null, listing: Listing): SafeHtml {
  const { mission, speaker, interpreterIds } = listing
  if (members.length === 0) return html``
  const heads = (['number', 'name', 'title', 'organization', 'role'] as const).map(
    (one) => html`<th scope="col">${speaker.word(`documents.list.${one}`)}</th>`,
  )
  const rows = members.map(({ person, participation }, index) => {
    const organization = rowOf(mission, 'organizations', participation?.organizationId ?? null)
    const roles = new Set([
      participation?.role ?? 'interpreter',
      ...(interpreterIds.has(person.id) ? (['interpreter'] as const) : []),
    ])
    const role = joinHtml(
      [...roles].map((one) => speaker.term(`terms.role.${one}`)),
      html` · `,
    )
    return html`<tr><td class="number">${first === null ? '·' : first + index}</td><td class="person">${speaker.fullName(person)}</td><td>${participation && speaker.pair(participation.title)}</td><td>${organization ? speaker.pair(organization.names) : null}</td><td>${role}</td></tr>`
  })
  return html`<section class="block"><h2>${speaker.word(`documents.block.${block}`)} <span class="count">${members.length}</span></h2>
<table class="list"><colgroup><col class="l-number"><col class="l-name"><col class="l-title"><col class="l-organization"><col class="l-role"></colgroup>
<thead><tr class="columns">${heads}</tr></thead><tbody>${rows}</tbody></table></section>
`
}
