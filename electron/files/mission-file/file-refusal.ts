import type { DeskError, DeskErrorCode } from '../../../shared/ipc/errors'

/** Why a mission file is not read. `params.where` picks the sentence that says where (`error.file-damaged.where.<where>`). */
export type FileRefusal = DeskError

export function refuse(code: DeskErrorCode, params: DeskError['params'] = {}, detail = ''): FileRefusal {
  return { code, params, detail }
}

/** Refused because of something in it; texts from the file are cut and freed of what could disturb a line of text. */
export function refuseDamaged(where: string, found: Readonly<Record<string, string | number>> = {}, detail = ''): FileRefusal {
  const shown = Object.entries(found).map(([key, value]) => [key, typeof value === 'string' ? shownText(value) : value])
  return refuse('file-damaged', { where, ...Object.fromEntries(shown) }, detail.slice(0, 1000))
}

function shownText(text: string): string {
  const clean = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '�')
  return clean.length > 80 ? `${clean.slice(0, 80)}…` : clean
}
