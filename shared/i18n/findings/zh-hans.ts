import type { findingsEn } from './en'

export const findingsZhHans = {
  'finding.C01.party':
    '“{ref0}”{startAt} 开始，而“{ref1}”{endAt} 才结束：全团{count, plural, =0 {} other { # 人}}须同时参加两项。',
  'finding.C01.group':
    '“{ref0}”{startAt} 开始，而“{ref1}”{endAt} 才结束：{groups}{count, plural, =0 {} other {（# 人）}}须同时参加两项。',
  'finding.C01.persons': '“{ref0}”{startAt} 开始，而“{ref1}”{endAt} 才结束：{persons}须同时参加两项。',
  'finding.C01.interpreter': '译员{interpreters}同时被派往 {startAt} 开始的“{ref0}”和 {endAt} 才结束的“{ref1}”。',
  'finding.C01.attends': '{interpreters}在“{ref0}”担任口译期间，有 {overlapMinutes}同时要参加“{ref1}”。',
  'finding.C01.reporting': '译员{interpreters}须在 {startAt} 到“{ref0}”报到，而“{ref1}”{endAt} 才解散。',
  'finding.C01.unavailable': '译员{interpreters}被派往“{ref0}”，但 {fromOn} {fromAt} 至 {toOn} {toAt} 没有档期。',
  'finding.C01.travelling': '{ref1}被派往“{ref0}”，但 {fromOn} {fromAt} 至 {toOn} {toAt} 在途中。',
  'finding.C01.vehicle': '{vehicles}同时安排给 {startAt} 开始的“{ref0}”和 {endAt} 才结束的“{ref1}”。',
  'finding.C01.driver': '{persons}须同时驾驶{vehicles}：{startAt} 开始的“{ref0}”和 {endAt} 才结束的“{ref1}”。',
  'finding.C01.drivesSeveral': '“{ref0}”：{persons}须同时驾驶{vehicles}。',
  'finding.C01.room': '{places}的 {room} 同时安排给 {startAt} 开始的“{ref0}”和 {endAt} 才结束的“{ref1}”。',
  'finding.C01.more':
    '“{ref0}”{startAt} 开始时，另有 {count, number} 项正在进行（{what, select, vehicle {同一车辆：{vehicles}} driver {同一司机：{persons}} room {同一房间：{places}} interpreter {同一译员：{interpreters}} other {相同人员}}）。',
  'finding.C02.gap':
    '从“{ref1}”到“{ref0}”，{ref2} → {ref3} 路程需 {wayMinutes}{hours, select, none {} other {（按 {hours} 时段录入）}}，加上余量共 {neededMinutes}，但只留了 {gapMinutes}{count, plural, =0 {} other {（# 人）}}。',
  'finding.C02.interpreter':
    '译员{interpreters}从“{ref1}”赶往“{ref0}”：{ref2} → {ref3} 路程需 {wayMinutes}{hours, select, none {} other {（按 {hours} 时段录入）}}，加上余量共 {neededMinutes}，但只留了 {gapMinutes}。',
  'finding.C02.transfer':
    '“{ref0}”：{ref1} → {ref2} 路程需 {wayMinutes}{hours, select, none {} other {（按 {hours} 时段录入）}}，但只安排了 {plannedMinutes}。',
  'finding.C03.closedOn': '“{ref0}”：{ref1}在 {visitOn} 不开放。',
  'finding.C03.holiday': '“{ref0}”：{ref1}法定节假日不开放，而 {visitOn} 是节假日（{ref2}）。',
  'finding.C03.weekday': '“{ref0}”安排在 {visitOn}，而{ref1}只在{openWeekdays}开放。',
  'finding.C03.afterHoliday': '“{ref0}”安排在 {visitOn}，而{ref1}因前一天的例行休息日恰逢节假日（{ref2}），当天补休。',
  'finding.C03.slot': '“{ref0}”安排在 {startAt} 至 {endAt}，而{ref1}的接待时段为 {slotTimes}。',
  'finding.C03.lastEntry': '“{ref0}”{startAt} 开始，而{ref1}的最晚入场时间是 {lastEntry}。',
  'finding.C04.tooLarge':
    '“{ref0}”有 {visitors, number} 人参观（不含译员{others, plural, =0 {} other {，含团外 # 人}}），{ref1}最多接待 {limit, number} 人。',
  'finding.C04.tooSmall':
    '“{ref0}”有 {visitors, number} 人参观（不含译员{others, plural, =0 {} other {，含团外 # 人}}），{ref1}只接待 {limit, number} 人以上的团体。',
  'finding.C04.groupsPerSlot': '{places}同一时段接待 {limit, number} 个团体，但安排了 {groupCount, number} 个：{items}。',
  'finding.C05.leadMissed':
    '{ref1}要求提前 {leadDays, number} 天申请。“{ref0}”的截止日期是 {dueOn}，已过 {daysLate, number} 天，尚未申请。',
  'finding.C05.leadDue': '请在 {dueOn}（{daysLeft, plural, =0 {今天} other {还有 # 天}}）前就“{ref0}”向{ref1}提出申请。',
  'finding.C05.listMissed':
    '{ref1}要求提前 {leadDays, number} 天提交参观人员名单。“{ref0}”的截止日期是 {dueOn}，已过 {daysLate, number} 天。',
  'finding.C05.listDue': '请在 {dueOn}（{daysLeft, plural, =0 {今天} other {还有 # 天}}）前向{ref1}提交“{ref0}”的参观人员名单。',
  'finding.C06.rule':
    '“{ref0}”需要 {needed, number} 名{fromLanguage}{arrow}{toLanguage}译员（{interpretingMode}，{itemMinutes}，{languages, number} 种语言{forAll, plural, =0 {} other {，所有语对共 # 名}}），已派 {assigned, number} 名。',
  'finding.C06.asked': '“{ref0}”要求 {needed, number} 名{fromLanguage}{arrow}{toLanguage}译员，已派 {assigned, number} 名。',
  'finding.C07.facility':
    '“{ref0}”需要 {needed, number} 名{fromLanguage}{arrow}{toLanguage}译员（接待方规定每 {perInterpreter, number} 名参观者配一名，共 {visitors, number} 人），已派 {assigned, number} 名。',
  'finding.C06.groups':
    '“{ref0}”需要 {needed, number} 名{fromLanguage}{arrow}{toLanguage}译员（{groupCount, number} 个组各一名），已派 {assigned, number} 名。',
  'finding.C06.relay':
    '“{ref0}”须经{pivotLanguage}接力，需要 {needed, number} 名{fromLanguage}{arrow}{toLanguage}译员，已派 {assigned, number} 名。',
  'finding.C07.host':
    '“{ref0}”：{ref1}要求每 {perInterpreter, number} 名参观者自带一名译员。{visitors, number} 人参观，需要 {needed, number} 名，但尚未安排口译。',
  'finding.C07.usual':
    '“{ref0}”：{visitors, number} 名参观者只有 {interpreters, number} 名译员；参观时每名译员以 {perInterpreter, number} 人为宜。',
  'finding.C07.whispered': '“{ref0}”：耳语同传听众 {listeners, number} 人，最多 {allowed, number} 人；再多需用接收机或同传间。',
  'finding.C06.lead': '“{ref0}”：{interpreters}中无人任主译（{fromLanguage}{arrow}{toLanguage}）。',
  'finding.C06.languages': '“{ref0}”：发言用{fromLanguage}，有听众听{toLanguage}，但尚未安排两者之间的口译。',
  'finding.C06.partLanguages':
    '“{ref0}”的“{itemPart}”环节：发言用{fromLanguage}，有听众听{toLanguage}，但尚未安排两者之间的口译。',
  'finding.C08.direction': '“{ref0}”：{interpreters}中无人能从{fromLanguage}译入{toLanguage}（{interpretingMode}）。',
  'finding.C08.relay': '“{ref0}”：从{fromLanguage}到{toLanguage}只能经{pivotLanguage}接力（{interpreters}），而此处不允许接力。',
  'finding.C08.nobody': '“{ref0}”：本团组无人能从{fromLanguage}译入{toLanguage}（{interpretingMode}），接力也不行。',
  'finding.C08.onlyRelay':
    '“{ref0}”：本团组从{fromLanguage}到{toLanguage}只能经{pivotLanguage}接力（{interpretingMode}），而此处不允许接力。',
  'finding.C08.givers':
    '“{ref0}”：从{fromLanguage}到{toLanguage}的接力（{interpretingMode}）只有 {givers, number} 人能译出{pivotLanguage}，应有 {needed, number} 人。',
  'finding.C09.minutes': '{ref0}在 {dayOn} 口译 {foundMinutes}，上限为 {allowedMinutes}。',
  'finding.C09.item': '{ref0}在“{ref1}”连续口译 {foundMinutes}没有休息，每节上限为 {allowedMinutes}。',
  'finding.C09.session': '{ref0}从“{ref1}”到“{ref2}”连续口译 {foundMinutes}没有休息，每节上限为 {allowedMinutes}。',
  'finding.C09.sessions': '{ref0}在 {dayOn} 有 {sessions, number} 场，上限为 {allowed, number} 场。',
  'finding.C09.lunch': '{ref0}在 {dayOn} 的午休只有 {foundMinutes}，应有 {allowedMinutes}。',
  'finding.C10.duty': '{ref0}在 {dayOn} 从 {reportAt} 工作到 {releaseAt}，共 {foundMinutes}，上限为 {allowedMinutes}。',
  'finding.C10.rest':
    '{ref0}在“{ref2}”后 {releaseAt} 收工，{dayOn} {reportAt} 又须为“{ref1}”报到：休息 {foundMinutes}，应有 {allowedMinutes}。',
  'finding.C11.alone': '{ref1}在“{ref0}”独自口译 {foundMinutes}（{interpretingMode}），单人上限为 {allowedMinutes}。',
  'finding.C12.travelDay':
    '{ref0}在 {dayOn} 在岗 {boundMinutes}、路途 {travelMinutes}，共 {foundMinutes}；超过 {allowedMinutes} 通常加收半天费用。',
  'finding.C12.rest':
    '{ref0}路途 {travelMinutes}后仅隔 {foundMinutes}，{dayOn} {reportAt} 又须为“{ref1}”报到；应休息 {allowedMinutes}。',
  'finding.C12.outOfTown':
    '{ref0}在 {dayOn} 于外地工作 {foundMinutes}；按“{ref1}”，外地没有半天费（{halfDayMinutes}以内），须付全天费。',
  'finding.C13.send':
    '{ref0} {daysLeft, number} 天后（{firstOn}）上岗，尚有 {count, number} 项没有资料。请发送议程、发言人、文稿和术语表。',
  'finding.C13.remind': '{ref0}约需一周准备，{daysLeft, number} 天后（{firstOn}）上岗，仍有 {count, number} 项没有资料。',
  'finding.C13.late': '{ref0}{daysLeft, plural, =0 {今天} other { # 天后}}（{firstOn}）上岗，仍有 {count, number} 项没有资料。',
  'finding.C15.noBed':
    '{nights, plural, =1 {{firstNightOn} 当晚} other {{firstNightOn} 至 {lastNightOn} 共 # 晚}}没有床位：{persons}。',
  'finding.C15.overCapacity': '{ref0}有 {beds, number} 张床，却安排了 {count, number} 人：{persons}。',
  'finding.C15.twoRooms': '{ref0}从 {firstNightOn} 当晚起有两间房：{ref1}和{ref2}。',
  'finding.C17.expires': '{ref0}的护照 {expiresOn} 到期；应在回国后 {months, number} 个月内（至 {neededOn}）有效。',
  'finding.C20.short':
    '“{ref0}”计划 {plannedMinutes}；{speechMinutes}的发言经交替传译需 {neededMinutes}（{factor, number} 倍）。',
  'finding.C17.expired': '{ref0}的护照 {expiresOn} 到期，早于访问结束日 {endsOn}。',
  'finding.C17.unknown': '护照有效期不明：{persons}。',
  'finding.C17.unread': '有护照在此无法读取，未核对有效期：{persons}。',
  'finding.C17.visa': '尚未获得签证：{persons}。访问于 {startsOn} 开始。',
  'finding.C18.untold':
    '没有记录已把{persons}的饮食要求或过敏通知{where, select, place {{places}} other {厨房}}：{itemOn} 的“{item}”{more, plural, =0 {} other {及另外 # 餐}}（{daysLeft, plural, =0 {就在今天} other {还有 # 天}}）。',
  'finding.C19.outdated':
    '已发布的第 {number, number} 版没有{places}现在的入场要求（{entryRules}）：{itemOn} 的“{item}”{more, plural, =0 {} other {及另外 # 项}}。',
  'finding.C22.unconfirmed': '{itemOn} 的“{ref0}”尚未确认（{daysLeft, plural, =0 {就在今天} other {还有 # 天}}）。',
  'finding.C22.undetermined': '{itemOn} 的“{ref0}”时间尚未确定（{daysLeft, plural, =0 {就在今天} other {还有 # 天}}）。',
  'finding.C26.endBeforeStart': '“{ref0}”的结束时间比开始早 {earlyMinutes}：{startAt} 至 {endAt}，各按所在时区。',
  'finding.C26.startZone': '“{ref0}”在{ref1}（时区 {placeZone}）开始，但时间按 {zone} 填写。',
  'finding.C26.endZone': '“{ref0}”在{ref1}（时区 {placeZone}）结束，但结束时间按 {zone} 填写。',
  'finding.C26.skippedHour': '“{ref0}”：{zone} 在 {skippedOn} 没有 {time} 这一时刻（时钟拨快）。',
  'finding.C24.interpreters':
    '{meetingOn} {startAt} 同时有 {tables, number} 场洽谈，需要 {needed, number} 名译员，本团组只能满足 {filled, number} 名。',
  'finding.C25.days':
    '{firstOn}至{lastOn}在外 {found, number} 天（含离、抵境当日）；因公出访 {countries, number} 国不得超过 {allowed, number} 天。',
  'finding.C25.countries': '因公出访不得超过 {allowed, number} 国（含离开机场的过境国），现安排 {found, number} 国。',
  'finding.C25.persons': '因公团组不得超过 {allowed, number} 人（含译员），现有 {found, number} 人出访。',
  'finding.C25.business':
    '{days, number} 天中有实质公务的为 {found, number} 天；因公出访须有 {allowed, number} 天（{percent, number}%）。没有公务的日期：{idleDates}。',
  'finding.C29.doNotUse':
    '{ref0}在本团组不予使用{hasReason, select, yes {（{reason}）} other {}}，却已被派往{count, plural, one {“{ref1}”} other {“{ref1}”等 # 项}}。',
  'finding.C29.notFor':
    '{ref0}不应为{ref2}口译{hasReason, select, yes {（{reason}）} other {}}，却已被派往{count, plural, one {“{ref1}”} other {“{ref1}”等 # 项}}。',
  'finding.C29.credential': '{ref0}的“{credential}”于 {expiresOn} 到期，早于 {neededOn}。',
  'finding.C14.seats': '{items}：{people, number} 人，但{vehicles}只有 {room, number} 个座位。',
  'finding.C14.luggage': '{items}：每人一件行李共 {people, number} 件，但{vehicles}只能放 {room, number} 件。',
  'finding.C14.day':
    '{ref0}在{dayOn}从“{ref1}”（{startAt}）到“{ref2}”（{endAt}）共{foundMinutes}；建议不超过{allowedMinutes}。请安排第二名司机。',
  'finding.C14.driving': '{ref0}在{dayOn}从“{ref1}”到“{ref2}”共驾驶{foundMinutes}；建议不超过{allowedMinutes}。',
  'finding.C14.twoDays': '{ref0}在{fromOn}和{dayOn}两天从“{ref1}”到“{ref2}”平均每天驾驶{foundMinutes}；上限为{allowedMinutes}。',
  'finding.C14.nonstop':
    '{ref0}在{dayOn}从“{ref1}”到“{ref2}”驾驶{foundMinutes}，其间休息合计不足{breakMinutes}；上限为{allowedMinutes}。',
  'finding.C14.rest':
    '{ref0}在“{ref2}”后{endAt}收车，{dayOn}{startAt}又为“{ref1}”出车：休息{foundMinutes}，应有{allowedMinutes}。',
  'finding.C16.noArrival': '首日没有航班或火车（其他 {others, number} 人有）：{persons}。',
  'finding.C16.noDeparture': '末日没有航班或火车（其他 {others, number} 人有）：{persons}。',
  'finding.C16.noTicket': '“{ref0}”的预订中没有：{persons}。',
  'finding.C16.noTransfer': '“{ref1}”{endAt}抵达{ref2}，没有接送去“{ref0}”（{ref3}，{startAt}），涉及 {count, number} 人。',
  'finding.C16.tooSoon': '“{ref0}”{startAt}发车，距“{ref1}”落地（{endAt}）只有{foundMinutes}；入境和取行李需要{allowedMinutes}。',
  'finding.C21.lunch':
    '{mealOn}没有午餐（{fromAt}–{toAt}），{where, select, between {在“{ref0}”与“{ref1}”之间} before {在“{ref0}”之前} after {在“{ref0}”之后} other {在日程之间}}：{whole, select, yes {全团{count, plural, =0 {} other {（# 人）}}} other {{persons}}}。',
  'finding.C21.dinner':
    '{mealOn}没有晚餐（{fromAt}–{toAt}），{where, select, between {在“{ref0}”与“{ref1}”之间} before {在“{ref0}”之前} after {在“{ref0}”之后} other {在日程之间}}：{whole, select, yes {全团{count, plural, =0 {} other {（# 人）}}} other {{persons}}}。',
  'finding.C21.restroom': '{items}：连续乘车{foundMinutes}没有洗手间；一般不超过{allowedMinutes}。',
  'finding.C23.nobody': '“{ref0}”：没有写明由谁主持或接待。',
  'finding.C23.leadAway': '{ref1}主持“{ref0}”，却不在出席者之中。',
  'finding.C23.headAway': '团长{ref1}不出席“{ref0}”。',
  'finding.C23.tie': '礼宾次序第 {place, number} 位重复：{persons}。',
  'finding.C27.contact': '{ref0}没有联系人；{itemOn}起有{count, plural, one {“{ref1}”} other {“{ref1}”等 # 项日程}}。',
  'finding.C27.phone': '{ref0}及其联系人都没有电话；{itemOn}起有{count, plural, one {“{ref1}”} other {“{ref1}”等 # 项日程}}。',
  'finding.C27.emergency': '没有填写紧急电话；团组{startsOn}开始。',
  'finding.C28.cancelling':
    '从{tomorrowOn}起，取消{ref0}{workOn}的工作须付费用的 {thenShare, number}%，而不是 {nowShare, number}%；{count, plural, one {“{ref1}”} other {“{ref1}”等 # 项}}尚未确认。',
  'finding.others': '另 {count, number} 人',
  'finding.hours': '{hours, number} 小时',
  'finding.minutes': '{minutes, number} 分钟',
  'finding.hoursMinutes': '{hours, number} 小时 {minutes, number} 分钟',
  'finding.unnamed': '未命名',
  'findings.title': '提示',
  'findings.shows': '显示哪些提示',
  'findings.open': '待处理 {count} 项',
  'findings.accepted': '已接受 {count} 项',
  'findings.groupBy': '分组方式',
  'findings.by.severity': '严重程度',
  'findings.by.day': '日期',
  'findings.by.person': '人员',
  'findings.nobody': '不涉及具体人员',
  'findings.by.check': '检查项',
  'findings.none': '没有提示',
  'findings.noneText': '当前计划通过了所有检查。规划时如有新的提示会显示在此。',
  'findings.noneAccepted': '没有已接受的提示',
  'findings.noneAcceptedText': '可以保留的提示在注明理由并接受后会移到此处。',
  'findings.wholeMission': '整个团组',
  'findings.acceptedBy': '{who}于{on}接受：{reason}',
  'findings.somebody': '某人',
  'findings.ruleOf': '规则：{check}',
  'findings.figures': '实际 {found}，允许 {allowed}',
  'findings.source': '出处：{source}',
  'findings.accept': '接受…',
  'findings.withdraw': '撤回接受',
  'findings.reason': '可以保留的理由',
  'findings.wasAccepted': '已接受提示',
} satisfies Record<keyof typeof findingsEn, string>
