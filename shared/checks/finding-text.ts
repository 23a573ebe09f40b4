import type { Translator } from '../i18n/translate'
import type { Mission } from '../mission/mission'
import type { CheckId, Finding, Mend } from './finding'
import { namesOfRefs, spokenParams } from './finding-params'

/** A finding as a colleague would say it, in the reader's language; for screen and export. */
export function findingText(finding: Finding, mission: Mission, translator: Translator): string {
  const names = namesOfRefs(finding.refs, Number(finding.params.unnamed ?? 0), mission, translator)
  const params = { ...spokenParams(finding.params, mission, translator), ...names }
  return translator.find(`finding.${finding.messageId}`, params) ?? finding.messageId
}

/** What a mend would do, as its button says it. */
export function mendText(mend: Mend, mission: Mission, translator: Translator): string {
  return translator.find(mend.labelId, spokenParams(mend.params, mission, translator)) ?? mend.labelId
}

/** What a check is called, and what it holds people to. */
export function checkText(id: CheckId, { translate }: Translator): { readonly title: string; readonly rule: string } {
  return { title: translate(`check.${id}.title`), rule: translate(`check.${id}.rule`) }
}
