import { z } from 'zod'

/**
 * What the main process could not do. The catalogue words it (`error.<code>`): what happened, where, what is safe, what to do.
 * `detail` is for the copyable detail only.
 */
export const deskErrorSchema = z.object({
  code: z.enum([
    'bad-request',
    'disk-full',
    'not-permitted',
    'not-found',
    'file-not-a-mission',
    'file-damaged',
    'file-too-large',
    'file-newer',
    'file-timeout',
    'answer-other-mission',
    'answer-stranger',
    'passphrase-needed',
    'passphrase-wrong',
    'spreadsheet-unknown',
    'spreadsheet-damaged',
    'spreadsheet-too-large',
    'spreadsheet-locked',
    'journal-behind',
    'journal-damaged',
    'print-failed',
    'cancelled',
    'unexpected',
  ]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  detail: z.string(),
})

export type DeskError = Readonly<z.infer<typeof deskErrorSchema>>
export type DeskErrorCode = DeskError['code']
