import type { Draft } from '../../mission-of'
import { words } from '../../words'
import { confirmed, languageLessonOn, lectureOn, lunchOn, reviewOn, segment, selfStudyOn, visitOn } from './patterns'

const workshop: Draft<'items'> = {
  ...confirmed('workshop-talks', '2010-07-13', '10:00', '12:00'),
  kind: 'workshop',
  title: words(
    '生态城研讨会：报告（耳语口译）',
    'エコタウンワークショップ：講演（ウィスパリング）',
    'Eco-Town workshop: talks (whispered)',
    '에코타운 워크숍: 강연 (위스퍼링)',
  ),
  placeId: 'pl-hall',
  roomName: '大ホール',
  hostContactIds: ['p-midorikawa'],
  spokenLanguages: ['ja'],
  heardLanguages: ['zh-Hans'],
  listenersCount: 2,
  publicNotes: words(
    '约六十人参加（样例），用日语进行；两名进修人员听耳语口译。',
    '約60名参加（サンプル）、日本語で進行。研修員2名にはウィスパリング。',
    'About sixty people (sample), in Japanese; whispered to the two trainees.',
    '약 60명 참가 (견본), 일본어로 진행. 연수생 2명에게는 위스퍼링.',
  ),
}

/** The one-day workshop, and the last of the three courses on technology. */
export const week3: readonly Draft<'items'>[] = [
  ...lectureOn('2010-07-12', 'policy', {
    lecturerId: 'p-shiraishi',
    topic: words(
      '第三讲：生态城的建设与管理',
      '第3回：エコタウンの整備と運営',
      'Three: building and running an eco-town',
      '제3회: 에코타운 조성과 운영',
    ),
    material: words('讲义第3册', '配布資料3', 'reader 3', '배포 자료 3'),
  }),
  ...lunchOn('2010-07-12'),
  ...selfStudyOn('2010-07-12'),

  workshop,
  ...lunchOn('2010-07-13'),
  {
    ...workshop,
    id: 'workshop-discussion',
    startTime: '13:30',
    endTime: '16:00',
    title: words(
      '生态城研讨会：分组讨论',
      'エコタウンワークショップ：分科討議',
      'Eco-Town workshop: discussion in groups',
      '에코타운 워크숍: 분과 토의',
    ),
    spokenLanguages: ['ja', 'zh-Hans'],
    heardLanguages: ['zh-Hans', 'ja'],
    publicNotes: words(
      '两名进修人员介绍沈阳的做法。',
      '研修員2名が瀋陽の取組を紹介。',
      'The trainees tell how it is done in Shenyang.',
      '연수생 2명이 선양의 사례를 소개합니다.',
    ),
    segments: [segment('talks', 60), segment('break', 15), segment('talks', 60), segment('closing', 15)],
  },

  ...languageLessonOn('2010-07-14'),
  ...lunchOn('2010-07-14', '12:00', '12:55'),
  ...visitOn('2010-07-14', 'pl-office', 30, {
    id: 'visit-sewage',
    title: words('污水处理厂', '下水処理場', 'Sewage treatment plant', '하수처리장'),
    startTime: '13:40',
    endTime: '15:10',
    placeId: 'pl-sewage',
    hostContactIds: ['p-mizutani'],
  }),

  ...lectureOn('2010-07-15', 'technology', {
    lecturerId: 'p-doi',
    topic: words(
      '第三讲：产业间的废物利用',
      '第3回：産業間の廃棄物利用',
      'Three: one industry uses the waste of another',
      '제3회: 산업 간 폐기물 이용',
    ),
    material: words(
      '幻灯片（日文）、现场图',
      'スライド（日本語）、現場図',
      'slides in Japanese, plan of the site',
      '슬라이드 (일본어), 현장 도면',
    ),
  }),
  ...lunchOn('2010-07-15', '12:00', '12:55'),
  ...visitOn('2010-07-15', 'pl-office', 30, {
    id: 'visit-steel',
    title: words(
      '川崎生态城：钢铁厂的废物利用',
      '川崎エコタウン：製鉄所の廃棄物利用',
      'Kawasaki Eco-Town: use of waste in steel works',
      '가와사키 에코타운: 제철소의 폐기물 이용',
    ),
    startTime: '13:40',
    endTime: '15:40',
    placeId: 'pl-steel',
    hostContactIds: ['p-kaneda'],
  }),

  ...reviewOn('2010-07-16'),
  ...lunchOn('2010-07-16'),
  ...selfStudyOn('2010-07-16'),
]
