export const releasesEn = {
  'releases.command': 'Give out a version …',
  'releases.title': 'Give out version {number}',
  'releases.first':
    'The first version: {count, plural, one {# item} other {# items}}. From now on change sheets tell what is different.',
  'releases.since':
    '{count, plural, =0 {Nothing on the programme changed} one {# item changed} other {# items changed}} since version {number} of {at}.',
  'releases.open': 'Open findings',
  'releases.openCount': '{count, plural, =0 {No open findings} one {# open finding} other {# open findings}}',
  'releases.moreFindings': '{count, plural, one {# more} other {# more}}: look at all',
  'releases.note': 'What is new (goes out with it; may be empty)',
  'releases.confirm': 'Give out version {number}',
  'releases.done': 'Version {number} is given out',
  'releases.toDocuments': 'Documents',
  'releases.version': 'Version {version}',
} as const
