import type { suppliersEn } from './en'

export const suppliersJa = {
  'suppliers.guests': '宿泊者',
  'suppliers.nights': '{count}泊',
  'suppliers.nightCount': '泊数',
  'suppliers.nameFollows': '氏名は後日',
  'suppliers.shareRoom': '{count}名同室',
  'suppliers.withoutBed': 'ベッドのない人',
  'suppliers.nightsWithout': 'ベッドのない夜',
  'suppliers.firstNight': '最初の夜',
  'suppliers.lastNight': '最後の夜',
  'suppliers.sheet.rooms': '部屋',
} satisfies Record<keyof typeof suppliersEn, string>
