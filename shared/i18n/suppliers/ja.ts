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
  'suppliers.onDuty': '拘束時間',
  'suppliers.dutyHours': '{hours}、うち運転{driving}',
  'suppliers.pickUp': '乗車地',
  'suppliers.setDown': '降車地',
  'suppliers.total': '合計',
  'suppliers.eitherVehicle': '本車両または次の車両：',
  'suppliers.whoNeeds': '配慮が必要な方',
  'suppliers.dietsAndAllergies': '食事とアレルギー',
  'suppliers.noDiet': '通常食',
  'suppliers.sheet.meals': '食事',
} satisfies Record<keyof typeof suppliersEn, string>
