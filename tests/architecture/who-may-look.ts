/** Who may look into whom: the walls of the house, told by path. */
interface Wall {
  readonly room: RegExp
  /** Files of the house that the room may look at. */
  readonly files: RegExp
  /** Packages that the room may look at. */
  readonly packages: RegExp
}

/** Pure packages: no DOM, no Node, no clock of their own that we use. */
const purePackages =
  /^(zod|date-fns(\/.*)?|@date-fns\/tz|@formatjs\/intl|@internationalized\/date|date-holidays|fflate|highs|hucre(\/.*)?|ical\.js|timezones-ical-library)$/

/** The rooms of `shared`, and at which of the others each may look: the table in ARCHITECTURE.md says what each holds. */
const sharedRooms: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  mission: ['kernel'],
  journal: ['kernel', 'mission'],
  commands: ['kernel', 'mission', 'interpreting', 'tasks', 'templates', 'imports', 'extract', 'i18n'],
  checks: ['kernel', 'mission', 'interpreting', 'commands', 'tasks', 'i18n'],
  interpreting: ['kernel', 'mission'],
  scheduling: ['kernel', 'mission', 'interpreting', 'checks', 'commands'],
  mends: ['kernel', 'mission', 'checks', 'commands'],
  documents: ['kernel', 'mission', 'interpreting', 'checks', 'releases', 'tasks', 'templates', 'i18n'],
  extract: ['kernel', 'mission', 'documents'],
  sealing: ['kernel', 'mission', 'journal'],
  releases: ['kernel', 'mission', 'journal', 'i18n'],
  alternatives: ['kernel', 'mission', 'checks'],
  tasks: ['kernel', 'mission', 'interpreting'],
  templates: ['kernel', 'mission'],
  'rapid-entry': ['kernel', 'mission', 'imports', 'interpreting', 'commands'],
  imports: ['kernel', 'mission', 'i18n'],
  ipc: ['mission', 'journal', 'documents', 'extract', 'imports', 'i18n'],
  i18n: [],
}

/** The first wall whose room holds a file is the one that counts. */
export const walls: readonly Wall[] = [
  ...Object.entries(sharedRooms).map(([room, others]) => ({
    room: new RegExp(`^shared/${room}/`),
    files: new RegExp(`^shared/(${[room, ...others].join('|')})/`),
    packages: purePackages,
  })),
  { room: /^resources\//, files: /^(resources|shared)\//, packages: /^zod$/ },
  { room: /^electron\//, files: /^((electron|shared|resources)\/|package\.json$)/, packages: /^(?!react|dexie|zustand)/ },
  // A widget knows the words of the house and its arithmetic, and no mission.
  { room: /^renderer\/ui\//, files: /^(renderer\/(ui|i18n)|shared\/(i18n|kernel))\//, packages: /^(?!node:)/ },
  // The mission as it is shown, the words, the bridge and the threads know only what is true everywhere; the homes know the first three.
  { room: /^renderer\/store\//, files: /^(renderer\/store|shared)\//, packages: /^(?!node:)/ },
  { room: /^renderer\/i18n\//, files: /^(renderer\/i18n|shared)\//, packages: /^(?!node:)/ },
  { room: /^renderer\/desktop\//, files: /^(renderer\/desktop|shared)\//, packages: /^(?!node:)/ },
  { room: /^renderer\/workers\//, files: /^(renderer\/workers|shared)\//, packages: /^(?!node:)/ },
  {
    room: /^renderer\/persistence\//,
    files: /^(renderer\/(persistence|store|desktop|i18n)|shared|resources)\//,
    packages: /^(?!node:)/,
  },
  // What features share knows none of them, nor what stands above them: the app with its lists, and the frame.
  {
    room: /^renderer\/app\/(?!frame\/)[^/]+\//,
    files: /^(renderer\/(app\/(?!frame\/)[^/]+|ui|store|persistence|desktop|workers|i18n)|shared|resources)\//,
    packages: /^(?!node:)/,
  },
  // A feature looks at no other feature either: the rule for that is `featureOf` in house-rules.
  { room: /^renderer\/features\//, files: /^(renderer\/(?!app\/frame\/)|shared\/|resources\/)/, packages: /^(?!node:)/ },
  { room: /^renderer\//, files: /^(renderer|shared|resources)\//, packages: /^(?!node:)/ },
  { room: /^tests\//, files: /./, packages: /./ },
]

/** Packages with a single keeper, so that they can be changed in one place. Tests may use them to look from outside. */
export const keepers: readonly { readonly packages: RegExp; readonly keeper: RegExp }[] = [
  { packages: /^dexie(\/|$)/, keeper: /^renderer\/persistence\// },
  { packages: /^electron$/, keeper: /^electron\// },
  { packages: /^zustand(\/|$)/, keeper: /^renderer\/store\/window-value\.ts$/ },
  // One writes, one reads: both can be changed without anybody noticing.
  { packages: /^hucre(\/|$)/, keeper: /^(shared\/documents\/workbook|electron\/files\/spreadsheet\/read-workbook)\.ts$/ },
  // One door: what the solver gets wrong or leaks is put right in one place; a window's thread tells it where its file is.
  {
    packages: /^highs(\/|$)/,
    keeper: /^(shared\/interpreting\/solver\/highs\/|renderer\/workers\/(assignment|schedule)-planner\.ts$)/,
  },
  // One locks, one unlocks.
  { packages: /^age-encryption$/, keeper: /^electron\/files\/mission-file\/(un)?lock-bytes\.ts$/ },
  { packages: /^papaparse$/, keeper: /^electron\/files\/spreadsheet\/read-csv\.ts$/ },
  { packages: /^(ical\.js|timezones-ical-library)$/, keeper: /^shared\/documents\/calendar/ },
  { packages: /^react-dom(\/|$)/, keeper: /^renderer\/(app\/|main\.tsx$)/ },
  {
    packages:
      /^(playwright-core|fast-check|vitest|jsdom|axe-core|fake-indexeddb|pdfjs-dist|@cantoo\/pdf-lib|temporal-polyfill|@testing-library\/.*)(\/|$)/,
    keeper: /^tests\//,
  },
]
