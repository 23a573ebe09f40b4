import type { Translator } from '../../shared/i18n/translate'
import type { DeskError } from '../../shared/ipc/errors'

/** A fault of the desk as a person is told it. */
export interface DeskErrorWords {
  /** What happened. */
  readonly title: string
  /** Where, what is safe, and what to do. */
  readonly text: string
  /** For whoever looks after Mission Desk. */
  readonly detail: string
}

export function deskErrorWords({ code, params, detail }: DeskError, { find, translate }: Translator): DeskErrorWords {
  const { where, path } = params
  const sentences = [
    where === undefined ? undefined : find(`error.${code}.where.${where}`, params),
    path === undefined ? undefined : find('error.where', params),
    find(`error.${code}.safe`, params),
    find(`error.${code}.do`, params),
  ]
  return {
    title: find(`error.${code}.title`, params) ?? translate('app.error.unexpected'),
    text: sentences.filter(Boolean).join(' '),
    detail: [code, JSON.stringify(params), detail].join('\n'),
  }
}
