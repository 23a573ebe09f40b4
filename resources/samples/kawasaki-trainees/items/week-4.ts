import type { Draft } from '../../mission-of'
import { words } from '../../words'
import { confirmed, languageLessonOn, lectureOn, lunchOn, reviewOn, segment, selfStudyOn } from './patterns'

const bothLanguages = { spokenLanguages: ['zh-Hans', 'ja'], heardLanguages: ['ja', 'zh-Hans'] }

/** A public holiday, the final report, certificates, and home. */
export const week4: readonly Draft<'items'>[] = [
  // Entered with the other Mondays; this one is Marine Day, see tests/resources/samples.
  ...lectureOn('2010-07-19', 'policy', {
    lecturerId: 'p-mizuno',
    topic: words(
      '第四讲：市民与企业的合作',
      '第4回：市民・企業との協働',
      'Four: working with citizens and companies',
      '제4회: 시민·기업과의 협동',
    ),
    material: words('讲义第4册', '配布資料4', 'reader 4', '배포 자료 4'),
  }),

  {
    ...confirmed('rehearsal', '2010-07-20', '10:00', '11:30'),
    ...bothLanguages,
    kind: 'workshop',
    title: words('成果报告预演', '成果報告のリハーサル', 'Rehearsal of the final report', '성과 보고 예행연습'),
    placeId: 'pl-office',
    roomName: '研修室 1',
    hostContactIds: ['p-okano'],
  },
  ...lunchOn('2010-07-20'),
  ...selfStudyOn('2010-07-20'),

  ...languageLessonOn('2010-07-21'),
  ...lunchOn('2010-07-21'),
  ...selfStudyOn('2010-07-21'),

  {
    ...confirmed('final-report', '2010-07-22', '10:00', '11:30'),
    ...bothLanguages,
    kind: 'conferenceSession',
    title: words('研修成果报告会', '研修成果報告会', 'Presentation of the final reports', '연수 성과 보고회'),
    placeId: 'pl-office',
    roomName: '大会議室',
    leadPersonId: 'p-guan',
    hostContactIds: ['p-kawaguchi', 'p-okano'],
    dressCode: words('正装', 'スーツ着用', 'Business dress', '정장 착용'),
    speechMinutes: 60,
    segments: [
      segment('opening', 5, { speakerPersonId: 'p-kawaguchi', language: 'ja' }),
      segment('lecture', 30, { speakerPersonId: 'p-guan', language: 'zh-Hans' }),
      segment('lecture', 30, { speakerPersonId: 'p-tong', language: 'zh-Hans' }),
      segment('questions', 25),
    ],
  },
  ...lunchOn('2010-07-22'),
  {
    ...confirmed('certificates', '2010-07-22', '14:00', '14:40'),
    ...bothLanguages,
    kind: 'ceremony',
    title: words('结业证书颁发仪式', '修了証授与式', 'Certificates are awarded', '수료증 수여식'),
    placeId: 'pl-office',
    roomName: '大会議室',
    leadPersonId: 'p-guan',
    hostContactIds: ['p-kawaguchi'],
    dressCode: words('正装', 'スーツ着用', 'Business dress', '정장 착용'),
    segments: [
      segment('opening', 5, { speakerPersonId: 'p-okano', language: 'ja' }),
      segment('speech', 10, { speakerPersonId: 'p-kawaguchi', language: 'ja' }),
      segment('other', 10, { title: words('颁发证书', '修了証授与', 'The certificates', '수료증 수여') }),
      segment('speech', 10, { speakerPersonId: 'p-tong', language: 'zh-Hans' }),
      segment('photo', 5),
    ],
  },
  {
    ...confirmed('farewell', '2010-07-22', '18:00', '19:30'),
    ...bothLanguages,
    kind: 'banquet',
    title: words('欢送晚餐', '送別夕食会', 'Farewell dinner', '송별 만찬'),
    placeId: 'pl-restaurant',
    hostContactIds: ['p-okano'],
    mealPlan: '套餐 / コース料理 / set menu',
    staffNotes: '佟：虾蟹过敏（轻度）/ 佟さん：えび・かにアレルギー（軽度）',
  },

  ...reviewOn('2010-07-23'),
  ...lunchOn('2010-07-23'),
  {
    ...confirmed('packing', '2010-07-23', '13:30', '16:30'),
    kind: 'freeTime',
    title: words('整理行李、归还资料', '荷造り・資料返却', 'Packing, giving back what was lent', '짐 정리·자료 반납'),
    placeId: 'pl-lodging',
  },

  {
    ...confirmed('departure-check-out', '2010-07-24', '07:45', '08:15'),
    kind: 'checkOut',
    title: words('退房', '退去', 'Moving out', '퇴거'),
    placeId: 'pl-lodging',
  },
  {
    ...confirmed('departure-transfer', '2010-07-24', '08:30', '10:20'),
    kind: 'transfer',
    title: words('乘车前往成田机场', '車で成田空港へ', 'To Narita Airport', '차량으로 나리타공항 이동'),
    placeId: 'pl-lodging',
    toPlaceId: 'pl-nrt',
    vehicleIds: ['v-van'],
  },
  {
    ...confirmed('departure-flight', '2010-07-24', '13:10', '15:20'),
    kind: 'flight',
    title: words('ZZ0724 东京成田—沈阳', 'ZZ0724便 成田→瀋陽', 'Flight ZZ0724 Tokyo Narita – Shenyang', 'ZZ0724편 나리타→선양'),
    endZone: 'Asia/Shanghai',
    placeId: 'pl-nrt',
    toPlaceId: 'pl-she',
    lockTime: true,
  },
]

/** Wished for, no day yet: the planner may look for one. */
export const pooledItems: readonly Draft<'items'>[] = [
  {
    id: 'wish-appliances',
    kind: 'visit',
    status: 'idea',
    title: words(
      '废家电回收厂：再次参观（拆解工序）',
      '家電リサイクル工場：再訪（解体工程）',
      'Appliance plant once more: dismantling',
      '가전 재활용 공장: 재방문 (해체 공정)',
    ),
    placeId: 'pl-appliances',
    spokenLanguages: ['ja'],
    heardLanguages: ['zh-Hans'],
  },
]
