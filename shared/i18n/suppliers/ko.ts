import type { suppliersEn } from './en'

export const suppliersKo = {
  'suppliers.guests': '투숙객',
  'suppliers.nights': '{count}박',
  'suppliers.nightCount': '박수',
  'suppliers.nameFollows': '성명 추후 통보',
  'suppliers.shareRoom': '{count}명 동숙',
  'suppliers.withoutBed': '침대가 없는 사람',
  'suppliers.nightsWithout': '침대가 없는 밤',
  'suppliers.firstNight': '첫째 밤',
  'suppliers.lastNight': '마지막 밤',
  'suppliers.sheet.rooms': '객실',
  'suppliers.onDuty': '근무 시간',
  'suppliers.dutyHours': '{hours}, 그중 운전 {driving}',
  'suppliers.pickUp': '승차 장소',
  'suppliers.setDown': '하차 장소',
  'suppliers.total': '합계',
  'suppliers.eitherVehicle': '이 차량 또는 다음 차량:',
  'suppliers.whoNeeds': '배려가 필요한 사람',
  'suppliers.dietsAndAllergies': '식단과 알레르기',
  'suppliers.noDiet': '일반식',
  'suppliers.sheet.meals': '식사',
} satisfies Record<keyof typeof suppliersEn, string>
