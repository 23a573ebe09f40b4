import type { Item } from '../../shared/mission/entities/item'
import type { NameVariant, Person } from '../../shared/mission/entities/person'
import type { Mission } from '../../shared/mission/mission'
import { aMission } from './a-mission'

/**
 * A mission for documents: names in every script that the house prints, two groups, a flight across zones, an item past midnight,
 * times that are approximate, open and hidden, items that are not confirmed or cancelled, and interpreters in three modes.
 */
export function aManyScriptMission(change: (item: Partial<Item>) => Partial<Item> = (item) => item): Mission {
  return aMission({
    missions: [
      {
        title: {
          'zh-Hans': '环保企业访日考察团(样本)',
          ja: '環境企業訪日ミッション(サンプル)',
          en: 'Environmental mission to Japan (sample)',
          ko: '환경기업 방일 사절단(샘플)',
        },
        purpose: {
          'zh-Hans': '考察废弃物处理与氢能设施',
          ja: '廃棄物処理・水素施設の視察',
          en: 'Visits to waste treatment and hydrogen facilities',
        },
        organizerOrganizationId: 'org-green',
        hostOrganizationIds: ['org-city', 'org-bank'],
        edition: 16,
        emergencyNumbers: '110 / 119',
        sourceNote: 'the source prints 2012',
      },
    ],
    days: [
      {
        id: 'd1',
        date: '2023-05-24',
        dayType: 'travel',
        city: { en: 'Tokyo', ja: '東京', 'zh-Hans': '东京', ko: '도쿄' },
        baseHotelId: 'hotel',
      },
      {
        id: 'd2',
        date: '2023-05-25',
        city: { en: 'Machida', ja: '町田', 'zh-Hans': '町田' },
        baseHotelId: 'hotel',
        theme: { ja: '焼却と選別', 'zh-Hans': '焚烧与分选', en: 'Incineration and sorting' },
      },
      { id: 'd3', date: '2023-05-26', dayType: 'free', city: { en: 'Tokyo', ja: '東京', 'zh-Hans': '东京' } },
    ],
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
    places: [
      {
        id: 'hotel',
        kind: 'hotel',
        names: { ja: '見本ホテル東京', 'zh-Hans': '样本酒店东京', en: 'Sample Hotel Tokyo' },
        address: { ja: '東京都港区見本1-2-3', en: '1-2-3 Mihon, Minato-ku, Tokyo' },
        city: { ja: '東京', en: 'Tokyo', 'zh-Hans': '东京' },
        phone: '+81 3 0000 0000',
        country: 'JP',
      },
      {
        id: 'pvg',
        kind: 'airport',
        names: { 'zh-Hans': '上海浦东国际机场', ja: '上海浦東国際空港', en: 'Shanghai Pudong Airport' },
        zone: 'Asia/Shanghai',
        country: 'CN',
      },
      {
        id: 'hnd',
        kind: 'airport',
        names: { 'zh-Hans': '东京羽田机场', ja: '東京国際空港(羽田)', en: 'Tokyo Haneda Airport' },
        country: 'JP',
      },
      {
        id: 'plant',
        names: { ja: '町田市バイオエネルギーセンター', 'zh-Hans': '町田市生物能源中心', en: 'Machida Bioenergy Center' },
        address: { ja: '東京都町田市下小山田町3160', en: '3160 Shimo-Oyamada, Machida' },
        city: { ja: '町田', en: 'Machida', 'zh-Hans': '町田' },
        country: 'JP',
        contactPersonIds: ['p-host'],
      },
    ],
    vehicles: [
      {
        id: 'coach',
        name: { en: 'Coach 1', ja: '1号車', 'zh-Hans': '1号车' },
        seats: 45,
        plate: '品川 見本 00-00',
        driverPhone: '+81 90 0000 0002',
      },
    ],
    items: [
      {
        id: 'flight',
        kind: 'flight',
        title: { en: 'Flight to Tokyo', ja: '羽田へ', 'zh-Hans': '飞往东京' },
        dayOn: '2023-05-24',
        startTime: '09:05',
        endTime: '13:00',
        zone: 'Asia/Shanghai',
        endZone: 'Asia/Tokyo',
        placeId: 'pvg',
        toPlaceId: 'hnd',
        status: 'confirmed',
      },
      {
        id: 'transfer',
        kind: 'transfer',
        title: { en: 'Transfer to the hotel', ja: 'ホテルへ移動', 'zh-Hans': '前往酒店' },
        dayOn: '2023-05-24',
        startTime: '14:00',
        endTime: '15:00',
        timeMode: 'approx',
        placeId: 'hnd',
        toPlaceId: 'hotel',
        vehicleIds: ['coach'],
        status: 'confirmed',
      },
      {
        id: 'dinner',
        kind: 'banquet',
        title: { en: 'Welcome dinner', ja: '歓迎夕食会', 'zh-Hans': '欢迎晚宴' },
        dayOn: '2023-05-24',
        startTime: '22:30',
        endTime: '00:30',
        endDayOffset: 1,
        placeId: 'hotel',
        roomName: '3F 鳳凰',
        hostContactIds: ['p-host'],
        leadPersonId: 'p-sec',
        mealPlan: 'buffet',
        dressCode: { en: 'Business attire', ja: 'スーツ', 'zh-Hans': '正装' },
        status: 'confirmed',
      },
      {
        id: 'visit-a',
        kind: 'visit',
        title: { en: 'Plant visit, team A', ja: '施設見学(A班)', 'zh-Hans': '参观工厂(A组)' },
        dayOn: '2023-05-25',
        startTime: '10:00',
        endTime: '11:30',
        placeId: 'plant',
        attendance: 'groups',
        groupIds: ['g-a'],
        status: 'confirmed',
        staffNotes: 'bring the gifts',
        publicNotes: { en: 'Wear flat shoes.', ja: '歩きやすい靴でお越しください。', 'zh-Hans': '请穿平底鞋。' },
      },
      {
        id: 'visit-b',
        kind: 'visit',
        title: { en: 'Plant visit, team B', ja: '施設見学(B班)', 'zh-Hans': '参观工厂(B组)' },
        dayOn: '2023-05-25',
        startTime: '13:00',
        endTime: '14:30',
        placeId: 'plant',
        attendance: 'groups',
        groupIds: ['g-b'],
        status: 'tentative',
      },
      {
        id: 'mayor',
        kind: 'courtesyCall',
        title: { en: 'Courtesy call', ja: '市長表敬', 'zh-Hans': '拜会市长' },
        dayOn: '2023-05-25',
        timeMode: 'tbd',
        attendance: 'persons',
        includePersonIds: ['p-wang', 'p-kim'],
        status: 'requested',
      },
      {
        id: 'off',
        kind: 'visit',
        title: { en: 'Cancelled visit', ja: '中止の視察', 'zh-Hans': '已取消的参观' },
        dayOn: '2023-05-25',
        startTime: '16:00',
        endTime: '17:00',
        status: 'cancelled',
      },
      { id: 'pool', kind: 'meeting', title: { en: 'Talk with the bank', ja: '銀行面談', 'zh-Hans': '与银行会谈' } },
    ].map((item) => change(item as Partial<Item>)),
    travelLegs: [
      {
        id: 'leg',
        itemId: 'flight',
        carrier: 'Sample Air',
        number: 'XX 575',
        fromCode: 'PVG',
        fromTerminal: 'T2',
        toCode: 'HND',
        toTerminal: 'T3',
        bookingReference: 'PNRWANG',
        personIds: ['p-wang', 'p-chen'],
      },
    ],
    interpreters: [
      {
        id: 'int-sato',
        personId: 'i-sato',
        languages: [
          { lang: 'ja', class: 'A', modes: [] },
          { lang: 'zh', class: 'B', modes: [] },
        ],
      },
      {
        id: 'int-zhao',
        personId: 'i-zhao',
        languages: [
          { lang: 'zh', class: 'A', modes: [] },
          { lang: 'ja', class: 'B', modes: [] },
        ],
      },
    ],
    requirements: [
      { id: 'r-a', itemId: 'visit-a', from: 'ja', to: 'zh-Hans', mode: 'consecutive' },
      { id: 'r-b', itemId: 'visit-b', from: 'ja', to: 'zh-Hans', mode: 'portable', oneWay: true },
      { id: 'r-d', itemId: 'dinner', from: 'ja', to: 'zh-Hans', mode: 'whispered' },
    ],
    assignments: [
      { id: 'a1', requirementId: 'r-a', interpreterId: 'int-sato', status: 'confirmed' },
      { id: 'a2', requirementId: 'r-a', interpreterId: 'int-zhao', role: 'second', status: 'confirmed' },
      {
        id: 'a3',
        requirementId: 'r-d',
        interpreterId: 'int-zhao',
        status: 'proposed',
        reportMinutesBefore: 45,
        releaseMinutesAfter: 15,
      },
    ],
    roomStays: [
      {
        id: 's1',
        hotelPlaceId: 'hotel',
        checkInOn: '2023-05-24',
        checkOutOn: '2023-05-31',
        roomType: 'twin',
        beds: 2,
        roomNumber: '1204',
        occupantIds: ['p-wang', 'p-chen'],
        status: 'confirmed',
      },
    ],
  })
}

function person(id: string, names: readonly NameVariant[], kind: Person['kind'] = 'delegate'): Partial<Person> {
  return { id, kind, names: [...names] }
}

function zh(family: string, givenName: string, lang: string): NameVariant {
  return { lang, family, given: givenName, middle: '', order: 'surnameFirst', source: 'card', verified: true }
}

function given(givenName: string, family: string, lang: string): NameVariant {
  return { lang, family, given: givenName, middle: '', order: 'givenFirst', source: 'card', verified: true }
}

function latin(family: string, givenName: string, order: NameVariant['order'] = 'surnameFirst'): NameVariant {
  return { lang: 'und-Latn', family, given: givenName, middle: '', order, source: 'passport', verified: true }
}
