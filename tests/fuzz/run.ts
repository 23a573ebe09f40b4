import { runCampaign } from '../faults/run-campaign'

/** 2,000 mission files that somebody tampered with, and as many spreadsheets. */
export function run(): Promise<number> {
  return runCampaign(['tests/faults/mission-file-fuzz', 'tests/faults/spreadsheet-fuzz'], 2000)
}
