import { extractMarkOf } from '../extract/answer-of'
import { authorNameOf } from '../extract/author-name'
import { err, ok } from '../kernel/result'
import { createRow } from '../mission/diff'
import { type Term, termEntity } from '../mission/entities/term'
import { rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface WriteTermInput {
  /** An own term to be changed; left out: a new one. */
  readonly id?: string
  readonly fields: Partial<Pick<Term, 'words' | 'sourceLanguage' | 'subject' | 'note'>>
}

/** In an interpreter's extract: adds a term to the glossary, or changes one of their own. */
export const writeTerm = command({
  name: 'write-term',
  run: (mission, { id, fields }: WriteTermInput, { newId }) => {
    const mark = extractMarkOf(mission)
    if (!mark) return err({ code: 'input-invalid', field: 'interpreterId' })
    const addedBy = authorNameOf(mission, mark.interpreterId)
    if (id === undefined) {
      const row = { ...termEntity.defaults, ...fields, id: newId(), addedBy } as Term
      return ok({ diff: createRow('terms', row) })
    }
    if (rowOf(mission, 'terms', id)?.addedBy !== addedBy) return err({ code: 'row-unknown', ref: { table: 'terms', id } })
    return changeOf(mission, [{ table: 'terms', id, fields }])
  },
})
