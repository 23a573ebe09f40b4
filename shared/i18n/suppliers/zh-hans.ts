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
  'suppliers.onDuty': '值勤时间',
  'suppliers.dutyHours': '共 {hours}，其中驾驶 {driving}',
  'suppliers.pickUp': '上车地点',
  'suppliers.setDown': '下车地点',
  'suppliers.total': '合计',
  'suppliers.eitherVehicle': '乘坐本车，或：',
  'suppliers.whoNeeds': '有特殊需求者',
  'suppliers.dietsAndAllergies': '餐食与过敏',
  'suppliers.noDiet': '普通餐',
  'suppliers.sheet.meals': '用餐',
} satisfies Record<keyof typeof suppliersEn, string>
