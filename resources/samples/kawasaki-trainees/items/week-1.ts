import type { Draft } from '../../mission-of'
import { words } from '../../words'
import { confirmed, languageLessonOn, lectureOn, lunchOn, reviewOn, segment, selfStudyOn, visitOn } from './patterns'

/** Arrival on a Sunday, the first courses, the courtesy call on the memorandum's first anniversary. */
export const week1: readonly Draft<'items'>[] = [
  {
    ...confirmed('arrival-flight', '2010-06-27', '10:20', '14:25'),
    kind: 'flight',
    title: words('ZZ0627 沈阳—东京成田', 'ZZ0627便 瀋陽→成田', 'Flight ZZ0627 Shenyang – Tokyo Narita', 'ZZ0627편 선양→나리타'),
    zone: 'Asia/Shanghai',
    endZone: 'Asia/Tokyo',
    placeId: 'pl-she',
    toPlaceId: 'pl-nrt',
    lockTime: true,
  },
  {
    ...confirmed('arrival-transfer', '2010-06-27', '15:50', '17:40'),
    kind: 'transfer',
    title: words('乘车前往宿舍', '車で宿舎へ', 'To the lodge', '차량으로 숙소 이동'),
    placeId: 'pl-nrt',
    toPlaceId: 'pl-lodging',
    vehicleIds: ['v-van'],
    publicNotes: words(
      '协调员冈野在到达大厅举牌等候。',
      'コーディネーターの岡野が到着ロビーでお待ちします。',
      'Okano, the coordinator, waits in the arrivals hall with a sign.',
      '코디네이터 오카노가 도착 로비에서 팻말을 들고 기다립니다.',
    ),
  },
  {
    ...confirmed('arrival-check-in', '2010-06-27', '17:40', '18:15'),
    kind: 'checkIn',
    title: words(
      '入住，领取钥匙和月票',
      '入居、鍵と定期券の受け取り',
      'Moving in, keys and commuter passes',
      '입주, 열쇠와 정기권 수령',
    ),
    placeId: 'pl-lodging',
  },

  ...lectureOn('2010-06-28', 'policy', {
    lecturerId: 'p-shiraishi',
    topic: words(
      '第一讲：从公害到环境城市',
      '第1回：公害から環境都市へ',
      'One: from pollution to an environmental city',
      '제1회: 공해에서 환경도시로',
    ),
    material: words('讲义第1册', '配布資料1', 'reader 1', '배포 자료 1'),
  }),
  ...lunchOn('2010-06-28'),
  {
    ...confirmed('orientation', '2010-06-28', '13:30', '15:30'),
    kind: 'briefing',
    title: words(
      '入学说明：生活、安全、津贴（中文）',
      'オリエンテーション：生活・安全・手当（中国語）',
      'Orientation: daily life, safety, allowance (in Chinese)',
      '오리엔테이션: 생활·안전·수당 (중국어)',
    ),
    placeId: 'pl-office',
    roomName: '研修室 2',
    hostContactIds: ['p-okano'],
    spokenLanguages: ['zh-Hans'],
    heardLanguages: ['zh-Hans'],
  },

  {
    ...confirmed('courtesy-call', '2010-06-29', '10:00', '10:40'),
    // The host has not answered yet: see tests/resources/samples.
    status: 'tentative',
    kind: 'courtesyCall',
    title: words(
      '拜会川崎市：合作备忘录签署一周年',
      '川崎市表敬訪問：協力覚書1周年',
      'Courtesy call on the city: first anniversary of the memorandum of cooperation',
      '가와사키시 예방: 협력 각서 1주년',
    ),
    placeId: 'pl-office',
    roomName: '応接室',
    leadPersonId: 'p-guan',
    hostContactIds: ['p-kawaguchi'],
    spokenLanguages: ['ja', 'zh-Hans'],
    heardLanguages: ['zh-Hans', 'ja'],
    dressCode: words('正装', 'スーツ着用', 'Business dress', '정장 착용'),
    segments: [
      segment('greeting', 5),
      segment('speech', 10, { speakerPersonId: 'p-kawaguchi', language: 'ja' }),
      segment('talks', 15),
      segment('gift', 5),
      segment('photo', 5),
    ],
  },
  ...lunchOn('2010-06-29', '11:15', '12:45'),
  ...visitOn('2010-06-29', 'pl-office', 30, {
    id: 'visit-plastics',
    title: words(
      '川崎生态城：废塑料回收厂',
      '川崎エコタウン：プラスチックリサイクル工場',
      'Kawasaki Eco-Town: plastics recycling plant',
      '가와사키 에코타운: 플라스틱 재활용 공장',
    ),
    startTime: '13:40',
    endTime: '15:20',
    placeId: 'pl-plastics',
    hostContactIds: ['p-aoki'],
  }),

  ...languageLessonOn('2010-06-30'),
  ...lunchOn('2010-06-30'),
  ...selfStudyOn('2010-06-30'),

  ...lectureOn('2010-07-01', 'technology', {
    lecturerId: 'p-doi',
    topic: words(
      '第一讲：塑料与家电的循环利用',
      '第1回：プラスチックと家電の循環利用',
      'One: recycling of plastics and appliances',
      '제1회: 플라스틱과 가전의 순환 이용',
    ),
    material: words('幻灯片（日文）', 'スライド（日本語）', 'slides in Japanese', '슬라이드 (일본어)'),
  }),
  ...lunchOn('2010-07-01', '12:00', '12:55'),
  ...visitOn('2010-07-01', 'pl-office', 30, {
    id: 'visit-appliances',
    title: words(
      '川崎生态城：废家电回收厂',
      '川崎エコタウン：家電リサイクル工場',
      'Kawasaki Eco-Town: appliance recycling plant',
      '가와사키 에코타운: 가전 재활용 공장',
    ),
    startTime: '13:40',
    endTime: '15:10',
    placeId: 'pl-appliances',
    hostContactIds: ['p-ieda'],
  }),

  ...reviewOn('2010-07-02'),
  ...lunchOn('2010-07-02'),
  ...selfStudyOn('2010-07-02'),
]
