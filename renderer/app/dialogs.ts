import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

export interface DialogProps {
  readonly onClose: () => void
}

/** Dialogs that an action opens by name (`openDialog('settings')`). A feature adds its line here. */
export const dialogs: Readonly<Record<string, LazyExoticComponent<ComponentType<DialogProps>>>> = {
  palette: lazy(async () => ({ default: (await import('./frame/command-palette')).CommandPalette })),
  'new-mission': lazy(async () => ({ default: (await import('../features/missions/new-mission-dialog')).NewMissionDialog })),
  'next-edition': lazy(async () => ({ default: (await import('../features/missions/next-edition-dialog')).NextEditionDialog })),
  'save-file': lazy(async () => ({ default: (await import('../features/missions/save-file-dialog')).SaveFileDialog })),
  backups: lazy(async () => ({ default: (await import('../features/missions/backups-dialog')).BackupsDialog })),
  'import-participants': lazy(async () => ({
    default: (await import('../features/imports/import-participants-dialog')).ImportParticipantsDialog,
  })),
  agenda: lazy(async () => ({ default: (await import('../features/people/agenda-dialog')).AgendaDialog })),
  'repeat-items': lazy(async () => ({ default: (await import('../features/itinerary/repeat-items-dialog')).RepeatItemsDialog })),
  'propose-assignments': lazy(async () => ({ default: (await import('../features/proposals/propose-dialog')).ProposeDialog })),
  'suggest-schedule': lazy(async () => ({
    default: (await import('../features/schedule-proposals/schedule-dialog')).ScheduleDialog,
  })),
  'interpreter-files': lazy(async () => ({
    default: (await import('../features/extract/interpreter-files-dialog')).InterpreterFilesDialog,
  })),
  'save-answer': lazy(async () => ({ default: (await import('../features/extract/save-answer-dialog')).SaveAnswerDialog })),
  'day-templates': lazy(async () => ({
    default: (await import('../features/templates/day-templates-dialog')).DayTemplatesDialog,
  })),
  'task-rules': lazy(async () => ({ default: (await import('../features/tasks/task-rules-dialog')).TaskRulesDialog })),
  release: lazy(async () => ({ default: (await import('../features/releases/release-dialog')).ReleaseDialog })),
  'compare-versions': lazy(async () => ({
    default: (await import('../features/releases/compare-versions-dialog')).CompareVersionsDialog,
  })),
  alternatives: lazy(async () => ({ default: (await import('../features/releases/alternatives-dialog')).AlternativesDialog })),
  about: lazy(async () => ({ default: (await import('../features/settings/about-dialog')).AboutDialog })),
  settings: lazy(async () => ({ default: (await import('../features/settings/settings-dialog')).SettingsDialog })),
}
