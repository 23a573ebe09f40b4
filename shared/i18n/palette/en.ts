/** Other words by which commands are sought; never shown. */
export const paletteEn = {
  'palette.words.documents': 'print PDF export Excel calendar ICS call sheet itinerary list',
  'palette.words.findings': 'checks problems warnings conflicts errors',
  'palette.words.history': 'journal log who changed',
  'palette.words.settings': 'preferences options language theme dark encryption passphrase',
  'palette.words.saveAs': 'export share send copy',
  'palette.words.nextEdition': 'copy duplicate template last year again',
  'palette.words.backups': 'recover lost damaged older',
  'palette.words.release': 'release publish issue send out',
  'palette.words.compareVersions': 'diff changes change sheet what changed',
  'palette.words.alternatives': 'scenario plan B what if',
  'palette.words.particulars': 'rename title dates edition rule profile',
  'palette.words.import': 'paste Excel CSV spreadsheet participants list',
  'palette.words.propose': 'optimise solve automatic replacement ill fewest',
  'palette.words.suggestSchedule': 'optimise automatic plan order times',
} as const
