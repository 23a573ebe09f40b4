import type { Translator } from '../i18n/translate'
import type { DeskError } from './errors'

/** A fault of the desk as a person is told it. */
export interface ErrorText {
  /** What happened. */
  readonly title: string
  /** Where, what is safe, and what to do. */
  readonly text: string
  /** For whoever looks after Mission Desk. */
  readonly detail: string
}

/** What the desk could not do, in the reader's language: the one place that words it. */
export function errorText({ code, params, detail }: DeskError, { find, translate }: Translator): ErrorText {
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
