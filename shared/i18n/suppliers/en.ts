export const suppliersEn = {
  'suppliers.guests': 'Guests',
  'suppliers.nights': '{count, plural, one {# night} other {# nights}}',
  'suppliers.nightCount': 'Nights',
  'suppliers.nameFollows': 'Name follows',
  'suppliers.shareRoom': '{count} persons share this room',
  'suppliers.withoutBed': 'Without a bed',
  'suppliers.nightsWithout': 'Nights without a bed',
  'suppliers.firstNight': 'First night',
  'suppliers.lastNight': 'Last night',
  'suppliers.sheet.rooms': 'Rooms',
} as const
