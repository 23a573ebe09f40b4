import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { brokenRules } from './house-rules'
import { readHouse } from './read-house'

const house = readHouse(fileURLToPath(new URL('../..', import.meta.url)))

test('the house keeps its rules', () => {
  expect(house.size).toBeGreaterThan(100)
  expect(brokenRules(house)).toEqual([])
})

/** A small house in which every rule is kept. */
const sound: Readonly<Record<string, string>> = {
  'renderer/index.html': '<script type="module" src="./app/main.tsx"></script>',
  'renderer/app/main.tsx':
    "import './frame/shell'\nimport '../features/people/people-view'\nimport '../features/places/places-view'\nimport '../persistence/repository'",
  'renderer/app/frame/shell.tsx': "import '../../features/people/people-view'\nimport '../actions/act'",
  'renderer/app/actions/act.ts': "import '../../store/mission-store'",
  'renderer/features/people/people-view.tsx':
    "import '../../ui/buttons/button'\nimport '../../store/mission-store'\nimport '../../desktop/desk'",
  'renderer/features/places/places-view.tsx':
    "import './places.css'\nnew Worker(new URL('../../workers/solver.ts', import.meta.url))",
  'renderer/features/places/places.css': '',
  'renderer/workers/solver.ts': "import '../../shared/kernel/time'",
  'renderer/ui/buttons/button.tsx': "import 'react-aria-components'\nimport '../../../shared/kernel/time'",
  'renderer/store/mission-store.ts': "import './window-value'",
  'renderer/store/window-value.ts': "import { create } from 'zustand'",
  'renderer/persistence/repository.ts':
    "import Dexie from 'dexie'\nimport '../store/mission-store'\nimport '../../shared/commands/move-item'",
  'renderer/desktop/desk.ts': 'export const desk = window.missionDesk',
  'shared/kernel/time.ts': 'export const at = (ms: number) => new Date(ms).getUTCHours()',
  'shared/commands/command.ts': 'export function command() {}',
  'shared/commands/move-item.ts': "import { command } from './command'\nexport const moveItem = command()",
  'tests/shared/commands/move-item.test.ts': "import '../../../shared/commands/move-item'\nimport 'vitest'",
  'electron/main.ts': "import { app } from 'electron'\nimport 'node:fs'\nimport '../shared/kernel/time'",
}

const moveItem = "import { command } from './command'\nexport const moveItem = command()"

test('a sound house has no broken rule', () => {
  expect(brokenRules(new Map(Object.entries(sound)))).toEqual([])
})

