import { plain } from './cells'
import { html, type SafeHtml } from './html'
import type { Speaker } from './speaker'

/** An IATA meal code with what it means to who reads it and to who cooks; a code that is not among the usual ones as it is. */
export function dietWords(code: string, speaker: Speaker): SafeHtml {
  return usual.has(code) ? html`${plain(code, speaker)} (${speaker.term(`terms.diet.${code}`)})` : plain(code, speaker)
}

/** The same as plain text, in the leading language. */
export function plainDietWords(code: string, speaker: Speaker): string {
  return usual.has(code) ? `${code} (${speaker.plainTerm(`terms.diet.${code}`)})` : code
}

/** Special meals that airlines, hotels and caterers know by the same code (X-iata). */
const usual: ReadonlySet<string> = new Set('VGML VLML AVML VJML VOML MOML KSML HNML GFML NLML DBML LSML LFML SFML'.split(' '))
