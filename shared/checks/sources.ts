export const sourceKinds = ['association', 'agency', 'standard', 'glossary', 'authority', 'facility', 'press', 'page'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Something published that a figure or a rule was taken from. */
export interface Source {
  /** Who published it, and what, in their own words; the host's name where nothing else is known. */
  readonly title: string
  readonly kind: SourceKind
  /** Where it was read: told as text, never opened, for the program stays offline. */
  readonly address: string
}

function source(kind: SourceKind, title: string, address: string): Source {
  return { title, kind, address }
}

/** The literature by the tags that rule profiles, checks and samples give as their source. */
export const sources: Readonly<Record<string, Source>> = {
  'A-aibc': source(
    'association',
    'AIIC art. 6 (aibcnet.com)',
    'https://www.aibcnet.com/index.php/en/how-we-work/35…/312-teams-of-interpreters',
  ),
  'A-aice': source('association', 'AICE', 'https://aice-interpretes.com/en/working-hours'),
  'A-apic': source('association', 'APIC', 'http://apic.org.pt/index.aspx?p=MenuPage&MenuId=11&Culture=en-GB'),
  'A-ca': source('association', 'AIIC Canada', 'http://canada.aiic.net/ViewPage.cfm/page1625'),
  'A-fr': source('association', 'AIIC France', 'http://aiic.fr/node/15755/lang/1'),
  'BG-terms': source('agency', 'translators-bg.com', 'https://translators-bg.com/en/content/standard-terms-and-conditions'),
  'CN-b2b': source('page', 'b2b168.org', 'https://www.b2b168.org/wvn13893434.html'),
  'CN-dalai': source('agency', 'beijingdalai.com', 'http://www.beijingdalai.com/cn/interpreter/03_03.php'),
  'CN-itj': source('page', 'zcitj.com', 'http://m.zcitj.com/show/221.html'),
  'CN-zl': source('agency', 'zlitra.com', 'https://www.zlitra.com/kouyifeiyongshuoming.html'),
  'CN-zyf': source('standard', 'ZYF 003-2014', 'https://rsygfy.com/zhishibaike/12.html?lang=zh-cn'),
  'D-bdue': source(
    'association',
    'VKD im BDÜ',
    'http://konferenzdolmetscher-bdue.de/en/quality-and-skills/shared-responsibility',
  ),
  'E-and': source(
    'page',
    'Android, list of emergency numbers',
    'https://android.googlesource.com/platform/packages/services/Telephony/+/master/ecc/input/eccdata.txt',
  ),
  'E-au': source('authority', 'NSW Police Force', 'https://www.police.nsw.gov.au/?a=6943'),
  'E-eu': source('authority', 'European Commission', 'http://europa.eu/rapid/press-release_MEMO-05-363_en.htm?locale=en'),
  'E-gb': source('authority', 'gov.uk', 'https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers'),
  'E-hk': source('authority', 'hzmb.gov.hk', 'https://www.hzmb.gov.hk/en/info/info.html'),
  'E-jp': source('authority', 'Shinjuku City', 'http://www.city.shinjuku.lg.jp/foreign/japanese/guide/kinkyu/kinkyu_1.html'),
  'E-kr': source('authority', 'KOCIS, Safe Travel in Korea', 'https://issuu.com/kocis9/docs/guidebook'),
  'E-mo': source('authority', 'Macao public security police', 'https://www.fsm.gov.mo/psp/cht/psp_top5_other_5_S.html'),
  'E-my': source(
    'press',
    'The Star, Malaysia',
    'https://www.thestar.com.my/news/nation/2025/11/18/ng-mers-999-system-operating-normally-after-isolated-incident',
  ),
  'E-nz': source(
    'authority',
    'govt.nz',
    'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/',
  ),
  'E-ph': source(
    'press',
    'Manila Bulletin',
    'https://mb.com.ph/2025/09/12/unified-911-emergency-hotline-to-be-fully-operational-this-year-dilg',
  ),
  'E-sgc': source(
    'authority',
    'Singapore Civil Defence Force',
    'https://scdf.gov.sg/eventslisting/newsarticledetail/Islandwide-Sounding-of-Important-Message-Signal-of-the-Public-Warning-System-(PWS)-on-15-Sep-at-12-05pm',
  ),
  'E-sgp': source(
    'authority',
    'Singapore Police Force',
    'https://www.police.gov.sg/news-and-publications/features/The%20Line%20Between%20Life%20and%20Death',
  ),
  'E-us': source('authority', 'FCC', 'https://www.fcc.gov/consumer-information'),
  'E-vn': source(
    'authority',
    'Ho Chi Minh City',
    'https://eng.hochiminhcity.gov.vn/-/hcmc-connects-three-emergency-switchboards',
  ),
  'EU-at': source(
    'press',
    'amsterdamtimes.info',
    'https://amsterdamtimes.info/strikes-by-interpreters-to-disrupt-european-parliament/',
  ),
  'EU-tire': source('page', 'interpreting.info', 'http://interpreting.info/questions/440/…'),
  'F-23': source(
    'facility',
    'Clean Association of Tokyo 23',
    'http://tokyo23-seisou.sakura.ne.jp/seiso/shisatu_kengaku/shisatsu.html',
  ),
  'F-asa': source('authority', 'Hino city', '713858.zqpr1.group'),
  'F-fox': source('facility', 'Fox Metro', 'https://www.foxmetro.org/education/tours/tour-safety-information/'),
  'F-glass': source('facility', 'Majan Glass', 'https://majanglass.om/visitors-policy.html'),
  'F-kita': source('authority', 'City of Kitakyushu', 'https://www.city.kitakyushu.lg.jp/english/file_0040.html'),
  'F-mach1': source('page', 'sagamihara-kouminkan.jp', 'http://www.sagamihara-kouminkan.jp/…/baukennshuu202407-01.html'),
  'F-mach2': source('page', 'all62.jp', 'https://all62.jp/eventreport/50/index.html'),
  'F-steel': source('facility', 'Steel Dynamics', 'https://heartland.steeldynamics.com/visitor-information/'),
  'F-sui1': source('page', 'renewable-ene.info', 'http://www.renewable-ene.info/news_6XFLO4TCG.html'),
  'F-sui2': source('authority', 'metro.tokyo.jp', 'http://www.metro.tokyo.jp/INET/OSHIRASE/2016/03/20q34300.htm'),
  'F-tama': source('authority', 'union-tamagawa.jp', 'https://www.union-tamagawa.jp/reiki_int/reiki_honbun/u129RG00000108.html'),
  'G-cal': source('glossary', 'Calliope Interpreters', 'http://www.calliope-interpreters.org/en/glossary.htm'),
  'G-co': source('glossary', 'coneq.eu', 'https://www.coneq.eu/terms-of-interpretation/'),
  'G-dr': source('glossary', 'dragoman.ist', 'https://www.dragoman.ist/aiic-resources/'),
  'G-gr': source('glossary', 'greekinterpreters.net', 'http://www.greekinterpreters.net/glossary-en.htm'),
  'G-nz': source('glossary', 'simultaneousinterpreters.co.nz', 'https://simultaneousinterpreters.co.nz/glossary'),
  'I-intconf': source('page', 'int-conf.com', 'https://int-conf.com/en/?p=39370'),
  'ISO-eq': source(
    'standard',
    'ISO 23155 (equivalentcommunication.eu)',
    'https://equivalentcommunication.eu/tag/things-interpreters-need-to-be-able-to-work-well/',
  ),
  'JP-aska': source('agency', 'aska-translation.com', 'https://www.aska-translation.com/?p=2603'),
  'JP-br': source('agency', 'brazil-japan.com', 'http://brazil-japan.com/transinter/interpretation.html'),
  'JP-cross': source('agency', 'crosslanguage.co.jp', 'https://www.crosslanguage.co.jp/translation_service/dispatch/price/'),
  'JP-hoso': source('agency', 'hoso.co.jp', 'http://hoso.co.jp/sisav/power-2.html'),
  'JP-jitcl': source('agency', 'jitcl.co.jp', 'http://jitcl.co.jp/jp/prices/index.html'),
  'JP-kr': source('agency', 'korean-tsuyaku.com', 'http://www.korean-tsuyaku.com/term/estimation/binding.html'),
  'JP-mice': source('agency', 'ec-mice.com', 'http://ec-mice.com/business/interpretation-fee.html'),
  'KR-bufs': source('agency', 'cit.bufs.ac.kr', 'https://cit.bufs.ac.kr/cit/index.php?pCode=MN100012'),
  'KR-coop': source('agency', 'transcoop.net', 'https://transcoop.net/interpretcost'),
  'KR-ewha': source('agency', 'erits.ewha.ac.kr', 'https://erits.ewha.ac.kr/erits/translate/graph.do'),
  'KR-gana': source('agency', 'transgana.com', 'https://transgana.com/interpretation'),
  'KR-igse': source('agency', 'igse.easymedia.kr', 'http://igse.easymedia.kr/Translation/Rate_Guide/Inter_RateGuide/'),
  'KR-so': source('agency', 'sotong-trans.com', 'http://sotong-trans.com/faq'),
  'P-dub': source('authority', 'protocol.dubai.ae', 'https://www.protocol.dubai.ae/About/Protocol-Activities'),
  'T-aba': source('page', 'abashiribus.com', 'http://www.abashiribus.com/chartered-bus/information/'),
  'T-big': source('page', 'bigs.co.jp', 'http://inter.bigs.co.jp/archives/48'),
  'T-gin': source('page', 'gintetsu.co.jp', 'https://gintetsu.co.jp/chartered-bus/operation/'),
  'V-cn1': source('page', 'htu.edu.cn', 'https://www.htu.edu.cn/sdxw/list951.htm'),
  'V-cn2': source('page', 'qiqiwenku.com', 'https://m.qiqiwenku.com/ppt/717868.html'),
  'V-cn3': source('page', '360docs.net', 'https://360docs.net/doc/5810535862.html'),
  'V-jp1': source('authority', 'MOFA Japan 2016 (happylibus.com)', 'https://happylibus.com/doc/929458/'),
  'V-jp4': source('page', 'visahagiwara.com', 'https://www.visahagiwara.com/cont10/41.html'),
  'V-jp6': source(
    'authority',
    'chongqing.cn.emb-japan.go.jp',
    'https://www.chongqing.cn.emb-japan.go.jp/Japanese%20pages/ryouji/sashou03.htm',
  ),
}
