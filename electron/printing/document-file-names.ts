import { type Artifact, endingOf } from '../../shared/documents/artifact'

/** Longest name without ending, in characters. */
const longest = 120
/** Linux gives a name 255 bytes; the temporary name of an atomic write and the ending take up to 35 of them. */
const longestBytes = 220

/**
 * Names for files, one for each document and no two the same (case does not count: on most systems it does not), which every system
 * takes and which name nothing but a file in the chosen folder.
 */
export function documentFileNames(files: readonly { readonly name: string; readonly artifact: Artifact }[]): readonly string[] {
  const taken = new Set<string>()
  return files.map(({ name, artifact }) => {
    const ending = endingOf[artifact.kind]
    for (let copy = 1; ; copy++) {
      const suffix = copy === 1 ? '' : ` ${copy}`
      const candidate = `${shortened(safeName(name), suffix.length)}${suffix}.${ending}`
      const key = candidate.normalize('NFC').toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return candidate
    }
  })
}

function safeName(name: string): string {
  const clean = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  // Windows takes these for devices, with any ending.
  const isReserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i.test(clean)
  return clean === '' || isReserved ? `_${clean}` : clean
}

function shortened(name: string, room: number): string {
  let short = ''
  for (const character of name) {
    const longer = short + character
    if (longer.length + room > longest || Buffer.byteLength(longer) + room > longestBytes) break
    short = longer
  }
  return short.replace(/[. ]+$/, '')
}
