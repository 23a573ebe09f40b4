import type { Person } from '../../mission/entities/person'
import type { Vehicle } from '../../mission/entities/vehicle'
import { latinNameOf } from '../../mission/people/person-name'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { html } from '../html'
import { pageOf } from '../page'
import { sheetHead } from '../sheet-head'
import { type Speaker, speakerOf } from '../speaker'
import { manifestSheet } from './manifest-sheet'
import { manifestCopies, type VehicleDay } from './vehicle-days'

/**
 * D16: a sheet for each vehicle and day: where to be when, and everybody's name with a box for each ride to tick. To each driver the days of
 * their own vehicles.
 */
export const transportManifest: DocumentDefinition = {
  id: 'transport-manifest',
  titleId: 'documents.title.transportManifest',
  summaryId: 'documents.summary.transportManifest',
  format: 'page',
  audiences: ['organizer', 'driver'],
  copies: 'byAudience',
  usesSort: true,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('documents.title.transportManifest')
    return manifestCopies(copyFor, options).map(({ mission, owner, days }) => {
      const title = fileName(mission, [documentTitle, ...(owner ? [ownerName(owner, speaker)] : [])], options)
      const head = sheetHead(mission, speaker.word('documents.title.transportManifest'), html``, speaker)
      const sheets = days.map((day, index) =>
        manifestSheet(day, sizeOf(day, index === 0, options.languages.length), mission, speaker),
      )
      const body = html`${head}<main>${sheets}</main>`
      return { name: title, artifact: pageOf({ mission, options, context, documentTitle, title, landscape: false, body }) }
    })
  },
}

/** A sheet on whose next page only the last names would stand is set smaller; in lines of names, of which a ride takes two or three. */
function sizeOf({ rides, people }: VehicleDay, isUnderTitle: boolean, languages: number): 'usual' | 'dense' {
  const room = people.length + rides.length * (languages > 1 ? 3 : 2) + (isUnderTitle ? 6 : 0)
  return room > 23 && room < 30 ? 'dense' : 'usual'
}

function ownerName(owner: Person | Vehicle, speaker: Speaker): string {
  if ('names' in owner) return latinNameOf(owner).text || speaker.plainName(owner)
  return speaker.plainText(owner.name) || [speaker.plainTerm(`terms.vehicleKind.${owner.kind}`), owner.plate].join(' ').trim()
}
