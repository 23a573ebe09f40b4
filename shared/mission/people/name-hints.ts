import type { MissionRow } from '../entities/mission-row'
import type { Participation } from '../entities/participation'
import type { NameHints } from './guess-names'

/** Guests write in the first language of Han characters that the mission works in, hosts in the last: zh-Hans ⇄ ja. */
export function nameHintsOf({ workingLanguages }: MissionRow, side: Participation['side']): NameHints {
  const han = workingLanguages.filter((tag) => /^(zh|ja)\b/.test(tag))
  const isEastAsian = /^(zh|ja|ko|vi|km)\b/.test(workingLanguages[0] ?? '')
  return { hanLanguage: (side === 'guest' ? han[0] : han.at(-1)) ?? 'zh-Hans', isLatinSurnameFirst: isEastAsian }
}
