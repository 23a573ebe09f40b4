export const checksEn = {
  'check.C01.title': 'Double booking',
  'check.C01.rule':
    'Nobody and nothing is in two places at once: people, groups, interpreters, vehicles and their drivers, rooms. Ideas, notes, free time and items without a fixed time do not count.',
  'check.C02.title': 'Too little time between',
  'check.C02.rule':
    'Between two items at different places there is time for the way and a buffer; a transfer is as long as its way. Ways that are not entered are not judged.',
  'check.C03.title': 'Closed',
  'check.C03.rule': 'A facility is visited on its open days, in its slots and before its last entry.',
  'check.C04.title': 'Group size',
  'check.C04.rule':
    'A facility receives as many visitors and groups at a time as it takes. All who come are counted, also who accompanies the guests; not interpreters, nor the facility’s own people.',
  'check.C05.title': 'Host’s deadlines',
  'check.C05.rule': 'Applications and visitor lists reach the host as many days ahead as it wants them.',
  'check.C06.title': 'Interpreters missing',
  'check.C06.rule':
    'As many interpreters are assigned as the rule profile, the parallel groups or the host ask for, whichever is most; one of a team leads.',
  'check.C07.title': 'Visitors per interpreter',
  'check.C07.rule':
    'No interpreter has more visitors than the host allows, than can follow one voice on a tour, or than can be whispered to.',
  'check.C08.title': 'Language pair not covered',
  'check.C08.rule':
    'The team covers each direction: into an A language from any other, into a B language from the A language, into a C language never.',
  'check.C09.title': 'Interpreting time',
  'check.C09.rule':
    'Interpreting minutes a day, length of a session and lunch break keep to the rule profile. A pause shorter than the profile’s break does not end a session.',
  'check.C10.title': 'Duty and rest',
  'check.C10.rule': 'From report to dismissal, and from dismissal to the next report, interpreters keep to the rule profile.',
  'check.C11.title': 'Alone too long',
  'check.C11.rule': 'One interpreter works alone no longer than the mode allows.',
  'check.C12.title': 'Travel days of interpreters',
  'check.C12.rule':
    'Work and travel on one day keep to the rule profile, long travel is followed by rest, and a half day out of town is charged as a full one where the rate plan says so.',
  'check.C13.title': 'Papers for interpreters',
  'check.C13.rule':
    'Interpreters get agenda, speakers, texts and glossary two weeks before; a week before they need them, three days before it is late.',
  'check.C15.title': 'Beds',
  'check.C15.rule':
    'Every guest has one bed on every night from the first item to the last, and no room holds more people than beds. A night on board needs none.',
  'check.C17.title': 'Passports',
  'check.C17.rule':
    'Passports of guests are valid for some months after the mission, and it is known how long; visas are there two weeks before.',
  'check.C18.title': 'Diets and allergies',
  'check.C18.rule':
    'A week before a meal, or when this mission has it due, whoever cooks knows the diets and allergies of those who eat: the task to tell them is done.',
  'check.C19.title': 'Rules of visits given out',
  'check.C19.rule':
    'What a host asks of visitors (protective equipment, clothing, prohibitions, identification) is in the version that was given out last.',
  'check.C20.title': 'Too short for consecutive',
  'check.C20.rule': 'Where it is interpreted consecutively, an item is as long as its speech times the factor.',
  'check.C22.title': 'Still open',
  'check.C22.rule': 'A week ahead everything is confirmed; three days ahead every time is known.',
  'check.C24.title': 'Interpreters for every table',
  'check.C24.rule': 'For meetings at the same time the mission has enough interpreters of the right languages.',
  'check.C25.title': 'Official trips (China)',
  'check.C25.rule':
    'Where the rule profile has the limits of official trips, days abroad, countries, people and days of business keep to them. Verify them with your foreign-affairs office.',
  'check.C26.title': 'Times and zones',
  'check.C26.rule': 'Items end after they start, in the time zones of their places, at times that the clock there shows.',
  'check.C29.title': 'Interpreters fit for use',
  'check.C29.rule':
    'Nobody is assigned who is not to be used, in the mission or for those whom an item serves, and credentials are valid to the last day of work.',
  'check.C14.title': 'Coaches',
  'check.C14.rule':
    'Drivers keep to the hours of the rule profile, as far as the programme tells; everybody has a seat, and between airport, station and hotel room for one bag. What a vehicle holds counts once it is entered.',
  'check.C16.title': 'Journeys',
  'check.C16.rule':
    'Guests come and go as most do, stand in the bookings of their flights, and are fetched where they land, with time for entry and baggage.',
  'check.C21.title': 'Meals and restrooms',
  'check.C21.rule':
    'Who is bound over noon and in the evening finds a meal or free time, and no coach drives for long without a stop. Who eats before the first item or after the last is not counted.',
  'check.C23.title': 'Principals and precedence',
  'check.C23.rule':
    'At ceremonies, signings and courtesy calls somebody leads or receives and the head of the delegation attends; no two share a place in the order of precedence.',
  'check.C27.title': 'Somebody to call',
  'check.C27.rule':
    'Some days ahead, every place that receives the party has a telephone or a contact who has one, and emergency numbers are noted.',
  'check.C28.title': 'Cancelling gets dearer',
  'check.C28.rule':
    'Work that an interpreter has accepted and that is not confirmed is looked at before a step of the rate plan is reached.',
  'source.vehicle': 'what the vehicles hold',
  'source.booking': 'passengers of the booking',
  'source.physical': 'physically impossible',
  'source.house': 'default of this program',
  'source.admission': 'admission rules of the facility',
  'source.transferTimes': 'entered ways',
  'source.requirement': 'number asked for',
  'source.item': 'languages of the item',
  'source.interpreter': 'the interpreter’s own limit',
  'source.availability': 'the interpreter’s availability',
  'source.roomStays': 'room list',
  'source.place': 'time zone of the place',
  'source.ratePlan': 'the interpreter’s rate plan',
  'source.published': '{title} ({kind}, {tag})',
  'source.kind.association': 'interpreters’ association',
  'source.kind.agency': 'agency or interpreter',
  'source.kind.standard': 'about a standard',
  'source.kind.glossary': 'glossary',
  'source.kind.authority': 'public authority',
  'source.kind.facility': 'the facilities’ own page',
  'source.kind.press': 'press',
  'source.kind.page': 'web page',
} as const
