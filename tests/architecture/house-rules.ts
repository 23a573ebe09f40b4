import { type Source, sourceOf } from './source'
import { keepers, walls } from './who-may-look'

/** Where the machine comes in: everything else must be looked at by something that starts here. */
const doors = [
  /^electron\/(main|preload)\.ts$/,
  /^electron\/start\/start\.mjs$/,
  // What stands in for the module `electron` is put there by vite.config.ts; that it fits is proved by compiling.
  /^electron\/chromium-host\/(electron|electron-preload|conforms-to-electron|vite\.config)\.ts$/,
  // What electron.vite.config.ts looks at, and its other inputs.
  /^electron\/window-scripts\.ts$/,
  /^renderer\/(index\.html|warm-browser\.ts|print\/print\.css)$/,
  /^electron\/files\/(mission-file\/mission-file|spreadsheet\/spreadsheet)-worker\.ts$/,
  // The solvers of public problems, proved by tests and by `npm run bench`.
  /^shared\/interpreting\/solver\/(isp\/((read|solve)-isp|relay\/solve-relay|bridging\/solve-with-bridging)|crew\/(read|solve)-crew)\.ts$/,
  /^tests\/.*\.(test|bench)\.tsx?$/,
  /^tests\/(run\.mjs|(bench|faults|fuzz)\/run[^/]*\.(ts|mjs))$/,
  /^tests\/support\/runner\/(dom-setup|seed-setup|window-setup|closing-line-reporter)\.ts$/,
  /\.d\.ts$/,
]

/** Every rule of the house that these files break, each as a sentence. Pure, so that the tests can plant offenders. */
export function brokenRules(files: ReadonlyMap<string, string>): readonly string[] {
  const paths = new Set(files.keys())
  const sources = [...files].map(([path, text]) => sourceOf(path, text, paths))
  const checks = new Set(sources.find(({ path }) => path === 'shared/checks/registry.ts')?.looks.map((look) => look.path))
  const ofFiles = sources.flatMap((source) => [...fileRules(source, paths), ...testRules(source, paths, checks)])
  return [...ofFiles, ...unreached(sources)].sort()
}

function fileRules(source: Source, paths: ReadonlySet<string>): readonly string[] {
  return [
    ...wallRules(source),
    ...keeperRules(source),
    ...nameRules(source.path),
    ...pureRules(source),
    ...lookRules(source, paths),
  ]
}

function wallRules({ path, looks }: Source): readonly string[] {
  const wall = walls.find(({ room }) => room.test(path))
  if (!wall) return [`${path} stands in no room`]
  return looks.flatMap((look) => {
    const isAllowed = look.path === null ? wall.packages.test(look.specifier) : wall.files.test(look.path)
    if (!isAllowed) return [`${path} may not look at ${look.path ?? look.specifier}`]
    const [from, to] = [featureOf(path), featureOf(look.path ?? '')]
    return from && to && from !== to ? [`${path} may not look at another feature: ${look.path}`] : []
  })
}

function featureOf(path: string): string | undefined {
  return /^renderer\/features\/([^/]+)\//.exec(path)?.[1]
}

function keeperRules({ path, looks }: Source): readonly string[] {
  if (path.startsWith('tests/')) return []
  return looks.flatMap(({ specifier }) => {
    const kept = keepers.find(({ packages }) => packages.test(specifier))
    return kept && !kept.keeper.test(path) ? [`${path} may not use ${specifier}: it has a keeper`] : []
  })
}

/** Names that say nothing of what is in them. */
const emptyWords = /(^|\/|-)(utils?|helpers?|common|lib|types|misc|manager|service)(\/|\.|$)/

function nameRules(path: string): readonly string[] {
  const rules: string[] = []
  if (emptyWords.test(path)) rules.push(`${path} has a name that says nothing`)
  if (/(^|\/)index\.tsx?$/.test(path)) rules.push(`${path} is a barrel`)
  if (
    /\.tsx?$/.test(path) &&
    !/^([a-z0-9]+(-[a-z0-9]+)*)(\.(test|bench|config|module|d))?\.tsx?$/.test(path.split('/').at(-1) ?? '')
  ) {
    rules.push(`${path} is not in kebab-case`)
  }
  return rules
}

function pureRules({ path, lines, hasDefaultExport, outsideCalls, globals }: Source): readonly string[] {
  const rules: string[] = []
  if (/\.(tsx?|css)$/.test(path) && lines > 300) rules.push(`${path} has ${lines} lines; 300 are the most`)
  if (hasDefaultExport && !/\.(d|config)\.ts$/.test(path)) rules.push(`${path} has a default export`)
  if (path.startsWith('shared/')) rules.push(...[...new Set(outsideCalls)].map((call) => `${path} is not pure: ${call}`))
  const isBridge = /^(renderer\/desktop|electron|tests)\//.test(path)
  if (!isBridge && globals.has('.missionDesk')) rules.push(`${path} may not use the preload bridge: renderer/desktop keeps it`)
  return rules
}

function lookRules({ path, looks }: Source, paths: ReadonlySet<string>): readonly string[] {
  const isSource = /\.(ts|tsx|css|mjs)$/
  return looks.flatMap((look) =>
    look.path !== null && isSource.test(look.path) && !paths.has(look.path) ? [`${path} looks at nothing: ${look.path}`] : [],
  )
}

/** A command is told by what it calls, a check by standing in the registry; each is tested under its own name. */
function testRules({ path, globals }: Source, paths: ReadonlySet<string>, checks: ReadonlySet<string | null>): readonly string[] {
  const isCommand = path.startsWith('shared/commands/') && globals.has('command') && !path.endsWith('/command.ts')
  const isCheck = checks.has(path) && path !== 'shared/checks/finding.ts'
  if (!isCommand && !isCheck) return []
  const test = `tests/${path.replace(/\.ts$/, '.test.ts')}`
  return paths.has(test) ? [] : [`${path} has no test: ${test}`]
}

/** Product files that can only be reached from tests are dead, too: tests open their own doors, not the product's. */
function unreached(sources: readonly Source[]): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const alive = new Set<string>()
  const waiting = [...byPath.keys()].filter((path) => doors.some((door) => door.test(path)))
  while (waiting.length > 0) {
    const path = waiting.pop()
    if (path === undefined || alive.has(path)) continue
    alive.add(path)
    const isTest = path.startsWith('tests/')
    for (const look of byPath.get(path)?.looks ?? []) {
      if (look.path !== null && (!isTest || look.path.startsWith('tests/'))) waiting.push(look.path)
    }
  }
  return [...byPath.keys()].filter((path) => !alive.has(path)).map((path) => `${path} is looked at by nobody`)
}
