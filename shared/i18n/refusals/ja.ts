import type { refusalsEn } from './en'

export const refusalsJa = {
  'refusals.field-invalid':
    '{what}の「{field}」にはこの値を入れられません。直してからもう一度お試しください。何も変更されていません。',
  'refusals.row-unknown': '{what}はこのミッションにもうありません。何も変更されていません。',
  'refusals.reference-broken':
    '{what}の「{field}」が、このミッションにないものを指しています。選び直してください。何も変更されていません。',
  'refusals.still-needed': '{what}は{by}で使われています。先にそちらを変更または削除してください。何も変更されていません。',
  'refusals.input-invalid': '「{field}」にはこの値を入れられません。直してからもう一度お試しください。何も変更されていません。',
  'refusals.nothing-changes': 'すでにそのとおりです。変更するものはありません。',
  'refusals.proposal-out-of-date':
    'この案を作ってからミッションが変わりました。もう一度案を作り直してください。何も変更していません。',
  'refusals.organizers-only':
    'これはミッションの通訳者用抜粋です。ここで変更できるのは、ご自身の回答・稼働可否・追加した用語だけです。変更は行われていません。',
  'refusals.mission-too-long': 'ミッションは最長{most, number}日までです。日付の年を確認してください。何も変更されていません。',
  'refusals.unnamed': 'この項目',
} satisfies Record<keyof typeof refusalsEn, string>
