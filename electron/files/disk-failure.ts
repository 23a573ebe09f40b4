import type { DeskErrorCode } from '../../shared/ipc/errors'
import { createDeskFailure, type DeskFailure, isDeskFailure } from '../ipc/desk-failure'

const codes: Readonly<Record<string, DeskErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EROFS: 'not-permitted',
  EBUSY: 'not-permitted',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
}

/** What the system refused, in the window's terms; a failure that already is in these terms stays itself. */
export function diskFailureOf(error: unknown, path: string): DeskFailure {
  if (isDeskFailure(error)) return error
  const code = codes[systemCodeOf(error) ?? ''] ?? 'unexpected'
  return createDeskFailure(code, { path }, error instanceof Error ? (error.stack ?? error.message) : String(error))
}

export function isSystemCode(error: unknown, ...wanted: readonly string[]): boolean {
  return wanted.includes(systemCodeOf(error) ?? '')
}

function systemCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
