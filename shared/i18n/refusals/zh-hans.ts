import type { refusalsEn } from './en'

export const refusalsZhHans = {
  'refusals.field-invalid': '{what}的“{field}”不能填入此值。请更正后重试；未作任何更改。',
  'refusals.row-unknown': '{what}已不在此团组中。未作任何更改。',
  'refusals.reference-broken': '{what}的“{field}”指向此团组中不存在的内容。请另选；未作任何更改。',
  'refusals.still-needed': '{what}仍被{by}使用。请先更改或删除后者；未作任何更改。',
  'refusals.input-invalid': '“{field}”不能填入此值。请更正后重试；未作任何更改。',
  'refusals.nothing-changes': '已是如此，无需更改。',
  'refusals.proposal-out-of-date': '此方案生成后团组已有变更。请重新生成方案；未作任何更改。',
  'refusals.organizers-only': '这是团组的译员摘录：这里只能修改您的答复、档期和您添加的术语。未作任何更改。',
  'refusals.mission-too-long': '团组行程最长 {most, number} 天，请检查日期的年份。未作任何更改。',
  'refusals.unnamed': '此条目',
} satisfies Record<keyof typeof refusalsEn, string>
