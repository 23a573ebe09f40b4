import type { findingsEn } from './en'

export const findingsKo = {
  'finding.C01.party':
    '‘{ref1}’ 일정이 {endAt}에 끝나기 전에 ‘{ref0}’ 일정이 {startAt}에 시작합니다. 전체 인원{count, plural, =0 {이} other { #명이}} 양쪽에 참석하게 됩니다.',
  'finding.C01.group':
    '‘{ref1}’ 일정이 {endAt}에 끝나기 전에 ‘{ref0}’ 일정이 {startAt}에 시작합니다. {groups}{count, plural, =0 {} other {(#명)}}이(가) 양쪽에 참석하게 됩니다.',
  'finding.C01.persons':
    '‘{ref1}’ 일정이 {endAt}에 끝나기 전에 ‘{ref0}’ 일정이 {startAt}에 시작합니다. 양쪽에 참석하게 되는 사람: {persons}.',
  'finding.C01.interpreter': '통역사 {interpreters}: {startAt}부터 ‘{ref0}’, {endAt}까지 ‘{ref1}’에 동시에 배정되어 있습니다.',
  'finding.C01.attends': '{interpreters}: ‘{ref0}’ 통역 시간 중 {overlapMinutes} 동안 ‘{ref1}’에도 참석하게 되어 있습니다.',
  'finding.C01.reporting': '통역사 {interpreters}: ‘{ref0}’ 집합은 {startAt}인데 ‘{ref1}’ 해산은 {endAt}입니다.',
  'finding.C01.unavailable':
    '통역사 {interpreters}: ‘{ref0}’에 배정되어 있으나 {fromOn} {fromAt}부터 {toOn} {toAt}까지 불가합니다.',
  'finding.C01.travelling': '{ref1}: ‘{ref0}’에 배정되었으나 {fromOn} {fromAt}부터 {toOn} {toAt}까지 이동 중입니다.',
  'finding.C01.vehicle': '{vehicles}: {startAt}부터 ‘{ref0}’, {endAt}까지 ‘{ref1}’에 동시에 배차되어 있습니다.',
  'finding.C01.driver':
    '{persons}: {startAt}부터 ‘{ref0}’, {endAt}까지 ‘{ref1}’에 {vehicles}을(를) 동시에 운전하게 되어 있습니다.',
  'finding.C01.drivesSeveral': '‘{ref0}’: {persons}이(가) {vehicles}을(를) 동시에 운전하게 되어 있습니다.',
  'finding.C01.room': '{places} {room}: {startAt}부터 ‘{ref0}’, {endAt}까지 ‘{ref1}’에 동시에 쓰입니다.',
  'finding.C01.more':
    '‘{ref0}’ 일정이 {startAt}에 시작할 때 다른 일정 {count, number}개가 이미 진행 중입니다({what, select, vehicle {같은 차량: {vehicles}} driver {같은 기사: {persons}} room {같은 방: {places}} interpreter {같은 통역사: {interpreters}} other {같은 참가자}}).',
  'finding.C02.gap':
    '‘{ref1}’에서 ‘{ref0}’까지 {ref2} → {ref3} 이동에 {wayMinutes}{hours, select, none {} other {({hours} 시간대로 입력됨)}}, 여유를 더해 {neededMinutes}이 필요하지만 {gapMinutes}만 잡혀 있습니다{count, plural, =0 {} other {(#명)}}.',
  'finding.C02.interpreter':
    '통역사 {interpreters}: ‘{ref1}’에서 ‘{ref0}’까지 {ref2} → {ref3} 이동에 {wayMinutes}{hours, select, none {} other {({hours} 시간대로 입력됨)}}, 여유를 더해 {neededMinutes}이 필요하지만 {gapMinutes}만 잡혀 있습니다.',
  'finding.C02.transfer':
    '‘{ref0}’: {ref1} → {ref2} 이동에 {wayMinutes}{hours, select, none {} other {({hours} 시간대로 입력됨)}}이 걸리지만 {plannedMinutes}만 잡혀 있습니다.',
  'finding.C03.closedOn': '‘{ref0}’: {ref1}은(는) {visitOn}에 문을 닫습니다.',
  'finding.C03.holiday': '‘{ref0}’: {ref1}은(는) 공휴일에 쉬며, {visitOn}은 공휴일({ref2})입니다.',
  'finding.C03.weekday': '‘{ref0}’ 일정은 {visitOn}이지만 {ref1}은(는) {openWeekdays}에만 엽니다.',
  'finding.C03.afterHoliday':
    '‘{ref0}’ 일정은 {visitOn}이지만 {ref1}은(는) 전날 정기 휴무일이 공휴일({ref2})이어서 이날 대신 쉽니다.',
  'finding.C03.slot': '‘{ref0}’ 일정은 {startAt}~{endAt}이지만 {ref1}의 견학 시간은 {slotTimes}입니다.',
  'finding.C03.lastEntry': '‘{ref0}’ 일정은 {startAt}에 시작하지만 {ref1}의 마지막 입장은 {lastEntry}입니다.',
  'finding.C04.tooLarge':
    '‘{ref0}’ 견학 인원은 {visitors, number}명(통역사 제외{others, plural, =0 {} other {, 방문단 외 #명 포함}})이지만 {ref1}은(는) {limit, number}명까지 받습니다.',
  'finding.C04.tooSmall':
    '‘{ref0}’ 견학 인원은 {visitors, number}명(통역사 제외{others, plural, =0 {} other {, 방문단 외 #명 포함}})이지만 {ref1}은(는) {limit, number}명 이상의 단체를 받습니다.',
  'finding.C04.groupsPerSlot':
    '{places}은(는) 한 번에 {limit, number}개 단체를 받지만 {groupCount, number}개가 잡혀 있습니다: {items}.',
  'finding.C05.leadMissed':
    '{ref1} 신청은 {leadDays, number}일 전까지입니다. ‘{ref0}’의 기한 {dueOn}이 {daysLate, number}일 지났으나 아직 신청하지 않았습니다.',
  'finding.C05.leadDue': '{dueOn}({daysLeft, plural, =0 {오늘} other {#일 남음}})까지 {ref1}에 ‘{ref0}’을(를) 신청하세요.',
  'finding.C05.listMissed':
    '{ref1}에 방문자 명단을 {leadDays, number}일 전까지 내야 합니다. ‘{ref0}’의 기한 {dueOn}이 {daysLate, number}일 지났습니다.',
  'finding.C05.listDue': '{dueOn}({daysLeft, plural, =0 {오늘} other {#일 남음}})까지 {ref1}에 ‘{ref0}’ 방문자 명단을 내세요.',
  'finding.C06.rule':
    '‘{ref0}’에는 {fromLanguage}{arrow}{toLanguage} 통역사 {needed, number}명이 필요합니다({interpretingMode}, {itemMinutes}, {languages, number}개 언어{forAll, plural, =0 {} other {, 전체 언어쌍 #명}}). 배정: {assigned, number}명.',
  'finding.C06.asked':
    '‘{ref0}’에 {fromLanguage}{arrow}{toLanguage} 통역사 {needed, number}명을 요청했으나 {assigned, number}명이 배정되어 있습니다.',
  'finding.C07.facility':
    '‘{ref0}’에는 {fromLanguage}{arrow}{toLanguage} 통역사 {needed, number}명이 필요합니다(기관 규정: 방문자 {perInterpreter, number}명당 1명, 방문자 {visitors, number}명). 배정: {assigned, number}명.',
  'finding.C06.groups':
    '‘{ref0}’에는 {fromLanguage}{arrow}{toLanguage} 통역사 {needed, number}명이 필요합니다({groupCount, number}개 조에 1명씩). 배정: {assigned, number}명.',
  'finding.C06.relay':
    '‘{ref0}’은(는) {pivotLanguage} 릴레이를 거쳐야 하므로 {fromLanguage}{arrow}{toLanguage} 통역사 {needed, number}명이 필요합니다. 배정: {assigned, number}명.',
  'finding.C07.host':
    '‘{ref0}’: {ref1}은(는) 방문자 {perInterpreter, number}명당 통역사 1명의 동행을 요구합니다. 방문자 {visitors, number}명이면 {needed, number}명이 필요하지만 통역을 요청하지 않았습니다.',
  'finding.C07.usual':
    '‘{ref0}’: 방문자 {visitors, number}명에 통역사 {interpreters, number}명입니다. 견학에서는 1명당 {perInterpreter, number}명까지가 알맞습니다.',
  'finding.C07.whispered':
    '‘{ref0}’: 위스퍼링 청취자가 {listeners, number}명입니다. {allowed, number}명까지 가능하며, 그 이상은 수신기나 부스가 필요합니다.',
  'finding.C06.lead': '‘{ref0}’: {interpreters} 중 주담당이 없습니다({fromLanguage}{arrow}{toLanguage}).',
  'finding.C06.languages':
    '‘{ref0}’: {fromLanguage}로 발언하고 {toLanguage}로 듣는 사람이 있는데 그 사이의 통역을 요청하지 않았습니다.',
  'finding.C06.partLanguages':
    '‘{ref0}’의 ‘{itemPart}’ 순서: {fromLanguage}로 발언하고 {toLanguage}로 듣는 사람이 있는데 그 사이의 통역을 요청하지 않았습니다.',
  'finding.C08.direction':
    '‘{ref0}’: {interpreters} 중 {fromLanguage}에서 {toLanguage}(으)로 통역할 사람이 없습니다({interpretingMode}).',
  'finding.C08.relay':
    '‘{ref0}’: {fromLanguage}에서 {toLanguage}(으)로는 {pivotLanguage} 릴레이로만 가능합니다({interpreters}). 여기서는 릴레이가 허용되지 않습니다.',
  'finding.C08.nobody':
    '‘{ref0}’: 이 방문단에는 {fromLanguage}에서 {toLanguage}(으)로 통역할 사람이 없습니다({interpretingMode}, 릴레이로도 불가).',
  'finding.C08.onlyRelay':
    '‘{ref0}’: 이 방문단에서는 {fromLanguage}에서 {toLanguage}(으)로 {pivotLanguage} 릴레이만 가능합니다({interpretingMode}). 여기서는 릴레이가 허용되지 않습니다.',
  'finding.C08.givers':
    '‘{ref0}’: {fromLanguage}에서 {toLanguage}(으)로의 릴레이({interpretingMode})에 {pivotLanguage}을(를) 내는 사람이 {givers, number}명뿐입니다. {needed, number}명이 필요합니다.',
  'finding.C09.minutes': '{ref0}: {dayOn} 통역 시간이 {foundMinutes}입니다. 한도는 {allowedMinutes}입니다.',
  'finding.C09.item': '{ref0}: ‘{ref1}’에서 쉬지 않고 {foundMinutes} 통역합니다. 한 세션의 한도는 {allowedMinutes}입니다.',
  'finding.C09.session':
    '{ref0}: ‘{ref1}’부터 ‘{ref2}’까지 쉬지 않고 {foundMinutes} 통역합니다. 한 세션의 한도는 {allowedMinutes}입니다.',
  'finding.C09.sessions': '{ref0}: {dayOn}에 세션이 {sessions, number}회입니다. {allowed, number}회까지입니다.',
  'finding.C09.lunch': '{ref0}: {dayOn} 점심시간이 {foundMinutes}입니다. {allowedMinutes}이 필요합니다.',
  'finding.C10.duty': '{ref0}: {dayOn} 근무가 {reportAt}~{releaseAt}, {foundMinutes}입니다. 한도는 {allowedMinutes}입니다.',
  'finding.C10.rest':
    '{ref0}: ‘{ref2}’ 후 {releaseAt}에 해산하고 {dayOn} {reportAt}에 ‘{ref1}’ 때문에 집합합니다. 휴식은 {foundMinutes}, 필요한 휴식은 {allowedMinutes}입니다.',
  'finding.C11.alone':
    '{ref1}: ‘{ref0}’에서 혼자 {foundMinutes} 통역합니다({interpretingMode}). 혼자서는 {allowedMinutes}까지입니다.',
  'finding.C12.travelDay':
    '{ref0}: {dayOn}에 근무 {boundMinutes}, 이동 {travelMinutes}, 합계 {foundMinutes}입니다. {allowedMinutes}을 넘으면 보통 반일 요금이 추가됩니다.',
  'finding.C12.rest':
    '{ref0}: {travelMinutes} 이동 후 {foundMinutes} 만에 {dayOn} {reportAt} ‘{ref1}’에 도착해야 합니다. 휴식은 {allowedMinutes} 필요합니다.',
  'finding.C12.outOfTown':
    '{ref0}: {dayOn}에 원거리에서 {foundMinutes} 근무합니다. ‘{ref1}’에는 원거리 반일 요금({halfDayMinutes}까지)이 없어 종일 요금입니다.',
  'finding.C13.send':
    '{ref0}: {daysLeft, number}일 후({firstOn}) 근무하지만 {count, number}건의 자료가 아직 없습니다. 의제, 연사, 원고, 용어집을 보내세요.',
  'finding.C13.remind':
    '{ref0}: 준비에 약 일주일이 필요하지만 {daysLeft, number}일 후({firstOn}) 근무에 {count, number}건의 자료가 없습니다.',
  'finding.C13.late':
    '{ref0}: {daysLeft, plural, =0 {오늘} other {#일 후}}({firstOn}) 근무에 {count, number}건의 자료가 없습니다.',
  'finding.C15.noBed':
    '{nights, plural, =1 {{firstNightOn} 밤} other {{firstNightOn}부터 {lastNightOn}까지 #박}} 객실이 없습니다: {persons}.',
  'finding.C15.overCapacity': '{ref0}: 침대 {beds, number}개에 {count, number}명입니다: {persons}.',
  'finding.C15.twoRooms': '{ref0}: {firstNightOn} 밤부터 객실이 둘입니다: {ref1}, {ref2}.',
  'finding.C17.expires': '{ref0}: 여권이 {expiresOn}에 만료됩니다. 귀국 후 {months, number}개월({neededOn})까지 유효해야 합니다.',
  'finding.C20.short':
    '‘{ref0}’의 예정은 {plannedMinutes}입니다. {speechMinutes}의 발언은 순차 통역으로 {neededMinutes} 걸립니다({factor, number}배).',
  'finding.C17.expired': '{ref0}: 여권이 방문 종료일 {endsOn} 전인 {expiresOn}에 만료됩니다.',
  'finding.C17.unknown': '여권 유효 기간을 알 수 없습니다: {persons}.',
  'finding.C17.unread': '여기에서 읽을 수 없는 여권이 있어 유효 기간을 확인하지 못했습니다: {persons}.',
  'finding.C17.visa': '비자가 발급되지 않았습니다: {persons}. 방문은 {startsOn}에 시작합니다.',
  'finding.C18.untold':
    '{where, select, place {{places}} other {주방}}에 {persons}의 식이 요청·알레르기를 알린 기록이 없습니다: {itemOn} ‘{item}’{more, plural, =0 {} other { 외 #끼}}({daysLeft, plural, =0 {오늘} other {#일 남음}}).',
  'finding.C19.outdated':
    '배포한 제{number, number}판에는 {places}의 현재 출입 조건({entryRules})이 없습니다: {itemOn} ‘{item}’{more, plural, =0 {} other { 외 #건}}.',
  'finding.C22.unconfirmed': '{itemOn} ‘{ref0}’ 일정이 아직 확정되지 않았습니다({daysLeft, plural, =0 {오늘} other {#일 남음}}).',
  'finding.C22.undetermined':
    '{itemOn} ‘{ref0}’ 일정의 시간이 아직 정해지지 않았습니다({daysLeft, plural, =0 {오늘} other {#일 남음}}).',
  'finding.C26.endBeforeStart': '‘{ref0}’ 일정이 시작보다 {earlyMinutes} 먼저 끝납니다: {startAt}~{endAt}(각자의 시간대).',
  'finding.C26.startZone': '‘{ref0}’ 일정은 {ref1}(시간대 {placeZone})에서 시작하지만 시각은 {zone} 기준으로 적혀 있습니다.',
  'finding.C26.endZone': '‘{ref0}’ 일정은 {ref1}(시간대 {placeZone})에서 끝나지만 종료 시각은 {zone} 기준으로 적혀 있습니다.',
  'finding.C26.skippedHour': '‘{ref0}’: {zone}에서 {skippedOn}에는 {time}이(가) 없습니다(시계를 앞당기는 시간).',
  'finding.C24.interpreters':
    '{meetingOn} {startAt}에 상담 {tables, number}건이 동시에 열려 통역사 {needed, number}명이 필요하지만, 이 방문단에서는 {filled, number}명만 가능합니다.',
  'finding.C25.days':
    '{firstOn}부터 {lastOn}까지 국외에 {found, number}일(출입국일 포함) 머뭅니다. {countries, number}개국 공무 출장은 {allowed, number}일까지입니다.',
  'finding.C25.countries':
    '공무 출장의 방문국은 공항 밖 경유지를 포함해 {allowed, number}개국까지인데 {found, number}개국이 예정되어 있습니다.',
  'finding.C25.persons': '공무 출장은 통역사를 포함해 {allowed, number}명까지인데 {found, number}명이 출장합니다.',
  'finding.C25.business':
    '{days, number}일 중 공무가 있는 날은 {found, number}일입니다. 공무 출장에는 {allowed, number}일({percent, number}%)이 필요합니다. 공무가 없는 날: {idleDates}.',
  'finding.C29.doNotUse':
    '{ref0}: 이 방문단에서 기용하지 않기로 했으나{hasReason, select, yes {({reason})} other {}} {count, plural, one {‘{ref1}’에} other {‘{ref1}’ 등 #건에}} 배정되어 있습니다.',
  'finding.C29.notFor':
    '{ref0}: {ref2} 통역은 맡기지 않기로 했으나{hasReason, select, yes {({reason})} other {}} {count, plural, one {‘{ref1}’에} other {‘{ref1}’ 등 #건에}} 배정되어 있습니다.',
  'finding.C29.credential': '{ref0}의 ‘{credential}’은(는) {neededOn} 전인 {expiresOn}에 만료됩니다.',
  'finding.C14.seats': '{items}: {people, number}명인데 {vehicles}의 좌석은 {room, number}석입니다.',
  'finding.C14.luggage': '{items}: 1인 1개로 수하물 {people, number}개인데 {vehicles}에는 {room, number}개만 실립니다.',
  'finding.C14.day':
    '{ref0}: {dayOn} ‘{ref1}’({startAt})부터 ‘{ref2}’({endAt})까지 {foundMinutes}; 권장은 {allowedMinutes}입니다. 교대 운전자를 배정하세요.',
  'finding.C14.driving': '{ref0}: {dayOn} ‘{ref1}’부터 ‘{ref2}’까지 운전 {foundMinutes}; 권장은 {allowedMinutes}입니다.',
  'finding.C14.twoDays':
    '{ref0}: {fromOn}과(와) {dayOn} 이틀 평균 하루 운전 {foundMinutes}(‘{ref1}’부터 ‘{ref2}’까지); 상한은 {allowedMinutes}입니다.',
  'finding.C14.nonstop':
    '{ref0}: {dayOn} ‘{ref1}’부터 ‘{ref2}’까지 합계 {breakMinutes} 휴식 없이 {foundMinutes} 운전합니다. 상한은 {allowedMinutes}입니다.',
  'finding.C14.rest':
    '{ref0}: ‘{ref2}’ 후 {endAt}에 끝나고 {dayOn} {startAt} ‘{ref1}’에 다시 운전합니다. 휴식 {foundMinutes}, 필요 {allowedMinutes}.',
  'finding.C16.noArrival': '첫날 항공편·열차가 없습니다(다른 {others, number}명은 있음): {persons}.',
  'finding.C16.noDeparture': '마지막 날 항공편·열차가 없습니다(다른 {others, number}명은 있음): {persons}.',
  'finding.C16.noTicket': '‘{ref0}’ 예약에 없습니다: {persons}.',
  'finding.C16.noTransfer':
    '‘{ref1}’은(는) {endAt} {ref2}에 도착하지만 ‘{ref0}’({ref3}, {startAt})까지 {count, number}명의 이동편이 없습니다.',
  'finding.C16.tooSoon':
    '‘{ref0}’은(는) {startAt} 출발로 ‘{ref1}’ 착륙({endAt}) 후 {foundMinutes}뿐입니다. 입국과 수하물에 {allowedMinutes}이 필요합니다.',
  'finding.C21.lunch':
    '{mealOn} 점심({fromAt}–{toAt})이 없습니다({where, select, between {‘{ref0}’와(과) ‘{ref1}’ 사이} before {‘{ref0}’ 전} after {‘{ref0}’ 후} other {일정 사이}}): {whole, select, yes {전원{count, plural, =0 {} other {(#명)}}} other {{persons}}}.',
  'finding.C21.dinner':
    '{mealOn} 저녁({fromAt}–{toAt})이 없습니다({where, select, between {‘{ref0}’와(과) ‘{ref1}’ 사이} before {‘{ref0}’ 전} after {‘{ref0}’ 후} other {일정 사이}}): {whole, select, yes {전원{count, plural, =0 {} other {(#명)}}} other {{persons}}}.',
  'finding.C21.restroom': '{items}: 화장실 없이 {foundMinutes} 이동합니다. 보통 {allowedMinutes}까지입니다.',
  'finding.C23.nobody': '‘{ref0}’: 주재하거나 맞이할 사람이 정해지지 않았습니다.',
  'finding.C23.leadAway': '{ref1}이(가) ‘{ref0}’을(를) 주재하지만 참석자에 없습니다.',
  'finding.C23.headAway': '단장 {ref1}이(가) ‘{ref0}’에 참석하지 않습니다.',
  'finding.C23.tie': '의전 서열 {place, number}위가 겹칩니다: {persons}.',
  'finding.C27.contact':
    '{ref0}에 연락할 사람이 없습니다. {itemOn}부터 {count, plural, one {‘{ref1}’} other {‘{ref1}’ 등 #개 항목}}이 있습니다.',
  'finding.C27.phone':
    '{ref0}과 담당자의 전화번호가 없습니다. {itemOn}부터 {count, plural, one {‘{ref1}’} other {‘{ref1}’ 등 #개 항목}}이 있습니다.',
  'finding.C27.emergency': '비상 전화번호가 없습니다. 방문단은 {startsOn}에 시작합니다.',
  'finding.C28.cancelling':
    '{tomorrowOn}부터 {ref0}의 {workOn} 취소 수수료가 {nowShare, number}%에서 {thenShare, number}%로 오릅니다. {count, plural, one {‘{ref1}’} other {‘{ref1}’ 등 #개 항목}}이 미확정입니다.',
  'finding.others': '외 {count, number}명',
  'finding.hours': '{hours, number}시간',
  'finding.minutes': '{minutes, number}분',
  'finding.hoursMinutes': '{hours, number}시간 {minutes, number}분',
  'finding.unnamed': '이름 없음',
  'findings.title': '지적',
  'findings.shows': '표시할 지적',
  'findings.open': '미처리 {count}건',
  'findings.accepted': '수락 {count}건',
  'findings.groupBy': '묶기',
  'findings.by.severity': '심각도',
  'findings.by.day': '날짜',
  'findings.by.person': '사람',
  'findings.nobody': '특정 인물 없음',
  'findings.by.check': '점검',
  'findings.none': '지적 사항이 없습니다',
  'findings.noneText': '현재 계획은 모든 점검을 통과했습니다. 계획하는 동안 새 지적이 여기에 나타납니다.',
  'findings.noneAccepted': '수락한 지적이 없습니다',
  'findings.noneAcceptedText': '그대로 두어도 되는 지적은 사유를 적고 수락하면 여기로 옮겨집니다.',
  'findings.wholeMission': '방문단 전체',
  'findings.acceptedBy': '{on} {who} 수락: {reason}',
  'findings.somebody': '누군가',
  'findings.ruleOf': '규칙: {check}',
  'findings.figures': '실제 {found}, 허용 {allowed}',
  'findings.source': '출처: {source}',
  'findings.accept': '수락…',
  'findings.withdraw': '수락 철회',
  'findings.reason': '그대로 두어도 되는 사유',
  'findings.wasAccepted': '지적을 수락했습니다',
} satisfies Record<keyof typeof findingsEn, string>
