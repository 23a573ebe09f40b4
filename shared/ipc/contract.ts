import { z } from 'zod'
import { artifactSchema } from '../documents/artifact'
import { answerSchema } from '../extract/answer'
import { spreadsheetEncodings, spreadsheetSchema } from '../imports/spreadsheet'
import { snapshotFrameSchema } from '../journal/snapshot'
import { stepSchema } from '../journal/step'
import { sessionSchema } from './session'
import { settingsSchema } from './settings'

/**
 * The only list of what the window may ask of the main process (`requests`) and what the main process tells the window (`events`).
 * A channel is `subject:verb`. Everything crosses as plain JSON; bytes as base64.
 */

const missionId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/)
const nothing = z.null()
const passphrase = z.string().min(1).max(1024)

/** How a mission file is saved. `kept`: with the passphrase that a file of the mission was opened or saved with in this sitting. */
const fileProtectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('passphrase'), passphrase }),
  z.object({ kind: z.literal('kept') }),
])

/** A whole mission with its journal since the snapshot. */
const missionCopySchema = z.object({ snapshot: snapshotFrameSchema, steps: z.array(stepSchema) })

/** Something in a stored file that could not be read, and what became of it. Told to the person, never skipped in silence. */
const damageSchema = z.object({
  file: z.string(),
  kind: z.enum(['record-unreadable', 'chain-broken', 'snapshot-unreadable', 'file-missing', 'shape-newer']),
  /** Steps that are known to be missing because of it; null: not known. */
  stepsLost: z.number().int().nullable(),
})

const homeSummarySchema = z.object({
  missionId: z.string(),
  stepCount: z.number().int(),
  lastStepId: z.string().nullable(),
  /** Titles by language, so that a mission can be named even where the window's own store is gone. */
  title: z.record(z.string(), z.string()),
  startsOn: z.string(),
  endsOn: z.string(),
  changedAt: z.number(),
})

const backupSchema = z.object({
  id: z.string(),
  missionId: z.string(),
  madeAt: z.number(),
  bytes: z.number(),
  stepCount: z.number().int(),
  reason: z.enum(['sitting-end', 'periodic', 'before-restore', 'before-merge']),
})

/**
 * How personal data lies on this computer. `locked`: sealed, and its key is not there. `open`: with the key (base64), and how far the homes
 * are: `sealed`, or still being `sealing` or `unsealing`, which a start carries on with.
 */
const sealingStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('locked') }),
  z.object({ kind: z.literal('open'), key: z.string(), stage: z.enum(['sealing', 'sealed', 'unsealing']) }),
])

const recentFileSchema = z.object({
  path: z.string(),
  name: z.string(),
  openedAt: z.number(),
  /** The file is not where it was: moved, deleted, or on a drive that is not there now. */
  isMissing: z.boolean(),
})

