export const findingsEn = {
  'finding.C01.party':
    '“{ref0}” starts at {startAt}, before “{ref1}” ends at {endAt}: the whole party{count, plural, =0 {} other { (#)}} would be at both.',
  'finding.C01.group':
    '“{ref0}” starts at {startAt}, before “{ref1}” ends at {endAt}: {groups}{count, plural, =0 {} one { (# person)} other { (# people)}} would be at both.',
  'finding.C01.persons': '“{ref0}” starts at {startAt}, before “{ref1}” ends at {endAt}: {persons} would be at both.',
  'finding.C01.interpreter': 'Interpreter {interpreters} is assigned to “{ref0}” from {startAt} and to “{ref1}” until {endAt}.',
  'finding.C01.attends': '{interpreters} is to interpret at “{ref0}” and attends “{ref1}” for {overlapMinutes} of it.',
  'finding.C01.reporting':
    'Interpreter {interpreters} is due at “{ref0}” at {startAt} and not released from “{ref1}” before {endAt}.',
  'finding.C01.unavailable':
    'Interpreter {interpreters} is assigned to “{ref0}”, but not available from {fromOn} {fromAt} to {toOn} {toAt}.',
  'finding.C01.travelling': '{ref1} is assigned to “{ref0}” but is travelling from {fromAt} on {fromOn} to {toAt} on {toOn}.',
  'finding.C01.vehicle': '{vehicles} is planned for “{ref0}” from {startAt} and for “{ref1}” until {endAt}.',
  'finding.C01.driver': '{persons} would drive {vehicles} at once, for “{ref0}” from {startAt} and for “{ref1}” until {endAt}.',
  'finding.C01.drivesSeveral': '“{ref0}”: {persons} would drive {vehicles} at once.',
  'finding.C01.room': 'Room {room} ({places}) is planned for “{ref0}” from {startAt} and for “{ref1}” until {endAt}.',
  'finding.C01.more':
    '“{ref0}” starts at {startAt}, while {count, plural, one {# more item is} other {# more items are}} under way {what, select, vehicle {with {vehicles}} driver {with {persons} at the wheel} room {in the same room ({places})} interpreter {with interpreter {interpreters}} other {with the same people}}.',
  'finding.C02.gap':
    'From “{ref1}” to “{ref0}” the way {ref2} → {ref3} takes {wayMinutes}{hours, select, none {} other { (typed for {hours})}}, with a buffer {neededMinutes}; {gapMinutes} are planned{count, plural, =0 {} one { (# person)} other { (# people)}}.',
  'finding.C02.interpreter':
    'Interpreter {interpreters} goes from “{ref1}” to “{ref0}”: the way {ref2} → {ref3} takes {wayMinutes}{hours, select, none {} other { (typed for {hours})}}, with a buffer {neededMinutes}; {gapMinutes} are planned.',
  'finding.C02.transfer':
    '“{ref0}”: the way {ref1} → {ref2} takes {wayMinutes}{hours, select, none {} other { (typed for {hours})}}; {plannedMinutes} are planned.',
  'finding.C03.closedOn': '“{ref0}”: {ref1} is closed on {visitOn}.',
  'finding.C03.holiday': '“{ref0}”: {ref1} is closed on public holidays, and {visitOn} is one ({ref2}).',
  'finding.C03.weekday': '“{ref0}” is planned for {visitOn}; {ref1} is open on {openWeekdays} only.',
  'finding.C03.afterHoliday':
    '“{ref0}” is planned for {visitOn}; {ref1} is closed that day, because its weekly closing day before is a public holiday ({ref2}).',
  'finding.C03.slot': '“{ref0}” is planned from {startAt} to {endAt}; {ref1} receives visitors at {slotTimes}.',
  'finding.C03.lastEntry': '“{ref0}” starts at {startAt}; the last entry to {ref1} is at {lastEntry}.',
  'finding.C04.tooLarge':
    '“{ref0}” brings {visitors, plural, one {# visitor} other {# visitors}} (interpreters not counted{others, plural, =0 {} other {; # from outside the party}}); {ref1} takes at most {limit, number}.',
  'finding.C04.tooSmall':
    '“{ref0}” brings {visitors, plural, one {# visitor} other {# visitors}} (interpreters not counted{others, plural, =0 {} other {; # from outside the party}}); {ref1} receives groups of {limit, number} or more.',
  'finding.C04.groupsPerSlot':
    '{places} receives {limit, plural, one {# group} other {# groups}} at a time; {groupCount, number} are planned: {items}.',
  'finding.C05.leadMissed':
    '{ref1} wants applications {leadDays, plural, one {# day} other {# days}} ahead. For “{ref0}” that was {dueOn}, {daysLate, plural, one {# day} other {# days}} ago, and nobody has applied yet.',
  'finding.C05.leadDue':
    'Apply to {ref1} for “{ref0}” by {dueOn} ({daysLeft, plural, =0 {today} one {in # day} other {in # days}}).',
  'finding.C05.listMissed':
    '{ref1} wants the visitor list {leadDays, plural, one {# day} other {# days}} ahead. For “{ref0}” that was {dueOn}, {daysLate, plural, one {# day} other {# days}} ago.',
  'finding.C05.listDue':
    'Hand the visitor list for “{ref0}” to {ref1} by {dueOn} ({daysLeft, plural, =0 {today} one {in # day} other {in # days}}).',
  'finding.C06.rule':
    '“{ref0}” needs {needed, plural, one {# interpreter} other {# interpreters}} {fromLanguage}{arrow}{toLanguage} ({interpretingMode}, {itemMinutes}, {languages, plural, other {# languages}}{forAll, plural, =0 {} other {: # for all pairs}}); {assigned, plural, =0 {none is} one {# is} other {# are}} assigned.',
  'finding.C06.asked':
    'You asked for {needed, plural, one {# interpreter} other {# interpreters}} {fromLanguage}{arrow}{toLanguage} at “{ref0}”; {assigned, plural, =0 {none is} one {# is} other {# are}} assigned.',
  'finding.C07.facility':
    '“{ref0}” needs {needed, plural, one {# interpreter} other {# interpreters}} {fromLanguage}{arrow}{toLanguage}: the host asks for one for every {perInterpreter, number} visitors, and {visitors, number} come; {assigned, plural, =0 {none is} one {# is} other {# are}} assigned.',
  'finding.C06.groups':
    '“{ref0}” needs {needed, plural, one {# interpreter} other {# interpreters}} {fromLanguage}{arrow}{toLanguage}, one for each of {groupCount, number} groups; {assigned, plural, =0 {none is} one {# is} other {# are}} assigned.',
  'finding.C06.relay':
    '“{ref0}” needs {needed, plural, one {# interpreter} other {# interpreters}} {fromLanguage}{arrow}{toLanguage}, since it takes a relay through {pivotLanguage}; {assigned, plural, =0 {none is} one {# is} other {# are}} assigned.',
  'finding.C07.host':
    '“{ref0}”: {ref1} asks visitors to bring one interpreter for every {perInterpreter, number}. {visitors, number} come, so {needed, number} are needed, and no interpretation is asked for.',
  'finding.C07.usual':
    '“{ref0}”: {visitors, number} visitors for {interpreters, plural, one {# interpreter} other {# interpreters}}; on a tour, {perInterpreter, number} can follow one voice.',
  'finding.C07.whispered':
    '“{ref0}”: whispered to {listeners, number} listeners; {allowed, plural, one {# person} other {# people}} can be whispered to. More need receivers or a booth.',
  'finding.C06.lead': '“{ref0}”: of {interpreters} nobody leads ({fromLanguage}{arrow}{toLanguage}); all are there as second.',
  'finding.C06.languages':
    '“{ref0}”: {fromLanguage} is spoken, some listen in {toLanguage}, and no interpretation between them is asked for.',
  'finding.C06.partLanguages':
    '“{ref0}”: in its part “{itemPart}” {fromLanguage} is spoken, some listen in {toLanguage}, and no interpretation between them is asked for.',
  'finding.C08.direction':
    '“{ref0}”: nobody of {interpreters} interprets from {fromLanguage} into {toLanguage} ({interpretingMode}).',
  'finding.C08.relay':
    '“{ref0}”: from {fromLanguage} into {toLanguage} only by relay through {pivotLanguage} ({interpreters}), and relay is not allowed there.',
  'finding.C08.nobody':
    '“{ref0}”: nobody in this mission interprets from {fromLanguage} into {toLanguage} ({interpretingMode}), not even by relay.',
  'finding.C08.onlyRelay':
    '“{ref0}”: in this mission {fromLanguage} reaches {toLanguage} only by relay through {pivotLanguage} ({interpretingMode}), and relay is not allowed there.',
  'finding.C08.givers':
    '“{ref0}”: the relay from {fromLanguage} into {toLanguage} ({interpretingMode}) hangs on {givers, plural, one {# interpreter} other {# interpreters}} giving {pivotLanguage}; {needed, number} should be able to.',
  'finding.C09.minutes': '{ref0} interprets for {foundMinutes} on {dayOn}; {allowedMinutes} are allowed.',
  'finding.C09.item': '{ref0} interprets “{ref1}” for {foundMinutes} without a break; a session may last {allowedMinutes}.',
  'finding.C09.session':
    '{ref0} interprets from “{ref1}” to “{ref2}” for {foundMinutes} without a break; a session may last {allowedMinutes}.',
  'finding.C09.sessions': '{ref0} has {sessions, number} sessions on {dayOn}; {allowed, number} are allowed.',
  'finding.C09.lunch': '{ref0} has {foundMinutes} for lunch on {dayOn}; {allowedMinutes} are due.',
  'finding.C10.duty':
    '{ref0} is on duty from {reportAt} to {releaseAt} on {dayOn}: {foundMinutes}; {allowedMinutes} are allowed.',
  'finding.C10.rest':
    '{ref0} is dismissed at {releaseAt} after “{ref2}” and due again at {reportAt} for “{ref1}” on {dayOn}: {foundMinutes} of rest; {allowedMinutes} are due.',
  'finding.C11.alone':
    '{ref1} interprets “{ref0}” alone for {foundMinutes} ({interpretingMode}); alone, {allowedMinutes} are allowed.',
  'finding.C12.travelDay':
    '{ref0} is bound for {boundMinutes} and travels for {travelMinutes} on {dayOn}: {foundMinutes} together; {allowedMinutes} are usual before half a day more is due.',
  'finding.C12.rest':
    '{ref0} is due at {reportAt} on {dayOn} for “{ref1}”, {foundMinutes} after travelling for {travelMinutes}; {allowedMinutes} of rest are due.',
  'finding.C12.outOfTown':
    '{ref0} works {foundMinutes} on {dayOn} away from home: by “{ref1}” there is no half-day fee (up to {halfDayMinutes}) out of town, so a full day is due.',
  'finding.C13.send':
    '{ref0} works in {daysLeft, plural, one {# day} other {# days}} ({firstOn}) and has no papers yet for {count, plural, one {# item} other {# items}}. Send agenda, speakers, texts and glossary.',
  'finding.C13.remind':
    '{ref0} needs about a week to prepare, works in {daysLeft, plural, one {# day} other {# days}} ({firstOn}) and has no papers for {count, plural, one {# item} other {# items}}.',
  'finding.C13.late':
    '{ref0} works {daysLeft, plural, =0 {today} one {in # day} other {in # days}} ({firstOn}) without papers for {count, plural, one {# item} other {# items}}.',
  'finding.C15.noBed':
    '{nights, plural, =1 {No bed on the night of {firstNightOn}} other {No bed on the # nights from {firstNightOn} to {lastNightOn}}}: {persons}.',
  'finding.C15.overCapacity': '{ref0} has {beds, plural, one {# bed} other {# beds}} for {count, number}: {persons}.',
  'finding.C15.twoRooms': '{ref0} has two rooms from the night of {firstNightOn}: {ref1} and {ref2}.',
  'finding.C17.expires':
    'The passport of {ref0} expires on {expiresOn}. {months, plural, one {# month} other {# months}} after the return would be {neededOn}.',
  'finding.C20.short':
    '“{ref0}” is planned for {plannedMinutes}. Speech of {speechMinutes} takes {neededMinutes} when interpreted consecutively (× {factor, number}).',
  'finding.C17.expired': 'The passport of {ref0} expires on {expiresOn}, before the mission ends on {endsOn}.',
  'finding.C17.unknown': 'It is not known how long the passports are valid: {persons}.',
  'finding.C17.unread': 'It was not looked at how long passports are valid that cannot be read here: {persons}.',
  'finding.C17.visa': 'No visa has been granted to {persons}. The mission starts on {startsOn}.',
  'finding.C18.untold':
    'It is not noted that {where, select, place {{places} knows} other {the kitchen knows}} the diets and allergies of {persons}: “{item}” on {itemOn}{more, plural, =0 {} one { and # more meal} other { and # more meals}} ({daysLeft, plural, =0 {it is today} one {# day left} other {# days left}}).',
  'finding.C19.outdated':
    'Version {number, number} was given out without what {places} asks of visitors now ({entryRules}): “{item}” on {itemOn}{more, plural, =0 {} one { and # more visit} other { and # more visits}}.',
  'finding.C22.unconfirmed':
    '“{ref0}” on {itemOn} is not confirmed yet ({daysLeft, plural, =0 {it is today} one {# day left} other {# days left}}).',
  'finding.C22.undetermined':
    'The time of “{ref0}” on {itemOn} is still open ({daysLeft, plural, =0 {it is today} one {# day left} other {# days left}}).',
  'finding.C26.endBeforeStart': '“{ref0}” ends {earlyMinutes} before it starts: {startAt} to {endAt}, each in its own time zone.',
  'finding.C26.startZone': '“{ref0}” starts at {ref1} (time zone {placeZone}), but its time is told in {zone}.',
  'finding.C26.endZone': '“{ref0}” ends at {ref1} (time zone {placeZone}), but its end is told in {zone}.',
  'finding.C26.skippedHour': '“{ref0}”: there is no {time} on {skippedOn} in {zone}; the clocks are put forward over it.',
  'finding.C24.interpreters':
    'At {startAt} on {meetingOn}, {tables, number} meetings run at once and need {needed, plural, one {# interpreter} other {# interpreters}}; of those in this mission, only {filled, number} can serve them.',
  'finding.C25.days':
    'Abroad from {firstOn} to {lastOn}: {found, plural, one {# day} other {# days}}, both days of crossing the border among them; in {countries, plural, one {# country} other {# countries}} an official trip may take {allowed, number}.',
  'finding.C25.countries':
    'An official trip goes to {allowed, plural, one {# country} other {# countries}} at most, transit outside the airport among them; {found, number} are planned.',
  'finding.C25.persons':
    'An official trip has {allowed, plural, one {# person} other {# people}} at most, interpreters among them; {found, number} travel.',
  'finding.C25.business':
    'Business on {found, plural, one {# day} other {# days}} of {days, number}; an official trip needs {allowed, number} ({percent, number} %). Without any: {idleDates}.',
  'finding.C29.doNotUse':
    '{ref0} is not to be used in this mission{hasReason, select, yes { ({reason})} other {}}, but is assigned to {count, plural, one {“{ref1}”} other {# items, “{ref1}” the first}}.',
  'finding.C29.notFor':
    '{ref0} is not to interpret for {ref2}{hasReason, select, yes { ({reason})} other {}}, but is assigned to {count, plural, one {“{ref1}”} other {# items of theirs, “{ref1}” the first}}.',
  'finding.C29.credential': '“{credential}” of {ref0} expires on {expiresOn}, before {neededOn}.',
  'finding.C14.seats': '{items}: {people, number} people, but {room, plural, one {# seat} other {# seats}} in {vehicles}.',
  'finding.C14.luggage':
    '{items}: {people, number} people with a bag each, but room for {room, plural, one {# bag} other {# bags}} in {vehicles}.',
  'finding.C14.day':
    '{ref0} is bound from “{ref1}” ({startAt}) to “{ref2}” ({endAt}) on {dayOn}: {foundMinutes}; {allowedMinutes} are advised. Plan a second driver.',
  'finding.C14.driving': '{ref0} drives for {foundMinutes} on {dayOn}, from “{ref1}” to “{ref2}”; {allowedMinutes} are advised.',
  'finding.C14.twoDays':
    '{ref0} drives for {foundMinutes} a day on the average of {fromOn} and {dayOn}, from “{ref1}” to “{ref2}”; {allowedMinutes} are allowed.',
  'finding.C14.nonstop':
    '{ref0} drives for {foundMinutes} on {dayOn}, from “{ref1}” to “{ref2}”, without breaks of {breakMinutes} together; {allowedMinutes} are allowed.',
  'finding.C14.rest':
    '{ref0} is free at {endAt} after “{ref2}” and drives again at {startAt} for “{ref1}” on {dayOn}: {foundMinutes} of rest; {allowedMinutes} are due.',
  'finding.C16.noArrival': 'No flight or train on the first day, as {others, number} others have: {persons}.',
  'finding.C16.noDeparture': 'No flight or train on the last day, as {others, number} others have: {persons}.',
  'finding.C16.noTicket': '“{ref0}”: in no booking: {persons}.',
  'finding.C16.noTransfer':
    '“{ref1}” lands at {ref2} at {endAt}; no transfer takes {count, plural, one {# person} other {# people}} to “{ref0}” ({ref3}, {startAt}).',
  'finding.C16.tooSoon':
    '“{ref0}” leaves at {startAt}, {foundMinutes} after “{ref1}” lands at {endAt}; {allowedMinutes} are needed for entry and baggage.',
  'finding.C21.lunch':
    'No lunch on {mealOn} ({fromAt}–{toAt}) {where, select, between {between “{ref0}” and “{ref1}”} before {before “{ref0}”} after {after “{ref0}”} other {beside the programme}}: {whole, select, yes {the whole party{count, plural, =0 {} other { (#)}}} other {{persons}}}.',
  'finding.C21.dinner':
    'No dinner on {mealOn} ({fromAt}–{toAt}) {where, select, between {between “{ref0}” and “{ref1}”} before {before “{ref0}”} after {after “{ref0}”} other {beside the programme}}: {whole, select, yes {the whole party{count, plural, =0 {} other { (#)}}} other {{persons}}}.',
  'finding.C21.restroom': '{items}: {foundMinutes} on the road without a restroom; {allowedMinutes} are usual.',
  'finding.C23.nobody': '“{ref0}”: nobody is named who leads or receives.',
  'finding.C23.leadAway': '{ref1} leads “{ref0}” but does not attend.',
  'finding.C23.headAway': '{ref1} heads the delegation but does not attend “{ref0}”.',
  'finding.C23.tie': 'Place {place, number} in the order of precedence is shared: {persons}.',
  'finding.C27.contact':
    'Nobody to call at {ref0}, where {count, plural, one {“{ref1}” takes} other {“{ref1}” and # items in all take}} place from {itemOn}.',
  'finding.C27.phone':
    'No telephone of {ref0} or its contacts, where {count, plural, one {“{ref1}” takes} other {“{ref1}” and # items in all take}} place from {itemOn}.',
  'finding.C27.emergency': 'No emergency numbers are noted; the mission starts on {startsOn}.',
  'finding.C28.cancelling':
    'From {tomorrowOn}, calling {ref0} off costs {thenShare, number} % instead of {nowShare, number} % of the fee for {workOn}; {count, plural, one {“{ref1}” is} other {“{ref1}” and # items in all are}} not confirmed.',
  'finding.others': '{count, plural, one {# more} other {# more}}',
  'finding.hours': '{hours, number} h',
  'finding.minutes': '{minutes, number} min',
  'finding.hoursMinutes': '{hours, number} h {minutes, number} min',
  'finding.unnamed': 'without a name',
  'findings.title': 'Findings',
  'findings.shows': 'Which findings',
  'findings.open': '{count} open',
  'findings.accepted': '{count} accepted',
  'findings.groupBy': 'Group by',
  'findings.by.severity': 'Severity',
  'findings.by.day': 'Day',
  'findings.by.person': 'Person',
  'findings.nobody': 'Nobody in particular',
  'findings.by.check': 'Check',
  'findings.none': 'Nothing to point out',
  'findings.noneText': 'Every check is content with the plan as it stands. New findings appear here while you plan.',
  'findings.noneAccepted': 'No finding is accepted',
  'findings.noneAcceptedText': 'A finding that may stand can be accepted with a reason; it then moves here.',
  'findings.wholeMission': 'Whole mission',
  'findings.acceptedBy': 'Accepted by {who} on {on}: {reason}',
  'findings.somebody': 'somebody',
  'findings.ruleOf': 'The rule: {check}',
  'findings.figures': 'Found {found}, allowed {allowed}',
  'findings.source': 'Source: {source}',
  'findings.accept': 'Accept …',
  'findings.withdraw': 'Withdraw acceptance',
  'findings.reason': 'Why it may stand',
  'findings.wasAccepted': 'Finding accepted',
} as const