describe('each rule is seen to be broken when it is:', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'shared looks at the renderer',
      { 'shared/kernel/time.ts': "import '../../renderer/ui/buttons/button'" },
      ['shared/kernel/time.ts may not look at renderer/ui/buttons/button.tsx'],
    ],
    [
      'a room of shared looks at one that may look at it',
      { 'shared/kernel/time.ts': "import '../commands/move-item'" },
      ['shared/kernel/time.ts may not look at shared/commands/move-item.ts'],
    ],
    [
      'shared has a room that nobody has told of',
      { 'shared/attic/old-time.ts': '', 'shared/commands/move-item.ts': `import '../attic/old-time'\n${moveItem}` },
      ['shared/attic/old-time.ts stands in no room', 'shared/commands/move-item.ts may not look at shared/attic/old-time.ts'],
    ],
    ['shared looks at Node', { 'shared/kernel/time.ts': "import 'node:fs'" }, ['shared/kernel/time.ts may not look at node:fs']],
    [
      'shared looks at React, for a type only',
      { 'shared/kernel/time.ts': "import type { FC } from 'react'" },
      ['shared/kernel/time.ts may not look at react'],
    ],
    [
      'electron looks at the renderer',
      { 'electron/main.ts': "import '../renderer/ui/buttons/button'\nimport '../shared/kernel/time'" },
      ['electron/main.ts may not look at renderer/ui/buttons/button.tsx'],
    ],
    [
      'the renderer looks at electron',
      { 'renderer/workers/solver.ts': "export * from '../../electron/main'" },
      ['renderer/workers/solver.ts may not look at electron/main.ts'],
    ],
    [
      'the renderer looks at Node, late',
      { 'renderer/workers/solver.ts': "export const read = () => import('node:fs')" },
      ['renderer/workers/solver.ts may not look at node:fs'],
    ],
    [
      'a feature looks at another',
      {
        'renderer/features/people/people-view.tsx':
          "import '../places/places-view'\nimport '../../ui/buttons/button'\nimport '../../store/mission-store'\nimport '../../desktop/desk'",
      },
      ['renderer/features/people/people-view.tsx may not look at another feature: renderer/features/places/places-view.tsx'],
    ],
    [
      'a feature looks at the frame, which shows it',
      {
        'renderer/features/places/places-view.tsx':
          "import './places.css'\nimport '../../app/frame/shell'\nimport '../../workers/solver'",
      },
      ['renderer/features/places/places-view.tsx may not look at renderer/app/frame/shell.tsx'],
    ],
    [
      'what features share looks at one of them',
      {
        'renderer/app/actions/act.ts':
          "import '../../store/mission-store'\nexport const late = () => import('../../features/people/people-view')",
      },
      ['renderer/app/actions/act.ts may not look at renderer/features/people/people-view.tsx'],
    ],
    [
      'what features share looks at the app above them',
      { 'renderer/app/actions/act.ts': "import '../main'" },
      ['renderer/app/actions/act.ts may not look at renderer/app/main.tsx'],
    ],
    [
      'a widget looks at the store',
      { 'renderer/ui/buttons/button.tsx': "import '../../store/mission-store'" },
      ['renderer/ui/buttons/button.tsx may not look at renderer/store/mission-store.ts'],
    ],
    [
      'a widget looks at a command',
      { 'renderer/ui/buttons/button.tsx': "import '../../../shared/commands/move-item'" },
      ['renderer/ui/buttons/button.tsx may not look at shared/commands/move-item.ts'],
    ],
    [
      'the store looks at a feature',
      {
        'renderer/store/mission-store.ts': "import './window-value'\nimport '../features/people/people-view'",
      },
      ['renderer/store/mission-store.ts may not look at renderer/features/people/people-view.tsx'],
    ],
    [
      'the store looks at the homes that keep it',
      { 'renderer/store/mission-store.ts': "import './window-value'\nimport '../persistence/repository'" },
      ['renderer/store/mission-store.ts may not look at renderer/persistence/repository.ts'],
    ],
    [
      'a sample looks at the renderer',
      {
        'resources/samples/japan.ts': "import '../../renderer/ui/buttons/button'",
        'renderer/persistence/repository.ts':
          "import '../../resources/samples/japan'\nimport '../../shared/commands/move-item'\nimport '../store/mission-store'",
      },
      ['resources/samples/japan.ts may not look at renderer/ui/buttons/button.tsx'],
    ],
    [
      'Dexie outside persistence',
      { 'renderer/workers/solver.ts': "import 'dexie'" },
      ['renderer/workers/solver.ts may not use dexie: it has a keeper'],
    ],
    [
      'zustand where nothing forgets what it holds',
      {
        'renderer/store/mission-store.ts': "import { create } from 'zustand'\nimport './window-value'",
      },
      ['renderer/store/mission-store.ts may not use zustand: it has a keeper'],
    ],
    [
      'a test tool in the product',
      { 'electron/main.ts': "import 'playwright-core'\nimport '../shared/kernel/time'" },
      ['electron/main.ts may not use playwright-core: it has a keeper'],
    ],
    [
      'the bridge outside renderer/desktop',
      { 'renderer/workers/solver.ts': 'window.missionDesk.request()' },
      ['renderer/workers/solver.ts may not use the preload bridge: renderer/desktop keeps it'],
    ],
    ['a file that nobody looks at', { 'shared/kernel/orphan.ts': '' }, ['shared/kernel/orphan.ts is looked at by nobody']],
    [
      'a file that only its test looks at',
      { 'shared/kernel/orphan.ts': '', 'tests/shared/kernel/orphan.test.ts': "import '../../../shared/kernel/orphan'" },
      ['shared/kernel/orphan.ts is looked at by nobody'],
    ],
    [
      'a command without a test',
      { 'shared/commands/cut-item.ts': moveItem, 'renderer/workers/solver.ts': "import '../../shared/commands/cut-item'" },
      ['shared/commands/cut-item.ts has no test: tests/shared/commands/cut-item.test.ts'],
    ],
    [
      'a default export',
      { 'renderer/workers/solver.ts': 'export default 1' },
      ['renderer/workers/solver.ts has a default export'],
    ],
    [
      'a file of 301 lines',
      { 'renderer/ui/buttons/button.tsx': 'export {}\n'.repeat(301) },
      ['renderer/ui/buttons/button.tsx has 301 lines; 300 are the most'],
    ],
    [
      'a folder of leftovers',
      { 'shared/kernel/utils/text.ts': '', 'renderer/workers/solver.ts': "import '../../shared/kernel/utils/text'" },
      ['shared/kernel/utils/text.ts has a name that says nothing'],
    ],
    [
      'a barrel',
      { 'shared/kernel/index.ts': '', 'renderer/workers/solver.ts': "import '../../shared/kernel/index'" },
      ['shared/kernel/index.ts is a barrel'],
    ],
    [
      'a name in capitals',
      { 'shared/kernel/TimeSpan.ts': '', 'renderer/workers/solver.ts': "import '../../shared/kernel/TimeSpan'" },
      ['shared/kernel/TimeSpan.ts is not in kebab-case'],
    ],
    [
      'shared looks at the clock',
      { 'shared/kernel/time.ts': 'export const now = () => Date.now()' },
      ['shared/kernel/time.ts is not pure: Date.now'],
    ],
    [
      'shared makes today’s date',
      { 'shared/kernel/time.ts': 'export const now = () => new Date()' },
      ['shared/kernel/time.ts is not pure: new Date()'],
    ],
    [
      'shared throws dice',
      { 'shared/kernel/time.ts': 'export const dice = Math.random' },
      ['shared/kernel/time.ts is not pure: Math.random'],
    ],
    [
      'shared reads a time in the computer’s zone',
      { 'shared/kernel/time.ts': 'export const hour = (at: Date) => at.getHours()' },
      ['shared/kernel/time.ts is not pure: .getHours'],
    ],
    [
      'a look at nothing',
      { 'renderer/workers/solver.ts': "import './gone.css'" },
      ['renderer/workers/solver.ts looks at nothing: renderer/workers/gone.css'],
    ],
    [
      'a file outside every room',
      { 'scripts/run.mjs': '' },
      ['scripts/run.mjs is looked at by nobody', 'scripts/run.mjs stands in no room'],
    ],
  ])('%s', (_rule, planted, sentences) => {
    expect(brokenRules(new Map(Object.entries({ ...sound, ...planted })))).toEqual(sentences)
  })
})

test('a check of the registry without a test is found, a file that only helps the checks needs none', () => {
  const planted = {
    'shared/checks/registry.ts': "import type { Check } from './finding'\nimport './no-double-booking'",
    'shared/checks/finding.ts': '',
    'shared/checks/clash.ts': '',
    'shared/checks/no-double-booking.ts': "import './clash'",
    'renderer/workers/solver.ts': "import '../../shared/checks/registry'",
  }
  expect(brokenRules(new Map(Object.entries({ ...sound, ...planted })))).toEqual([
    'shared/checks/no-double-booking.ts has no test: tests/shared/checks/no-double-booking.test.ts',
  ])
})
