import { type Instant, offsetMinutes, type Zone } from './time'

const MOST = 8

/**
 * Which of these zones (IANA names) somebody may have meant who typed what is none: those at an offset (UTC+9, GMT+5:30) at this moment, or those
 * that are spelled nearly so, nearest first.
 */
export function nearZones(typed: string, zones: readonly Zone[], at: Instant): readonly Zone[] {
  const offset = typedOffset(typed)
  if (offset !== null) return zones.filter((zone) => offsetMinutes(zone, at) === offset).slice(0, MOST)
  const text = plain(typed)
  const bound = Math.min(3, Math.ceil(cityOf(text).length / 3))
  return zones
    .map((zone) => ({ zone, away: editsBetween(cityOf(text), cityOf(plain(zone))) }))
    .filter(({ away }) => away <= bound)
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST)
    .map(({ zone }) => zone)
}

function typedOffset(typed: string): number | null {
  const found = /^(?:utc|gmt)?\s*([+−-])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(typed.normalize('NFKC').trim())
  if (!found) return null
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0)
  return found[1] === '+' ? minutes : -minutes
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim()
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1)
}

/** How many letters are typed, left out or taken for others between two words (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const swapped = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
