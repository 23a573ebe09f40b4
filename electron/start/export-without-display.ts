import type { Arguments } from '../export/parse-arguments'

/** What the program is told where there is no display to open a window on: the main job, on the mission that was named or the sample. */
export function exportWithoutDisplay({ missionFile }: Pick<Arguments, 'missionFile'>, folder: string): readonly string[] {
  return ['--export', folder, ...(missionFile === null ? [] : ['--mission', missionFile])]
}
