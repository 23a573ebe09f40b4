import type { DeskError, DeskErrorCode } from '../../shared/ipc/errors'

/** An error that already knows how the window shall word it. */
export interface DeskFailure extends Error {
  readonly deskError: DeskError
}

/** What a handler throws when it knows why it could not do its work. */
export function createDeskFailure(code: DeskErrorCode, params: DeskError['params'] = {}, detail = ''): DeskFailure {
  return Object.assign(new Error(`${code} ${detail}`.trim()), { deskError: { code, params, detail } })
}

export function isDeskFailure(thrown: unknown): thrown is DeskFailure {
  return thrown instanceof Error && 'deskError' in thrown
}
