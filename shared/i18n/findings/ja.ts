import type { findingsEn } from './en'

export const findingsJa = {
  'finding.C01.party':
    '「{ref0}」は {startAt} 開始ですが、「{ref1}」は {endAt} まで続きます。団員全員{count, plural, =0 {} other {（#名）}}が両方に出席することになっています。',
  'finding.C01.group':
    '「{ref0}」は {startAt} 開始ですが、「{ref1}」は {endAt} まで続きます。{groups}{count, plural, =0 {} other {（#名）}}が両方に出席することになっています。',
  'finding.C01.persons':
    '「{ref0}」は {startAt} 開始ですが、「{ref1}」は {endAt} まで続きます。{persons}が両方に出席することになっています。',
  'finding.C01.interpreter':
    '通訳者 {interpreters} は {startAt} からの「{ref0}」と {endAt} までの「{ref1}」の両方に割り当てられています。',
  'finding.C01.attends':
    '{interpreters} は「{ref0}」で通訳をする時間のうち{overlapMinutes}、「{ref1}」に参加することになっています。',
  'finding.C01.reporting': '通訳者 {interpreters} は「{ref0}」に {startAt} 集合ですが、「{ref1}」の解散は {endAt} です。',
  'finding.C01.unavailable':
    '通訳者 {interpreters} は「{ref0}」に割り当てられていますが、{fromOn} {fromAt} から {toOn} {toAt} までは対応できません。',
  'finding.C01.travelling': '{ref1} は「{ref0}」に割り当てられていますが、{fromOn} {fromAt} から {toOn} {toAt} まで移動中です。',
  'finding.C01.vehicle': '{vehicles}は {startAt} からの「{ref0}」と {endAt} までの「{ref1}」の両方で使うことになっています。',
  'finding.C01.driver':
    '{persons}は {startAt} からの「{ref0}」と {endAt} までの「{ref1}」で、{vehicles}を同時に運転することになっています。',
  'finding.C01.drivesSeveral': '「{ref0}」：{persons}が{vehicles}を同時に運転することになっています。',
  'finding.C01.room':
    '部屋 {room}（{places}）は {startAt} からの「{ref0}」と {endAt} までの「{ref1}」の両方で使うことになっています。',
  'finding.C01.more':
    '「{ref0}」が始まる {startAt} の時点で、ほかに{count, number}件が進行中です（{what, select, vehicle {同じ車両：{vehicles}} driver {同じ運転手：{persons}} room {同じ部屋：{places}} interpreter {同じ通訳者：{interpreters}} other {同じ参加者}}）。',
  'finding.C02.gap':
    '「{ref1}」から「{ref0}」まで、{ref2} → {ref3} の移動に{wayMinutes}{hours, select, none {} other {（{hours} の所要時間として入力）}}、余裕を含めて{neededMinutes}必要ですが、予定は{gapMinutes}です{count, plural, =0 {} other {（#名）}}。',
  'finding.C02.interpreter':
    '通訳者 {interpreters} は「{ref1}」から「{ref0}」へ移動します。{ref2} → {ref3} に{wayMinutes}{hours, select, none {} other {（{hours} の所要時間として入力）}}、余裕を含めて{neededMinutes}必要ですが、予定は{gapMinutes}です。',
  'finding.C02.transfer':
    '「{ref0}」：{ref1} → {ref2} の移動には{wayMinutes}{hours, select, none {} other {（{hours} の所要時間として入力）}}かかりますが、予定は{plannedMinutes}です。',
  'finding.C03.closedOn': '「{ref0}」：{ref1} は {visitOn} は休館・休業です。',
  'finding.C03.holiday': '「{ref0}」：{ref1} は祝日休みで、{visitOn} は祝日（{ref2}）です。',
  'finding.C03.weekday': '「{ref0}」は {visitOn} の予定ですが、{ref1} の受入れは {openWeekdays} のみです。',
  'finding.C03.afterHoliday':
    '「{ref0}」は {visitOn} の予定ですが、{ref1} は前日の定休日が祝日（{ref2}）のため、この日が振替休みです。',
  'finding.C03.slot': '「{ref0}」は {startAt}～{endAt} の予定ですが、{ref1} の受入時間は {slotTimes} です。',
  'finding.C03.lastEntry': '「{ref0}」は {startAt} 開始ですが、{ref1} の最終入場は {lastEntry} です。',
  'finding.C04.tooLarge':
    '「{ref0}」の見学者は{visitors, number}名（通訳者を除く{others, plural, =0 {} other {、団員以外#名を含む}}）ですが、{ref1} の受入れは{limit, number}名までです。',
  'finding.C04.tooSmall':
    '「{ref0}」の見学者は{visitors, number}名（通訳者を除く{others, plural, =0 {} other {、団員以外#名を含む}}）ですが、{ref1} の団体受入れは{limit, number}名からです。',
  'finding.C04.groupsPerSlot':
    '{places} が同時に受け入れるのは {limit, number} 団体までですが、{groupCount, number} 団体の予定です：{items}。',
  'finding.C05.leadMissed':
    '{ref1} への申込みは{leadDays, number}日前までです。「{ref0}」の期限は {dueOn}（{daysLate, number}日前）でしたが、まだ申し込まれていません。',
  'finding.C05.leadDue': '「{ref0}」の申込みを {dueOn}（{daysLeft, plural, =0 {本日} other {あと#日}}）までに {ref1} へ。',
  'finding.C05.listMissed':
    '{ref1} への見学者名簿の提出は{leadDays, number}日前までです。「{ref0}」の期限は {dueOn}（{daysLate, number}日前）でした。',
  'finding.C05.listDue':
    '「{ref0}」の見学者名簿を {dueOn}（{daysLeft, plural, =0 {本日} other {あと#日}}）までに {ref1} へ提出してください。',
  'finding.C06.rule':
    '「{ref0}」には {fromLanguage}{arrow}{toLanguage} の通訳者が{needed, number}名必要です（{interpretingMode}、{itemMinutes}、{languages, number}言語{forAll, plural, =0 {} other {・全組合せで#名}}）。割り当ては{assigned, number}名です。',
  'finding.C06.asked':
    '「{ref0}」には {fromLanguage}{arrow}{toLanguage} の通訳者{needed, number}名が求められていますが、割り当ては{assigned, number}名です。',
  'finding.C07.facility':
    '「{ref0}」には {fromLanguage}{arrow}{toLanguage} の通訳者が{needed, number}名必要です（受入先の規定：見学者{perInterpreter, number}名につき1名、見学者{visitors, number}名）。割り当ては{assigned, number}名です。',
  'finding.C06.groups':
    '「{ref0}」には {fromLanguage}{arrow}{toLanguage} の通訳者が{needed, number}名必要です（{groupCount, number}班に各1名）。割り当ては{assigned, number}名です。',
  'finding.C06.relay':
    '「{ref0}」は {pivotLanguage} を介したリレーになるため、{fromLanguage}{arrow}{toLanguage} の通訳者が{needed, number}名必要です。割り当ては{assigned, number}名です。',
  'finding.C07.host':
    '「{ref0}」：{ref1} は見学者{perInterpreter, number}名につき通訳者1名の同行を求めています。見学者{visitors, number}名で{needed, number}名必要ですが、通訳の手配がありません。',
  'finding.C07.usual':
    '「{ref0}」：見学者{visitors, number}名に通訳者{interpreters, number}名です。見学では1名につき{perInterpreter, number}名までが目安です。',
  'finding.C07.whispered':
    '「{ref0}」：ウィスパリングの聞き手が{listeners, number}名います。{allowed, number}名までです。それ以上は受信機かブースが要ります。',
  'finding.C06.lead': '「{ref0}」：{interpreters} の中に主担当がいません（{fromLanguage}{arrow}{toLanguage}）。',
  'finding.C06.languages':
    '「{ref0}」：{fromLanguage} で話され、{toLanguage} で聞く人がいますが、その間の通訳の手配がありません。',
  'finding.C06.partLanguages':
    '「{ref0}」の「{itemPart}」：{fromLanguage} で話され、{toLanguage} で聞く人がいますが、その間の通訳の手配がありません。',
  'finding.C08.direction':
    '「{ref0}」：{interpreters} の中に {fromLanguage} から {toLanguage} へ訳せる人がいません（{interpretingMode}）。',
  'finding.C08.relay':
    '「{ref0}」：{fromLanguage} から {toLanguage} へは {pivotLanguage} を介したリレーでしか訳せません（{interpreters}）。ここではリレーは認められていません。',
  'finding.C08.nobody':
    '「{ref0}」：{fromLanguage} から {toLanguage} へ訳せる通訳者がこのミッションにいません（{interpretingMode}、リレーでも不可）。',
  'finding.C08.onlyRelay':
    '「{ref0}」：このミッションでは {fromLanguage} から {toLanguage} へは {pivotLanguage} を介したリレーしかありません（{interpretingMode}）。ここではリレーは認められていません。',
  'finding.C08.givers':
    '「{ref0}」：{fromLanguage} から {toLanguage} へのリレー（{interpretingMode}）で {pivotLanguage} を出せるのは{givers, number}名だけです。{needed, number}名が望まれます。',
  'finding.C09.minutes': '{ref0} の {dayOn} の通訳時間は{foundMinutes}で、上限は{allowedMinutes}です。',
  'finding.C09.item': '{ref0} は「{ref1}」を休憩なしで{foundMinutes}通訳します。1 セッションの上限は{allowedMinutes}です。',
  'finding.C09.session':
    '{ref0} は「{ref1}」から「{ref2}」まで休憩なしで{foundMinutes}通訳します。1 セッションの上限は{allowedMinutes}です。',
  'finding.C09.sessions': '{ref0} は {dayOn} に {sessions, number} セッションあります。上限は {allowed, number} です。',
  'finding.C09.lunch': '{ref0} の {dayOn} の昼休みは{foundMinutes}です。{allowedMinutes}必要です。',
  'finding.C10.duty': '{ref0} の {dayOn} の拘束は {reportAt}～{releaseAt} の{foundMinutes}で、上限は{allowedMinutes}です。',
  'finding.C10.rest':
    '{ref0} は「{ref2}」の後 {releaseAt} に解散し、{dayOn} は「{ref1}」のため {reportAt} 集合です。休息は{foundMinutes}で、{allowedMinutes}必要です。',
  'finding.C11.alone':
    '{ref1} は「{ref0}」を1人で{foundMinutes}通訳します（{interpretingMode}）。1人での上限は{allowedMinutes}です。',
  'finding.C12.travelDay':
    '{ref0} は {dayOn} に拘束{boundMinutes}と移動{travelMinutes}、合わせて{foundMinutes}です。{allowedMinutes}を超えると半日分の加算が慣例です。',
  'finding.C12.rest':
    '{ref0} は{travelMinutes}の移動の{foundMinutes}後、{dayOn} {reportAt} に「{ref1}」の集合です。休息は{allowedMinutes}必要です。',
  'finding.C12.outOfTown':
    '{ref0} は {dayOn} に遠方で{foundMinutes}の稼働です。「{ref1}」では遠方に半日料金（{halfDayMinutes}まで）がなく、全日料金になります。',
  'finding.C13.send':
    '{ref0} は{daysLeft, number}日後（{firstOn}）に稼働ですが、{count, number}件の資料がまだです。議事、登壇者、原稿、用語集を送ってください。',
  'finding.C13.remind':
    '{ref0} は準備に約1週間かかります。{daysLeft, number}日後（{firstOn}）に稼働ですが、{count, number}件の資料がありません。',
  'finding.C13.late':
    '{ref0} は {daysLeft, plural, =0 {本日} other {#日後}}（{firstOn}）の稼働に{count, number}件の資料がありません。',
  'finding.C15.noBed':
    '{nights, plural, =1 {{firstNightOn} の夜} other {{firstNightOn} から {lastNightOn} までの#泊}}、部屋がありません：{persons}。',
  'finding.C15.overCapacity': '{ref0} はベッド{beds, number}台に{count, number}名です：{persons}。',
  'finding.C15.twoRooms': '{ref0} には {firstNightOn} の夜から2部屋あります：{ref1}、{ref2}。',
  'finding.C17.expires':
    '{ref0} の旅券は {expiresOn} に期限が切れます。帰国後{months, number}か月（{neededOn}）までの有効期間が必要です。',
  'finding.C20.short':
    '「{ref0}」の予定は{plannedMinutes}です。{speechMinutes}の発言は逐次通訳で{neededMinutes}かかります（{factor, number} 倍）。',
  'finding.C17.expired': '{ref0} の旅券は {expiresOn} に期限が切れ、ミッション最終日の {endsOn} までもちません。',
  'finding.C17.unknown': '旅券の有効期限が分かっていません：{persons}。',
  'finding.C17.unread': 'ここでは読み取れない旅券があり、有効期限を確かめていません：{persons}。',
  'finding.C17.visa': '査証が発給されていません：{persons}。ミッションは {startsOn} に始まります。',
  'finding.C18.untold':
    '{persons}の食事制限・アレルギーを{where, select, place {{places}} other {調理場}}に伝えた記録がありません：{itemOn} の「{item}」{more, plural, =0 {} other {ほか#食}}（{daysLeft, plural, =0 {本日です} other {あと#日}}）。',
  'finding.C19.outdated':
    '配布した第{number, number}版には、{places}の現在の入場条件（{entryRules}）が載っていません：{itemOn} の「{item}」{more, plural, =0 {} other {ほか#件}}。',
  'finding.C22.unconfirmed': '{itemOn} の「{ref0}」がまだ確定していません（{daysLeft, plural, =0 {本日です} other {あと#日}}）。',
  'finding.C22.undetermined':
    '{itemOn} の「{ref0}」の時刻がまだ決まっていません（{daysLeft, plural, =0 {本日です} other {あと#日}}）。',
  'finding.C26.endBeforeStart':
    '「{ref0}」は開始より{earlyMinutes}前に終わっています（{startAt}～{endAt}、それぞれのタイムゾーン）。',
  'finding.C26.startZone': '「{ref0}」は {ref1}（タイムゾーン {placeZone}）で始まりますが、時刻は {zone} で記されています。',
  'finding.C26.endZone': '「{ref0}」は {ref1}（タイムゾーン {placeZone}）で終わりますが、終了時刻は {zone} で記されています。',
  'finding.C26.skippedHour': '「{ref0}」：{zone} では {skippedOn} に {time} という時刻はありません（夏時間への切替え）。',
  'finding.C24.interpreters':
    '{meetingOn} {startAt} には{tables, number}件の商談が同時にあり、通訳者が{needed, number}名必要です。このミッションで対応できるのは{filled, number}名です。',
  'finding.C25.days':
    '{firstOn}から{lastOn}まで国外に{found, number}日（出入国の日を含む）です。{countries, number}か国の公務出張は{allowed, number}日までです。',
  'finding.C25.countries':
    '公務出張の訪問国は空港外の経由地を含め{allowed, number}か国までですが、{found, number}か国を予定しています。',
  'finding.C25.persons': '公務出張は通訳者を含め{allowed, number}名までですが、{found, number}名が渡航します。',
  'finding.C25.business':
    '公務のある日は{days, number}日のうち{found, number}日です。公務出張には{allowed, number}日（{percent, number}%）必要です。公務のない日：{idleDates}。',
  'finding.C29.doNotUse':
    '{ref0} はこのミッションでは起用しないことになっています{hasReason, select, yes {（{reason}）} other {}}が、{count, plural, one {「{ref1}」} other {「{ref1}」など#件}}に割り当てられています。',
  'finding.C29.notFor':
    '{ref0} は {ref2} の通訳を担当しないことになっています{hasReason, select, yes {（{reason}）} other {}}が、{count, plural, one {「{ref1}」} other {「{ref1}」など#件}}に割り当てられています。',
  'finding.C29.credential': '{ref0} の「{credential}」は {neededOn} より前の {expiresOn} に失効します。',
  'finding.C14.seats': '{items}：{people, number}名に対し、{vehicles}の座席は{room, number}席です。',
  'finding.C14.luggage': '{items}：荷物1人1個で{people, number}個に対し、{vehicles}に積めるのは{room, number}個です。',
  'finding.C14.day':
    '{ref0}は{dayOn}、「{ref1}」（{startAt}）から「{ref2}」（{endAt}）まで{foundMinutes}拘束されます。目安は{allowedMinutes}です。交替運転者を手配してください。',
  'finding.C14.driving': '{ref0}の{dayOn}の運転は「{ref1}」から「{ref2}」まで計{foundMinutes}です。目安は{allowedMinutes}です。',
  'finding.C14.twoDays':
    '{ref0}の運転は{fromOn}と{dayOn}の2日平均で1日{foundMinutes}です（「{ref1}」から「{ref2}」まで）。上限は{allowedMinutes}です。',
  'finding.C14.nonstop':
    '{ref0}は{dayOn}、「{ref1}」から「{ref2}」まで合計{breakMinutes}の休憩なしに{foundMinutes}運転します。上限は{allowedMinutes}です。',
  'finding.C14.rest':
    '{ref0}は「{ref2}」の後{endAt}に終わり、{dayOn}{startAt}の「{ref1}」で再び運転します。休息は{foundMinutes}、必要なのは{allowedMinutes}です。',
  'finding.C16.noArrival': '初日の便がありません（他の{others, number}名にはあります）：{persons}。',
  'finding.C16.noDeparture': '最終日の便がありません（他の{others, number}名にはあります）：{persons}。',
  'finding.C16.noTicket': '「{ref0}」の予約に名前がありません：{persons}。',
  'finding.C16.noTransfer':
    '「{ref1}」は{endAt}に{ref2}に着きますが、「{ref0}」（{ref3}、{startAt}）への送迎がありません（{count, number}名）。',
  'finding.C16.tooSoon':
    '「{ref0}」は{startAt}発で、「{ref1}」の着陸（{endAt}）から{foundMinutes}しかありません。入国と荷物受取に{allowedMinutes}必要です。',
  'finding.C21.lunch':
    '{mealOn}の昼食（{fromAt}–{toAt}）がありません（{where, select, between {「{ref0}」と「{ref1}」の間} before {「{ref0}」の前} after {「{ref0}」の後} other {日程の間}}）：{whole, select, yes {全員{count, plural, =0 {} other {（#名）}}} other {{persons}}}。',
  'finding.C21.dinner':
    '{mealOn}の夕食（{fromAt}–{toAt}）がありません（{where, select, between {「{ref0}」と「{ref1}」の間} before {「{ref0}」の前} after {「{ref0}」の後} other {日程の間}}）：{whole, select, yes {全員{count, plural, =0 {} other {（#名）}}} other {{persons}}}。',
  'finding.C21.restroom': '{items}：トイレ休憩なしで{foundMinutes}走ります。目安は{allowedMinutes}です。',
  'finding.C23.nobody': '「{ref0}」：主宰者も先方の担当者も決まっていません。',
  'finding.C23.leadAway': '{ref1}は「{ref0}」を主宰しますが、出席者に入っていません。',
  'finding.C23.headAway': '団長の{ref1}が「{ref0}」に出席しません。',
  'finding.C23.tie': '席次{place, number}番が重なっています：{persons}。',
  'finding.C27.contact':
    '{ref0}の連絡先がありません。{itemOn}から{count, plural, one {「{ref1}」} other {「{ref1}」など#項目}}が予定されています。',
  'finding.C27.phone':
    '{ref0}にも担当者にも電話番号がありません。{itemOn}から{count, plural, one {「{ref1}」} other {「{ref1}」など#項目}}が予定されています。',
  'finding.C27.emergency': '緊急連絡先が記入されていません。ミッションは{startsOn}に始まります。',
  'finding.C28.cancelling':
    '{tomorrowOn}から、{ref0}の{workOn}の取消料は{nowShare, number}%から{thenShare, number}%に上がります。{count, plural, one {「{ref1}」} other {「{ref1}」など#項目}}は未確定です。',
  'finding.others': 'ほか{count, number}名',
  'finding.hours': '{hours, number}時間',
  'finding.minutes': '{minutes, number}分',
  'finding.hoursMinutes': '{hours, number}時間{minutes, number}分',
  'finding.unnamed': '名称なし',
  'findings.title': '指摘',
  'findings.shows': '表示する指摘',
  'findings.open': '未対応{count}件',
  'findings.accepted': '承認済み{count}件',
  'findings.groupBy': 'まとめ方',
  'findings.by.severity': '重大度',
  'findings.by.day': '日',
  'findings.by.person': '人',
  'findings.nobody': '特定の人に関わらない',
  'findings.by.check': 'チェック',
  'findings.none': '指摘はありません',
  'findings.noneText': '今の計画はすべてのチェックに適合しています。計画中に新しい指摘があればここに表示されます。',
  'findings.noneAccepted': '承認済みの指摘はありません',
  'findings.noneAcceptedText': 'そのままでよい指摘は、理由を添えて承認するとここに移ります。',
  'findings.wholeMission': 'ミッション全体',
  'findings.acceptedBy': '{on}に{who}が承認：{reason}',
  'findings.somebody': 'だれか',
  'findings.ruleOf': '規則：{check}',
  'findings.figures': '実際：{found}、許容：{allowed}',
  'findings.source': '出典：{source}',
  'findings.accept': '承認…',
  'findings.withdraw': '承認を取り消す',
  'findings.reason': 'そのままでよい理由',
  'findings.wasAccepted': '指摘を承認しました',
} satisfies Record<keyof typeof findingsEn, string>
