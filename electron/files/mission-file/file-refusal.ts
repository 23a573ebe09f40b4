import type { DeskError, DeskErrorCode } from '../../../shared/ipc/errors'

/** Why a mission file is not read. `params.reason` picks the sentence that says where (`error.file-damaged.where.<reason>`). */
export type FileRefusal = DeskError

export function refuse(code: DeskErrorCode, params: DeskError['params'] = {}, detail = ''): FileRefusal {
  return { code, params, detail }
}

/** Refused because of something in it; texts from the file are cut and freed of what could disturb a line of text. */
export function refuseDamaged(reason: string, where: Readonly<Record<string, string | number>> = {}, detail = ''): FileRefusal {
  const shown = Object.entries(where).map(([key, value]) => [key, typeof value === 'string' ? shownText(value) : value])
  return refuse('file-damaged', { reason, ...Object.fromEntries(shown) }, detail.slice(0, 1000))
}

function shownText(text: string): string {
  const clean = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '�')
  return clean.length > 80 ? `${clean.slice(0, 80)}…` : clean
}
