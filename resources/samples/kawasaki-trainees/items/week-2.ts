import type { Draft } from '../../mission-of'
import { words } from '../../words'
import { languageLessonOn, lectureOn, lunchOn, reviewOn, selfStudyOn, visitOn } from './patterns'

/** The week of small groups: one plant wants ten visitors, another an interpreter on a day without one. */
export const week2: readonly Draft<'items'>[] = [
  ...lectureOn('2010-07-05', 'policy', {
    lecturerId: 'p-mizuno',
    topic: words(
      '第二讲：垃圾分类与收费',
      '第2回：ごみの分別と料金',
      'Two: sorting of waste, and what it costs',
      '제2회: 쓰레기 분리배출과 수수료',
    ),
    material: words('讲义第2册', '配布資料2', 'reader 2', '배포 자료 2'),
  }),
  ...lunchOn('2010-07-05'),
  ...selfStudyOn('2010-07-05'),

  ...visitOn('2010-07-06', 'pl-lodging', 35, {
    id: 'visit-paper',
    // Applied for, not answered: two people are too few, see tests/resources/samples.
    status: 'requested',
    title: words(
      '川崎生态城：难再生废纸回收厂',
      '川崎エコタウン：難再生古紙リサイクル工場',
      'Kawasaki Eco-Town: paper recycling plant',
      '가와사키 에코타운: 난재생 폐지 재활용 공장',
    ),
    startTime: '09:45',
    endTime: '11:15',
    placeId: 'pl-paper',
    hostContactIds: ['p-kamiya'],
    staffNotes:
      '对方只接待10人以上团体；可与研讨会其他参加者合并 / 10名以上の団体のみ。ワークショップ参加者との合同見学を相談中 / groups of ten only: ask ' +
      'to join guests of the workshop',
  }),
  ...lunchOn('2010-07-06', '12:15', '13:30'),
  ...selfStudyOn('2010-07-06'),

  ...languageLessonOn('2010-07-07'),
  ...lunchOn('2010-07-07', '12:00', '12:55'),
  ...visitOn('2010-07-07', 'pl-office', 30, {
    id: 'visit-incineration',
    title: words(
      '垃圾焚烧厂：个人参观会',
      'ごみ焼却施設：個人見学会',
      'Incineration plant: individual session',
      '쓰레기 소각시설: 개인 견학회',
    ),
    startTime: '13:40',
    endTime: '15:10',
    placeId: 'pl-incineration',
    hostContactIds: ['p-haida'],
    publicNotes: words(
      '9人以下参加个人参观会；须有懂日语者同行。',
      '9名以下は個人見学会に参加。日本語のわかる方の同行が必要です。',
      'Nine or fewer join an individual session; somebody who speaks Japanese must come along.',
      '9명 이하는 개인 견학회에 참가합니다. 일본어를 아는 분이 동행해야 합니다.',
    ),
  }),

  ...lectureOn('2010-07-08', 'technology', {
    lecturerId: 'p-kazama',
    topic: words(
      '第二讲：焚烧与烟气净化',
      '第2回：焼却と排ガス処理',
      'Two: incineration and flue gas cleaning',
      '제2회: 소각과 배가스 처리',
    ),
    material: words('幻灯片（日文）', 'スライド（日本語）', 'slides in Japanese', '슬라이드 (일본어)'),
  }),
  ...lunchOn('2010-07-08'),
  ...selfStudyOn('2010-07-08'),

  ...reviewOn('2010-07-09'),
  ...lunchOn('2010-07-09'),
  ...selfStudyOn('2010-07-09'),
]
