import type { Sample } from './sample'
import { words } from './words'

/** The sample missions, the fullest first. */
export const samples: readonly Sample[] = [
  {
    id: 'green-xu-japan',
    title: words(
      '绿巢第16次访日团（样例）',
      'グリーンネスト第16回訪日ミッション（サンプル）',
      'Green Xu mission to Japan, 16th edition (sample)',
      '그린쉬 제16차 방일단 (견본)',
    ),
    description: words(
      '八天、二十家企业、三名口译，含若干有意设置的问题。',
      '8日間、20社、通訳3名。意図的な問題を含みます。',
      'Eight days, twenty companies, three interpreters, and some problems put there on purpose.',
      '8일, 20개사, 통역 3명. 의도적으로 넣은 문제가 있습니다.',
    ),
    load: async (missionId = 'green-xu-japan') => (await import('./green-xu-japan/sample')).greenXuJapan(missionId),
  },
  {
    id: 'kawasaki-trainees',
    title: words(
      '沈阳进修人员川崎研修（样例）',
      '瀋陽研修員の川崎研修（サンプル）',
      'Trainees from Shenyang in Kawasaki (sample)',
      '선양 연수생의 가와사키 연수 (견본)',
    ),
    description: words(
      '四周、两名进修人员、一名非全日口译，含若干有意设置的问题。',
      '4週間、研修員2名、非常勤通訳1名。意図的な問題を含みます。',
      'Four weeks, two trainees, a part-time interpreter, and some problems put there on purpose.',
      '4주, 연수생 2명, 시간제 통역 1명. 의도적으로 넣은 문제가 있습니다.',
    ),
    load: async (missionId = 'kawasaki-trainees') => (await import('./kawasaki-trainees/sample')).kawasakiTrainees(missionId),
  },
  {
    id: 'korea-tour-seminar',
    title: words(
      '韩中五省巡回研讨会（样例）',
      '韓中5省巡回セミナー（サンプル）',
      'Korea–China tour seminar, five provinces (sample)',
      '한중 5개 성 순회 세미나 (견본)',
    ),
    description: words(
      '十三天、五个省、两名随行口译，含若干有意设置的问题。',
      '13日間、5省、随行通訳2名。意図的な問題を含みます。',
      'Thirteen days, five provinces, two travelling interpreters, and some problems put there on purpose.',
      '13일, 5개 성, 수행통역 2명. 의도적으로 넣은 문제가 있습니다.',
    ),
    load: async (missionId = 'korea-tour-seminar') => (await import('./korea-tour-seminar/sample')).koreaTourSeminar(missionId),
  },
  {
    id: 'beijing-seminar',
    title: words(
      '北京中美绿色研讨会（样例）',
      '北京・米中グリーンセミナー（サンプル）',
      'US–China green seminar in Beijing (sample)',
      '베이징 미중 녹색 세미나 (견본)',
    ),
    description: words(
      '一天、两家主办单位、中英同传。',
      '1日、2つの主催者、中英同時通訳。',
      'One day, two hosts, simultaneous interpreting between Chinese and English.',
      '하루, 두 주최 측, 중영 동시통역.',
    ),
    load: async (missionId = 'beijing-seminar') => (await import('./beijing-seminar/sample')).beijingSeminar(missionId),
  },
  {
    id: 'shenzhen-conference',
    title: words(
      '深圳固废会议（样例）',
      '深圳廃棄物会議（サンプル）',
      'Solid waste conference in Shenzhen (sample)',
      '선전 고형폐기물 회의 (견본)',
    ),
    description: words(
      '三天、七国、六种文字的姓名。',
      '3日間、7か国、6種類の文字の氏名。',
      'Three days, seven countries, names in six writings.',
      '3일, 7개국, 여섯 가지 문자의 이름.',
    ),
    load: async (missionId = 'shenzhen-conference') =>
      (await import('./shenzhen-conference/sample')).shenzhenConference(missionId),
  },
]
