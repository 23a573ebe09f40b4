import type { ItemKind } from '../mission/entities/item'

/** Words by which a title tells what it is, in the languages of this trade; the first line that has one decides. */
const signs: readonly (readonly [kind: ItemKind, words: RegExp])[] = [
  ['flight', /\b[a-z][a-z\d]\s?\d{3,4}\b|\bflight\b|航班|飞往|フライト|航空便|항공편/],
  ['freeTime', /\bfree (?:time|day|programme)\b|\bat leisure\b|自由活动|自由行动|自由時間|自由行動|자유\s?시간|자유\s?일정/],
  ['checkOut', /\bcheck-?\s?out\b|退房|チェックアウト|체크아웃/],
  ['checkIn', /\bcheck-?\s?in (?:and rest|at the hotel)\b|\bhotel check-?\s?in\b|入住|ホテルチェックイン|체크인/],
  [
    'banquet',
    /\b(?:banquet|reception|(?:welcome|farewell) dinner)\b|宴会|(?:欢迎|送别|告别|欢送|答谢)(?:晚|午|宴)|レセプション|懇親会|(?:歓迎|送別)(?:夕食)?会|연회|(?:환영|송별) ?만찬/,
  ],
  [
    'meal',
    /\b(?:breakfast|lunch|dinner|supper)\b|[早午晚][餐饭]|[午晚]宴|用餐|朝食|昼食|夕食|会食|弁当|조식|중식|석식|오찬|만찬|식사/,
  ],
  ['courtesyCall', /\bcourtesy (?:call|visit)\b|拜会|拜访|表敬|예방/],
  ['signing', /\bsigning\b|签约|签署|签字|調印|署名式|서명식|조인식/],
  ['b2bSession', /\b(?:b2b|matchmaking)\b|对接会|洽谈|商談|マッチング|상담회/],
  ['transfer', /^to the\b|\b(?:transfer|(?:coach|bus|car) to|departure for)\b|乘车|乘坐|大巴|巴士|前往|返回|移動|へ$|バス|이동/],
  ['rail', /\b(?:train to|shinkansen)\b|高铁|火车|新干线|新幹線|列車|기차|열차/],
  [
    'conferenceSession',
    /\b(?:seminar|conference|forum|keynote)\b|论坛|研讨会|主旨演讲|セミナー|フォーラム|基調講演|세미나|포럼|기조/,
  ],
  ['workshop', /\bworkshop\b|ワークショップ|워크숍/],
  ['lecture', /\blecture\b|讲座|授课|讲课|講義|講演|강의|강연/],
  ['ceremony', /\bceremony\b|仪式|典礼|式典|開会式|閉会式|개회식|폐회식|수료식/],
  ['meeting', /\b(?:meeting|discussion|talks)\b|会谈|座谈|交流会|会议|面談|会議|意見交換|간담회|회의|면담|교류회/],
  [
    'visit',
    /\b(?:visit|tour|inspection)\b|参观|考察|视察|見学|視察|訪問|견학|시찰|방문|\bexhibition\b|展览|博览会|展示会|展覧会|전시회|박람회/,
  ],
]

/** What an item is by its title, or by a word for its kind that is not ours; undefined where it does not say. */
export function guessKind(title: string): ItemKind | undefined {
  const text = title.normalize('NFKC').toLowerCase()
  return signs.find(([, words]) => words.test(text))?.[0]
}
