import { runCampaign } from './run-campaign'

/** Kills, damage and full disks, 500 of each, or as many as fit into four hours; the short version of each is part of `npm test`. */
export function run(): Promise<number> {
  return runCampaign(['tests/faults/files-', 'tests/faults/window-'], 500)
}
