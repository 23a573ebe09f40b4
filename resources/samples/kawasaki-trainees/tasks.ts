import type { LocalizedText } from '../../../shared/mission/entities/fields'
import type { Draft } from '../mission-of'
import { words } from '../words'

/** What is to be done around the training: before it by the city, during it by the trainees, after it for those who come next. */
export const tasks: readonly Draft<'tasks'>[] = [
  {
    id: 'task-visas',
    title: words(
      '提交签证申请与滞在预定表',
      '査証申請と滞在予定表の提出',
      'Visa applications with the schedule of stay',
      '사증 신청과 체재 예정표 제출',
    ),
    ownerPersonId: 'p-okano',
    dueOn: '2010-05-28',
    priority: 'high',
    doneOn: '2010-05-26',
    notes: 'V-jp1, V-jp4',
  },
  {
    id: 'task-lodging',
    rule: 'rooms',
    title: words('预订四周宿舍', '4週間の宿舎の予約', 'Book the lodge for four weeks', '4주간 숙소 예약'),
    ownerPersonId: 'p-okano',
    itemId: 'arrival-check-in',
    dueDaysBefore: 14,
    doneOn: '2010-06-04',
  },
  {
    id: 'task-insurance',
    title: words('办理四周医疗保险', '4週間の医療保険の手続き', 'Health insurance for four weeks', '4주간 의료보험 가입'),
    ownerPersonId: 'p-guan',
    dueOn: '2010-06-21',
    doneOn: '2010-06-18',
  },
  {
    id: 'task-texts',
    rule: 'speeches',
    title: words(
      '向讲师催收第一讲讲义',
      '第1回の資料を講師に督促',
      'Ask the lecturer for the text of the first lecture',
      '제1회 자료를 강사에게 독촉',
    ),
    ownerPersonId: 'p-okano',
    itemId: '2010-06-28-lecture',
    dueDaysBefore: 14,
    priority: 'high',
  },
  {
    id: 'task-paper',
    title: words(
      '为废纸厂凑足10人，或改参加公开参观日',
      '古紙工場：10名の確保、または公開見学日への変更',
      'Paper plant: find eight more visitors, or another day',
      '폐지 공장: 10명 확보 또는 공개 견학일로 변경',
    ),
    ownerPersonId: 'p-okano',
    itemId: 'visit-paper',
    dueOn: '2010-06-29',
    priority: 'high',
    notes: 'F-asa',
  },
  report(1, '2010-07-02', words('提交第一周周报', '第1週の週報提出', 'Weekly report, week 1', '제1주 주간 보고 제출')),
  report(2, '2010-07-09', words('提交第二周周报', '第2週の週報提出', 'Weekly report, week 2', '제2주 주간 보고 제출')),
  report(3, '2010-07-16', words('提交第三周周报', '第3週の週報提出', 'Weekly report, week 3', '제3주 주간 보고 제출')),
  {
    ...report(
      4,
      '2010-07-15',
      words(
        '提交成果报告初稿（交口译准备）',
        '成果報告の初稿提出（通訳へ）',
        'Draft of the final report, for the interpreter',
        '성과 보고 초고 제출 (통역사에게)',
      ),
    ),
    itemId: 'final-report',
  },
  {
    ...report(
      5,
      '2010-07-21',
      words(
        '提交成果报告定稿与幻灯片',
        '成果報告の最終稿とスライド提出',
        'Final report and slides',
        '성과 보고 최종본과 슬라이드 제출',
      ),
    ),
    itemId: 'final-report',
    priority: 'high',
  },
  {
    id: 'task-certificates',
    title: words('印制两份结业证书', '修了証2通の作成', 'Print the two certificates', '수료증 2부 제작'),
    ownerPersonId: 'p-okano',
    itemId: 'certificates',
    dueDaysBefore: 7,
  },
  {
    id: 'task-alumni',
    title: words(
      '登记到历届进修人员名册',
      '歴代研修員名簿への登録',
      'Enter the two in the list of former trainees',
      '역대 연수생 명부에 등록',
    ),
    ownerPersonId: 'p-okano',
    dueOn: '2010-08-31',
    priority: 'low',
  },
]

/** A report of the trainees; the first of the two hands it in. */
function report(number: number, dueOn: string, title: LocalizedText): Draft<'tasks'> {
  return { id: `task-report-${number}`, title, ownerPersonId: 'p-guan', dueOn }
}