export const requests = {
  /** A piece of the JSON text of an input that is too large to cross at once: `index` counts from 0, which begins anew. */
  'pieces:lay': { input: z.object({ id: z.uuid(), index: z.number().int().min(0), text: z.string() }), output: nothing },
  /** Asks another channel with the input whose pieces have been laid down; they are gone by that. The answer is that channel's. */
  'pieces:ask': { input: z.object({ id: z.uuid(), channel: z.string() }), output: z.unknown() },
  'app:describe': {
    input: nothing,
    output: z.object({
      host: z.enum(['electron', 'chromium-host']),
      version: z.string(),
      platform: z.string(),
      deviceId: z.string(),
      deviceName: z.string(),
      userName: z.string(),
      locale: z.string(),
      documentsFolder: z.string(),
      /** File to open that was given on the command line or by the file manager. */
      fileToOpen: z.string().nullable(),
    }),
  },
  /**
   * Names of the small files of this computer that were found damaged; each is told once. `aside`: settings, how the window was left …, put
   * aside; `mended`: written anew from what else is kept of the same.
   */
  'app:damaged-files': { input: nothing, output: z.object({ aside: z.array(z.string()), mended: z.array(z.string()) }) },
  'settings:read': { input: nothing, output: settingsSchema },
  'settings:write': { input: settingsSchema, output: nothing },
  'session:read': { input: nothing, output: sessionSchema },
  'session:write': { input: sessionSchema, output: nothing },
  /** Appends and syncs; answers when the steps are on the disk. `after` is the count of steps before the first one. */
  'journal:append': {
    input: z.object({ missionId, after: z.number().int().min(0), steps: z.array(stepSchema).min(1) }),
    output: z.object({ stepCount: z.number().int() }),
  },
  'journal:list': { input: nothing, output: z.array(homeSummarySchema) },
  'journal:read': {
    input: z.object({ missionId }),
    output: z.object({ copy: missionCopySchema.nullable(), damage: z.array(damageSchema) }),
  },
  /** Looks at every record of a mission's journal files; the mission itself stays where it is. */
  'journal:verify': { input: z.object({ missionId }), output: z.object({ damage: z.array(damageSchema) }) },
  /** The steps that a snapshot made unnecessary for opening: those that lead up to `before` without a gap. */
  'journal:read-earlier': {
    input: z.object({ missionId, before: z.number().int().min(0) }),
    output: z.object({ steps: z.array(stepSchema) }),
  },
  'snapshot:write': { input: z.object({ snapshot: snapshotFrameSchema }), output: nothing },
  /** Puts a whole mission in place of what the main process has; the old files are kept aside. */
  'journal:rebuild': { input: missionCopySchema, output: nothing },
  /** Moves a mission's files to the app's trash folder. */
  'journal:discard': { input: z.object({ missionId }), output: nothing },
  'mission-file:open': {
    /**
     * `path` null: ask the person. `passphrase` null: none was typed; a locked file whose passphrase this sitting does not know is
     * refused with `passphrase-needed`.
     */
    input: z.object({ path: z.string().nullable(), passphrase: passphrase.nullable() }),
    output: z
      .union([z.object({ path: z.string(), copy: missionCopySchema }), z.object({ path: z.string(), answer: answerSchema })])
      .nullable(),
  },
  /** Lays a file down that was dropped on the window, so that it can be opened; it is gone with the next one, or the next start. */
  'mission-file:drop': {
    input: z.object({ name: z.string().min(1).max(255), base64: z.string() }),
    output: z.object({ path: z.string() }),
  },
  'mission-file:save': {
    input: z.object({
      path: z.string().nullable(),
      suggestedName: z.string(),
      copy: missionCopySchema,
      protection: fileProtectionSchema,
    }),
    output: z.object({ path: z.string() }).nullable(),
  },
  /** Writes the extracts of several interpreters into a folder that the person chooses; all get the same protection. */
  'mission-file:save-all': {
    input: z.object({
      files: z.array(z.object({ name: z.string(), copy: missionCopySchema })).min(1),
      protection: fileProtectionSchema,
    }),
    output: z.object({ folder: z.string(), written: z.array(z.string()) }).nullable(),
  },
  /** Saves what an interpreter answers; `kept`: with the passphrase of the extract, whose id is `extractId`. */
  'answer-file:save': {
    input: z.object({
      suggestedName: z.string(),
      extractId: missionId,
      answer: answerSchema,
      protection: fileProtectionSchema,
    }),
    output: z.object({ path: z.string() }).nullable(),
  },
  /** Whether a file of the mission was opened or saved with a passphrase in this sitting; which one it was never leaves the main process. */
  'mission-file:knows-passphrase': { input: z.object({ missionId }), output: z.boolean() },
  /** Reads a spreadsheet and keeps nothing of it. A path is taken only of a file that the person chose in this sitting. */
  'spreadsheet:open': {
    /** `path` null: ask the person. `encoding` null: guess it; it counts for text files only. */
    input: z.object({ path: z.string().nullable(), encoding: z.enum(spreadsheetEncodings).nullable() }),
    output: spreadsheetSchema.nullable(),
  },
  'recent-files:list': { input: nothing, output: z.array(recentFileSchema) },
  'recent-files:forget': { input: z.object({ path: z.string() }), output: nothing },
  'backups:list': { input: z.object({ missionId }), output: z.array(backupSchema) },
  'backups:make': {
    input: z.object({ copy: missionCopySchema, reason: backupSchema.shape.reason }),
    output: backupSchema,
  },
  'backups:read': { input: z.object({ missionId, id: z.string() }), output: missionCopySchema },
  /** Backups of every mission, those of discarded ones too. */
  'backups:list-all': { input: nothing, output: z.array(backupSchema) },
  /** Puts the same mission into a backup, sealed or opened. */
  'backups:rewrite': { input: z.object({ missionId, id: z.string(), copy: missionCopySchema }), output: nothing },
  'sealing:read': { input: nothing, output: sealingStateSchema },
  'sealing:unlock': { input: z.object({ passphrase }), output: sealingStateSchema },
  /** The person goes on without the key: what is typed in meanwhile lies open, and is sealed when the key is back. */
  'sealing:go-on-locked': { input: nothing, output: nothing },
  /** Makes a key; the next start of the window seals what is there. A key that could not be opened is put aside. */
  'sealing:turn-on': { input: z.object({ passphrase, byKeychain: z.boolean() }), output: nothing },
  /** `before`: the passphrase until now; null: who is here no longer has it, which only counts where the keychain opened the key. */
  'sealing:change-passphrase': {
    input: z.object({ before: passphrase.nullable(), passphrase, byKeychain: z.boolean() }),
    output: nothing,
  },
  /** The next start of the window opens what is there. */
  'sealing:turn-off': { input: nothing, output: nothing },
  /** Whether the system's keychain can keep the key, so that nobody is asked for the passphrase, whether it does, and whether it opened the key. */
  'sealing:keychain': {
    input: nothing,
    output: z.object({ isThere: z.boolean(), isUsed: z.boolean(), hasOpened: z.boolean() }),
  },
  /** Removes the window's store, with whatever Chromium kept of what was written over. The window has closed it. */
  'sealing:clear-window-store': { input: nothing, output: nothing },
  /** Every mission and backup is written anew. What was put aside since values may lie open is removed. */
  'sealing:finish': { input: nothing, output: nothing },
  /** Writes documents into a folder, telling `documents:progress` as it goes; all or, when cancelled, those finished. */
  'documents:write': {
    input: z.object({
      jobId: z.string(),
      /** null: ask the person. */
      folder: z.string().nullable(),
      files: z.array(z.object({ name: z.string(), artifact: artifactSchema })).min(1),
    }),
    output: z.object({ folder: z.string(), written: z.array(z.string()) }).nullable(),
  },
  'documents:cancel': { input: z.object({ jobId: z.string() }), output: nothing },
  'folder:show': { input: z.object({ path: z.string() }), output: nothing },
  'window:describe': {
    input: z.object({ title: z.string(), theme: z.enum(['system', 'light', 'dark']), language: z.string() }),
    output: nothing,
  },
  /** The window's answer to `quit:requested`: everything is saved, or the person chose to leave all the same. */
  'quit:answer': { input: z.object({ leave: z.boolean() }), output: nothing },
  'log:write': { input: z.object({ level: z.enum(['info', 'error']), message: z.string().max(10_000) }), output: nothing },
} as const satisfies Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>

