export const daysEn = {
  'days.several.kind': 'Selected',
  'days.several.title': '{count} items',
  'days.several.mixed': 'mixed',
  'days.several.what': 'What',
  'days.several.shiftBy': 'Shift by',
  'days.several.minutes': 'min',
  'days.several.earlier': 'Earlier',
  'days.several.later': 'Later',
  'days.several.copyTo': 'Copy to',
  'days.several.copied': '{count, plural, one {# item} other {# items}} copied to {day}',
  'days.several.people': '{least} to {most} people each',
  'days.several.actions': 'More for these items',
} as const
