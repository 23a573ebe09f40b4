import { z } from 'zod'
import { uiLanguages } from '../i18n/languages'

/** What a person chose for this computer; never part of a mission. */
export const settingsSchema = z.object({
  uiLanguage: z.enum(['system', ...uiLanguages]),
  theme: z.enum(['system', 'light', 'dark']),
  /** Page zoom, 1 to 2 (100 to 200 %). */
  zoom: z.number().min(1).max(2),
  /** How the journal names this person. */
  userName: z.string().max(120),
})

export type Settings = Readonly<z.infer<typeof settingsSchema>>

export const defaultSettings: Settings = { uiLanguage: 'system', theme: 'system', zoom: 1, userName: '' }
