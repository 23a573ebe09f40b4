import type { refusalsEn } from './en'

export const refusalsKo = {
  'refusals.field-invalid': '{what}의 ‘{field}’에는 이 값을 넣을 수 없습니다. 고친 뒤 다시 시도하세요. 변경된 내용은 없습니다.',
  'refusals.row-unknown': '{what}은(는) 이 방문단에 더 이상 없습니다. 변경된 내용은 없습니다.',
  'refusals.reference-broken':
    '{what}의 ‘{field}’이(가) 이 방문단에 없는 것을 가리킵니다. 다시 선택하세요. 변경된 내용은 없습니다.',
  'refusals.still-needed': '{what}은(는) {by}에서 아직 사용 중입니다. 먼저 그것을 변경하거나 삭제하세요. 변경된 내용은 없습니다.',
  'refusals.input-invalid': '‘{field}’에는 이 값을 넣을 수 없습니다. 고친 뒤 다시 시도하세요. 변경된 내용은 없습니다.',
  'refusals.nothing-changes': '이미 그렇게 되어 있어 변경할 것이 없습니다.',
  'refusals.proposal-out-of-date': '이 안을 만든 뒤 방문단이 변경되었습니다. 다시 만들어 주세요. 아무것도 변경하지 않았습니다.',
  'refusals.organizers-only':
    '이 파일은 방문단의 통역사용 발췌입니다. 여기서는 본인의 회신, 일정 가능 여부, 추가한 용어만 바꿀 수 있습니다. 변경된 것은 없습니다.',
  'refusals.mission-too-long': '방문단 일정은 최대 {most, number}일입니다. 날짜의 연도를 확인하세요. 변경된 내용은 없습니다.',
  'refusals.unnamed': '이 항목',
} satisfies Record<keyof typeof refusalsEn, string>
