import type { suppliersEn } from './en'

export const suppliersZhHans = {
  'suppliers.guests': '住客',
  'suppliers.nights': '{count} 晚',
  'suppliers.nightCount': '晚数',
  'suppliers.nameFollows': '姓名待定',
  'suppliers.shareRoom': '{count} 人同住',
  'suppliers.withoutBed': '尚无床位',
  'suppliers.nightsWithout': '无床位的夜晚',
  'suppliers.firstNight': '第一晚',
  'suppliers.lastNight': '最后一晚',
  'suppliers.sheet.rooms': '房间',
} satisfies Record<keyof typeof suppliersEn, string>
