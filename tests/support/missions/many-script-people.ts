import type { aMission } from '../a-mission'
import { given, latin, person, zh } from '../a-name'

/** Who is in the mission of many scripts: organizations, persons, groups and what each is there for. */
export const manyScriptPeople = {
  organizations: [
    {
      id: 'org-green',
      names: { 'zh-Hans': '绿栩环保平台(样本)', ja: '緑栩プラットフォーム(サンプル)', en: 'Green Platform (sample)' },
      type: 'association',
    },
    { id: 'org-city', names: { ja: '見本市役所', en: 'Sample City' }, type: 'municipality' },
    { id: 'org-bank', names: { ja: '見本銀行', 'zh-Hans': '样本银行', en: 'Sample Bank' }, type: 'bank' },
    { id: 'org-thai', names: { th: 'กรมควบคุมมลพิษ (ตัวอย่าง)', en: 'Pollution Control (sample)' }, type: 'ministry' },
  ],
  persons: [
    person('p-wang', [zh('王', '样本', 'zh-Hans'), latin('Wang', 'Yangben')]),
    person('p-chen', [zh('陳', '樣本', 'zh-Hant'), latin('Chen', 'Yang-pen')]),
    person('p-kim', [{ ...zh('김', '견본', 'ko') }, latin('Kim', 'Gyeonbon')]),
    person('p-chai', [given('ไชยา', 'ตัวอย่าง', 'th'), latin('Tuayang', 'Chaiya', 'givenFirst')]),
    person('p-dek', [zh('ដេក', 'គំរូ', 'km'), latin('Dek', 'Kumru')]),
    person('p-lao', [given('ສົມພອນ', 'ຕົວຢ່າງ', 'lo'), latin('Touayang', 'Somphone', 'givenFirst')]),
    person('p-obrien', [latin('O’Brien-Sample', 'Zoë', 'givenFirst')]),
    person('p-sec', [zh('李', '秘书', 'zh-Hans'), latin('Li', 'Mishu')], 'staff'),
    { ...person('p-host', [zh('見本', '太郎', 'ja'), latin('Mihon', 'Tarō')], 'host'), phone: '+81 3 0000 0001' },
    person('i-sato', [zh('佐藤', '見本', 'ja'), latin('Sato', 'Mihon')], 'interpreter'),
    person('i-zhao', [zh('赵', '样', 'zh-Hans'), latin('Zhao', 'Yang')], 'interpreter'),
  ],
  groups: [
    { id: 'g-a', code: 'A', name: { en: 'Team A', ja: 'A班', 'zh-Hans': 'A组' }, leaderPersonId: 'p-wang' },
    { id: 'g-b', code: 'B', name: { en: 'Team B', ja: 'B班', 'zh-Hans': 'B组' }, hue: 1 },
  ],
  participations: [
    {
      personId: 'p-wang',
      organizationId: 'org-green',
      role: 'headOfDelegation',
      precedence: 1,
      groupIds: ['g-a'],
      title: { 'zh-Hans': '董事长', ja: '理事長', en: 'Chairman' },
    },
    {
      personId: 'p-chen',
      organizationId: 'org-green',
      precedence: 3,
      groupIds: ['g-a'],
      title: { 'zh-Hans': '总经理', en: 'General Manager' },
    },
    { personId: 'p-kim', organizationId: 'org-green', precedence: 2, groupIds: ['g-b'], title: { ko: '원장', en: 'Director' } },
    {
      personId: 'p-chai',
      organizationId: 'org-thai',
      precedence: 4,
      groupIds: ['g-b'],
      title: { th: 'นักวิชาการสิ่งแวดล้อม', en: 'Environmentalist' },
    },
    { personId: 'p-dek', organizationId: 'org-thai', precedence: 5, groupIds: ['g-b'] },
    { personId: 'p-lao', organizationId: 'org-thai', precedence: 6, groupIds: ['g-b'] },
    { personId: 'p-obrien', organizationId: 'org-bank', role: 'observer', groupIds: ['g-a'] },
    { personId: 'p-sec', organizationId: 'org-green', role: 'coordinator', groupIds: ['g-a'] },
    { personId: 'p-host', organizationId: 'org-city', side: 'host', role: 'liaison' },
  ],
} satisfies Parameters<typeof aMission>[0]
