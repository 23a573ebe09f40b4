import { minutesOf, timeOfMinutes } from '../../../../shared/kernel/time'
import type { LocalizedText } from '../../../../shared/mission/entities/fields'
import type { Segment } from '../../../../shared/mission/entities/segment'
import type { Draft } from '../../mission-of'
import { words } from '../../words'

type Items = readonly Draft<'items'>[]

/** What a lecture is about, who gives it, and what the trainees get to read. */
interface Lecture {
  readonly lecturerId: string
  readonly topic: LocalizedText
  readonly material: LocalizedText
}

/** A visit as a week writes it; when and where it is must be said. */
type Visit = Draft<'items'> & { readonly startTime: string; readonly endTime: string; readonly placeId: string }

const courses = {
  policy: words('环境政策讲座', '環境政策講座', 'Course on environmental policy', '환경정책 강좌'),
  technology: words('环境技术讲座', '環境技術講座', 'Course on environmental technology', '환경기술 강좌'),
} satisfies Record<string, LocalizedText>

/** A morning of a course: the same title every week, so that it shows as a series; the topic stands in the notes. */
export function lectureOn(dayOn: string, course: keyof typeof courses, { lecturerId, topic, material }: Lecture): Items {
  return [
    {
      ...confirmed(`${dayOn}-lecture`, dayOn, '09:30', '12:00'),
      kind: 'lecture',
      title: courses[course],
      placeId: 'pl-office',
      roomName: '研修室 1',
      hostContactIds: [lecturerId],
      spokenLanguages: ['ja'],
      heardLanguages: ['zh-Hans'],
      publicNotes: withMaterial(topic, material),
      segments: [
        segment('lecture', 55, { title: topic, speakerPersonId: lecturerId, language: 'ja' }),
        segment('break', 10),
        segment('lecture', 55, { title: topic, speakerPersonId: lecturerId, language: 'ja' }),
        segment('questions', 30),
      ],
    },
  ]
}

/** Wednesday mornings: the coordinator teaches it in Chinese, so nobody interprets. */
export function languageLessonOn(dayOn: string): Items {
  return [
    {
      ...confirmed(`${dayOn}-lesson`, dayOn, '09:30', '11:30'),
      kind: 'workshop',
      title: words('环境日语课', '環境の日本語', 'Japanese of the environment', '환경 일본어'),
      placeId: 'pl-office',
      roomName: '研修室 2',
      hostContactIds: ['p-okano'],
      spokenLanguages: ['zh-Hans'],
      heardLanguages: ['zh-Hans'],
    },
  ]
}

/** Friday mornings, in Chinese: the week is looked through and the weekly report handed in. */
export function reviewOn(dayOn: string): Items {
  return [
    {
      ...confirmed(`${dayOn}-review`, dayOn, '10:00', '11:30'),
      kind: 'meeting',
      title: words('每周小结（中文）', '週のまとめ（中国語）', 'Review of the week (in Chinese)', '주간 정리 (중국어)'),
      placeId: 'pl-office',
      roomName: '研修室 2',
      hostContactIds: ['p-okano'],
      spokenLanguages: ['zh-Hans'],
      heardLanguages: ['zh-Hans'],
    },
  ]
}

/** Trainees eat by themselves in the staff canteen. */
export function lunchOn(dayOn: string, startTime = '12:00', endTime = '13:30'): Items {
  return [
    {
      ...confirmed(`${dayOn}-lunch`, dayOn, startTime, endTime),
      kind: 'freeTime',
      title: words('午休（自理）', '昼休み（各自）', 'Lunch break, by themselves', '점심시간 (각자)'),
    },
  ]
}

export function selfStudyOn(dayOn: string, startTime = '13:30', endTime = '16:30'): Items {
  return [
    {
      ...confirmed(`${dayOn}-study`, dayOn, startTime, endTime),
      kind: 'freeTime',
      title: words('自习、撰写报告', '自習・報告書作成', 'Self-study and writing of reports', '자습·보고서 작성'),
      placeId: 'pl-lodging',
      roomName: '学習室',
    },
  ]
}

/** A visit with the ways there and back in the city van; the coordinator comes along, so the ride needs no interpreter. */
export function visitOn(dayOn: string, fromPlaceId: string, minutes: number, visit: Visit): Items {
  const { id, startTime, endTime, placeId } = visit
  return [
    {
      ...confirmed(`${id}-out`, dayOn, addMinutes(startTime, -minutes - BUFFER_MINUTES), addMinutes(startTime, -BUFFER_MINUTES)),
      kind: 'transfer',
      title: words('前往参观地点', '見学先へ', 'To the plant', '견학지로 이동'),
      placeId: fromPlaceId,
      toPlaceId: placeId,
      vehicleIds: ['v-van'],
      leadsToItemId: id,
    },
    {
      dayOn,
      status: 'confirmed',
      kind: 'visit',
      leadPersonId: 'p-guan',
      spokenLanguages: ['ja', 'zh-Hans'],
      heardLanguages: ['zh-Hans', 'ja'],
      dressCode: words(
        '长袖长裤、平底鞋；安全帽由现场提供',
        '長袖・長ズボン、歩きやすい靴。ヘルメットは貸与',
        'Long sleeves and trousers, flat shoes; helmets provided',
        '긴소매·긴바지, 걷기 편한 신발. 안전모는 대여',
      ),
      segments: visitParts(minutesOf(endTime) - minutesOf(startTime)),
      ...visit,
    },
    {
      ...confirmed(`${id}-back`, dayOn, addMinutes(endTime, BUFFER_MINUTES), addMinutes(endTime, BUFFER_MINUTES + 40)),
      kind: 'transfer',
      title: words('返回宿舍', '宿舎へ', 'Back to the lodge', '숙소로 이동'),
      placeId,
      toPlaceId: 'pl-lodging',
      vehicleIds: ['v-van'],
    },
  ]
}

/** As the Japan market's rule profile has it: who arrives, has so long before it begins. */
const BUFFER_MINUTES = 10

export function confirmed(id: string, dayOn: string, startTime: string, endTime: string): Draft<'items'> {
  return { id, dayOn, startTime, endTime, status: 'confirmed' }
}

export function segment(part: Segment['part'], minutes: number, more: Partial<Segment> = {}): Segment {
  return { part, minutes, title: {}, speakerPersonId: null, language: null, ...more }
}

/** The parts of a short visit; the walk takes what the others leave. */
function visitParts(minutes: number): Segment[] {
  return [
    segment('greeting', 10),
    segment('briefing', 20),
    segment('walk', minutes - 50),
    segment('questions', 15),
    segment('photo', 5),
  ]
}

function withMaterial(topic: LocalizedText, material: LocalizedText): LocalizedText {
  return Object.fromEntries(Object.entries(topic).map(([language, text]) => [language, `${text}／${material[language] ?? ''}`]))
}

function addMinutes(time: string, minutes: number): string {
  return timeOfMinutes(minutesOf(time) + minutes).time
}
