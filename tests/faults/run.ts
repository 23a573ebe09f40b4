import { runCampaign } from './run-campaign'

/**
 * 500 kills of the window and 500 of the main process, 1,000 places of each stored file (of LevelDB's folder as one, see damage-places.ts)
 * on an open and on a sealed desk, and full disks. Two files at a time, each campaign with a bound of its own (the longest an hour): under
 * three hours whatever the computer, and each says how far it came.
 */
export function run(): Promise<number> {
  return runCampaign(['tests/faults/files-', 'tests/faults/window-'], 500)
}
