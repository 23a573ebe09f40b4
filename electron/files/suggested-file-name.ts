import { access } from 'node:fs/promises'
import { missionFileEnding } from './mission-file/mission-file-format'

/** A mission's title as a file name that every system takes. */
export function suggestedFileName(title: string, ending = missionFileEnding): string {
  const clean = title
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  // 80 characters of any script stay under the 255 bytes that Linux gives a name.
  const short = [...clean].slice(0, 60).join('').trim()
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short)
  return `${short === '' || isReserved ? 'Mission' : short}${ending}`
}

/**
 * The path to save to: what the person chose, ending as it should. Where the dialog left the ending out it asked about another name
 * than the one we write, so a file that has that name is not touched: a number is added.
 */
export async function missionFilePath(chosen: string, ending = missionFileEnding): Promise<string> {
  if (chosen.toLowerCase().endsWith(ending)) return chosen
  for (let number = 1; ; number++) {
    const path = `${chosen}${number === 1 ? '' : ` ${number}`}${ending}`
    const isFree = await access(path).then(
      () => false,
      () => true,
    )
    if (isFree) return path
  }
}
