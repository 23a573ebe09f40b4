/** The actions of the window that the native menu offers too: `menu:chosen` carries one of these ids. */
export const menuCommands = [
  'mission.new',
  'mission.open',
  'mission.saveAs',
  'mission.backups',
  'people.import',
  'interpreters.files',
  'answer.open',
  'answer.save',
  'app.closeMission',
  'edit.undo',
  'edit.redo',
  'app.palette',
  'go.itinerary',
  'go.people',
  'go.interpreters',
  'go.places',
  'go.documents',
  'go.findings',
  'go.history',
  'go.tasks',
  'app.settings',
  'app.about',
] as const

export type MenuCommand = (typeof menuCommands)[number]
