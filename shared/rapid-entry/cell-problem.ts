import type { LocalDate } from '../kernel/time'

/** What would let a refused cell be taken. */
export type CellOffer =
  | { readonly kind: 'extend'; readonly startsOn: LocalDate; readonly endsOn: LocalDate }
  | { readonly kind: 'add-place'; readonly name: string }
  | { readonly kind: 'add-group'; readonly code: string }

/** Why the text of a cell is not taken; worded by the catalogue (`rapid.problem.*`). */
export interface CellProblem {
  readonly code:
    | 'date-unread'
    | 'date-outside'
    | 'time-unread'
    | 'end-before-start'
    | 'kind-unknown'
    | 'place-unknown'
    | 'place-unclear'
    | 'who-unknown'
    | 'status-unknown'
    | 'languages-unread'
    | 'languages-kept'
    | 'zone-unknown'
    | 'too-long'
    | 'comes-as-idea'
  readonly offer?: CellOffer
}