export const events = {
  /** A menu entry was chosen; `id` is a command of the palette. */
  'menu:chosen': z.object({ id: z.string() }),
  'mission-file:requested': z.object({ path: z.string() }),
  'documents:progress': z.object({ jobId: z.string(), done: z.number(), total: z.number(), name: z.string() }),
  'quit:requested': z.null(),
} as const satisfies Record<string, z.ZodType>

export type RequestChannel = keyof typeof requests
export type RequestInput<C extends RequestChannel> = z.infer<(typeof requests)[C]['input']>
export type RequestOutput<C extends RequestChannel> = z.infer<(typeof requests)[C]['output']>
export type EventChannel = keyof typeof events
export type EventPayload<C extends EventChannel> = z.infer<(typeof events)[C]>

export type MissionCopyFrame = Readonly<z.infer<typeof missionCopySchema>>
export type FileProtection = Readonly<z.infer<typeof fileProtectionSchema>>
export type Damage = Readonly<z.infer<typeof damageSchema>>
export type HomeSummary = Readonly<z.infer<typeof homeSummarySchema>>
export type Backup = Readonly<z.infer<typeof backupSchema>>
export type SealingState = Readonly<z.infer<typeof sealingStateSchema>>
export type RecentFile = Readonly<z.infer<typeof recentFileSchema>>
