import type { MessageId } from '../../../shared/i18n/registry'

/** Commands that people seek by words which their titles do not have: release, print, dark. By the command's id. */
export const otherWords: Readonly<Partial<Record<string, MessageId>>> = {
  'go.documents': 'palette.words.documents',
  'go.findings': 'palette.words.findings',
  'go.history': 'palette.words.history',
  'app.settings': 'palette.words.settings',
  'mission.saveAs': 'palette.words.saveAs',
  'mission.nextEdition': 'palette.words.nextEdition',
  'mission.backups': 'palette.words.backups',
  'mission.release': 'palette.words.release',
  'mission.compareVersions': 'palette.words.compareVersions',
  'mission.alternatives': 'palette.words.alternatives',
  'mission.particulars': 'palette.words.particulars',
  'people.import': 'palette.words.import',
  'interpreters.propose': 'palette.words.propose',
  'itinerary.suggestSchedule': 'palette.words.suggestSchedule',
}
