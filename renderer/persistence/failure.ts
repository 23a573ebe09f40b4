import type { DeskError, DeskErrorCode } from '../../shared/ipc/errors'
import { err } from '../../shared/kernel/result'
import type { Refusal } from '../../shared/mission/integrity'

/** Why something could not be done: the desk could not (`error.*`), or the mission must not (`refusal.*`). */
export type Failure =
  | { readonly kind: 'desk'; readonly error: DeskError }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }

export function deskFailure(error: DeskError): { readonly ok: false; readonly error: Failure } {
  return err({ kind: 'desk', error })
}

export function failureOf(code: DeskErrorCode, detail: string): { readonly ok: false; readonly error: Failure } {
  return deskFailure({ code, params: {}, detail })
}

export function refused(refusal: Refusal): { readonly ok: false; readonly error: Failure } {
  return err({ kind: 'refusal', refusal })
}
