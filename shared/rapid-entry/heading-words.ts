import type { EntryColumn } from './entry-column'

/** How people head the columns of a programme, in the languages of this trade; as plain words (`plainWord`), between them a space. */
export const headingWords: Readonly<Record<EntryColumn, string>> = {
  date: 'date day 日期 日程 日にち 日付 月日 날짜 일자',
  start: 'start from begin time times hours 时间 时刻 开始 开始时间 起止时间 時間 時刻 開始 開始時刻 시간 시각 시작 시작시간',
  end: 'end to until finish 结束 结束时间 終了 終了時刻 종료 종료시간',
  kind: 'kind type category 类型 类别 種類 種別 区分 종류 구분',
  title:
    'title item activity activities programme program agenda event content description what 内容 活动 活动内容 行程 行程内容 项目 标题 事项 件名 行事 予定 プログラム 내용 활동 일정 제목 프로그램',
  place: 'place venue location where facility 地点 场所 会场 地址 場所 会場 訪問先 訪問地 장소 방문지 행사장',
  to: 'toplace destination 到达地 目的地 到着地 行先 行き先 도착지 목적지',
  who: 'who group groups participants attendees 人员 参加人员 参加者 对象 組 组别 分组 対象 班 대상 참가자 조',
  status: 'status state 状态 状況 状態 상태',
  languages: 'interpreting interpretation languages 口译 翻译 传译 语言 通訳 言語 통역 언어',
  zone: 'timezone zone 时区 タイムゾーン 시간대',
  notes: 'notes note remark remarks comment comments 备注 说明 附注 備考 メモ 비고 메모',
}
