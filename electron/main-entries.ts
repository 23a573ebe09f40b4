/** What the main process is built from: the program, and the threads that read untrusted files. The same list for both hosts. */
export const mainEntries = {
  main: 'electron/main.ts',
  'mission-file-worker': 'electron/files/mission-file/mission-file-worker.ts',
  'spreadsheet-worker': 'electron/files/spreadsheet/spreadsheet-worker.ts',
}
