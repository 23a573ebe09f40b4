export const reportsEn = {
  'reports.title.conflictReport': 'Conflict report',
  'reports.title.conflictWorkbook': 'Conflict report (spreadsheet)',
  'reports.summary.conflictReport':
    'Every finding, day by day and the gravest first: open ones, and accepted ones with who let them stand, when and why',
  'reports.summary.conflictWorkbook': 'The same, a row for each finding with figures and sources, as XLSX',
  'reports.open': 'Open',
  'reports.accepted': 'Accepted',
  'reports.finding': 'Finding',
  'reports.rule': 'Rule',
  'reports.found': 'Found',
  'reports.allowed': 'Allowed',
  'reports.title.contactSheet': 'Contact sheet',
  'reports.summary.contactSheet':
    'Every number that staff may need on one page: emergency, secretariat, interpreters, drivers, hotels, hosts',
  'reports.drivers': 'Drivers',
  'reports.hotels': 'Hotels',
}
