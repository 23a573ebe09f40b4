import type { Draft } from '../mission-of'
import { words } from '../words'

/** Twenty made-up companies: the source tells their number and field, not their names. */
export const companies: readonly Draft<'organizations'>[] = [
  company('01', '清源水务', '清源水務', 'Qingyuan Water', '칭위안수무', ['waste water'], {
    profile: words(
      '县域污水处理厂的建设与运营',
      '県域下水処理場の建設・運営',
      'Builds and runs county waste-water plants',
      '현 단위 하수처리장 건설·운영',
    ),
    lookingFor: words('低能耗曝气设备', '低消費電力の曝気設備', 'Aeration with low power use', '저전력 폭기 설비'),
  }),
  company('02', '蓝泥环境', '藍泥環境', 'Lanni Environment', '란니환경', ['sludge'], {
    profile: words('污泥干化与焚烧', '汚泥の乾燥・焼却', 'Sludge drying and incineration', '슬러지 건조·소각'),
    lookingFor: words(
      '污泥燃料化、磷回收',
      '汚泥燃料化、リン回収',
      'Sludge-to-fuel, phosphorus recovery',
      '슬러지 연료화, 인 회수',
    ),
  }),
  company('03', '北辰焚烧', '北辰焼却', 'Beichen Incineration', '베이천소각', ['incineration'], {
    profile: words('生活垃圾焚烧发电', '一般ごみ焼却発電', 'Energy from municipal waste', '생활폐기물 소각 발전'),
    lookingFor: words(
      '烟气净化、智能燃烧控制',
      '排ガス処理、自動燃焼制御',
      'Flue gas cleaning, combustion control',
      '배가스 처리, 자동 연소 제어',
    ),
  }),
  company('04', '瑞禾沼气', '瑞禾バイオガス', 'Ruihe Biogas', '루이허바이오가스', ['biogas', 'food waste'], {
    profile: words('厨余垃圾厌氧发酵', '生ごみの嫌気性発酵', 'Anaerobic digestion of food waste', '음식물 쓰레기 혐기성 소화'),
    lookingFor: words(
      '干式发酵、沼渣利用',
      '乾式発酵、消化残渣の利用',
      'Dry digestion, use of digestate',
      '건식 소화, 소화 잔재물 이용',
    ),
  }),
  company('05', '恒拓再生金属', '恒拓再生金属', 'Hengtuo Recycled Metals', '헝퉈재생금속', ['recycled metals'], {
    profile: words(
      '再生铜铝的回收与熔炼',
      '再生銅・アルミの回収と溶解',
      'Recovery and smelting of copper and aluminium',
      '재생 구리·알루미늄 회수와 제련',
    ),
    lookingFor: words('金属高精度分选', '金属の高精度選別', 'High-precision metal sorting', '고정밀 금속 선별'),
  }),
  company('06', '新塑循环', '新塑循環', 'Xinsu Circular Plastics', '신쑤순환플라스틱', ['plastics'], {
    profile: words(
      '废塑料分选与造粒',
      '廃プラスチックの選別・造粒',
      'Sorting and pelletizing of waste plastics',
      '폐플라스틱 선별·펠릿 제조',
    ),
    lookingFor: words('化学回收', 'ケミカルリサイクル', 'Chemical recycling', '화학적 재활용'),
  }),
  company('07', '安壤修复', '安壌修復', 'Anrang Remediation', '안랑정화', ['soil'], {
    profile: words('污染场地修复', '汚染土壌の浄化', 'Remediation of contaminated sites', '오염 토양 정화'),
    lookingFor: words('原位修复药剂', '原位置浄化の薬剤', 'Agents for in-situ remediation', '원위치 정화 약제'),
  }),
  company('08', '澄空大气', '澄空大気', 'Chengkong Air', '청쿵대기', ['air'], {
    profile: words('挥发性有机物治理', 'VOC対策', 'Control of volatile organic compounds', '휘발성 유기화합물(VOC) 저감'),
    lookingFor: words('蓄热燃烧、催化剂', '蓄熱燃焼、触媒', 'Regenerative oxidizers, catalysts', '축열 연소, 촉매'),
  }),
  company('09', '氢途能源', '水素途エネルギー', 'Qingtu Hydrogen', '칭투수소', ['hydrogen'], {
    profile: words('加氢站与供氢', '水素ステーションと水素供給', 'Hydrogen stations and supply', '수소 충전소와 수소 공급'),
    lookingFor: words('储氢与安全管理', '水素貯蔵と安全管理', 'Hydrogen storage and safety', '수소 저장과 안전 관리'),
  }),
  company(
    '10',
    '拓新光伏回收',
    '拓新太陽電池リサイクル',
    'Tuoxin PV Recycling',
    '퉈신태양광재활용',
    ['photovoltaics', 'recycling'],
    {
      profile: words(
        '退役光伏组件回收',
        '使用済み太陽電池の回収',
        'Recycling of end-of-life solar modules',
        '사용 후 태양광 모듈 회수',
      ),
      lookingFor: words('玻璃与银的分离', 'ガラスと銀の分離', 'Separation of glass and silver', '유리와 은 분리'),
    },
  ),
  company('11', '锂循新材', '鋰循新材', 'Lixun Battery Materials', '리쉰신소재', ['batteries', 'recycling'], {
    profile: words(
      '动力电池梯次利用与回收',
      '車載電池のリユース・リサイクル',
      'Second life and recycling of vehicle batteries',
      '차량용 배터리 재사용·재활용',
    ),
    lookingFor: words('放电与拆解安全', '放電・解体の安全', 'Safe discharge and dismantling', '안전한 방전·해체'),
  }),
  company('12', '筑源再生建材', '築源再生建材', 'Zhuyuan Building Materials', '주위안재생건재', ['construction waste'], {
    profile: words('建筑垃圾资源化', '建設廃棄物の資源化', 'Recycling of construction waste', '건설폐기물 재활용'),
    lookingFor: words('混合废物分选线', '混合廃棄物の選別ライン', 'Sorting lines for mixed waste', '혼합 폐기물 선별 라인'),
  }),
  company('13', '易拆电子', '易拆電子', 'Yichai Electronics Recycling', '이차이전자', ['e-waste'], {
    profile: words(
      '废家电与电子产品拆解',
      '廃家電・電子機器の解体',
      'Dismantling of appliances and electronics',
      '폐가전·전자제품 해체',
    ),
    lookingFor: words('贵金属回收', '貴金属の回収', 'Recovery of precious metals', '귀금속 회수'),
  }),
  company('14', '危安处置', '危安処理', 'Weian Treatment', '웨이안처리', ['hazardous waste'], {
    profile: words('危险废物处置', '有害廃棄物の処理', 'Treatment of hazardous waste', '유해 폐기물 처리'),
    lookingFor: words('医疗废物管理', '医療廃棄物の管理', 'Management of medical waste', '의료 폐기물 관리'),
  }),
  company('15', '渗清科技', '滲清科技', 'Shenqing Technology', '선칭과기', ['leachate'], {
    profile: words('垃圾渗滤液处理', '浸出水の処理', 'Treatment of landfill leachate', '침출수 처리'),
    lookingFor: words('膜材料', '膜材料', 'Membranes', '막 소재'),
  }),
  company('16', '堆绿有机', '堆緑有機', 'Duilü Organics', '두이뤼유기', ['composting'], {
    profile: words(
      '园林与农业废物堆肥',
      '剪定枝・農業廃棄物の堆肥化',
      'Composting of garden and farm waste',
      '전정 가지·농업 폐기물 퇴비화',
    ),
    lookingFor: words('除臭技术', '脱臭技術', 'Odour control', '탈취 기술'),
  }),
  company('17', '智捡机器人', '智選ロボット', 'Zhijian Robotics', '즈젠로보틱스', ['sorting robots'], {
    profile: words('垃圾分选机器人', 'ごみ選別ロボット', 'Robots for waste sorting', '폐기물 선별 로봇'),
    lookingFor: words('示范工厂合作', '実証工場での協力', 'Demonstration plants', '실증 공장 협력'),
  }),
  company('18', '净测仪器', '浄測計器', 'Jingce Instruments', '징처계기', ['monitoring'], {
    profile: words('在线监测仪器', '連続測定器', 'Continuous monitoring instruments', '연속 측정기'),
    lookingFor: words('代理合作', '販売代理の協力', 'Distribution partners', '판매 대리 협력'),
  }),
  company('19', '碳衡咨询', '炭衡コンサルティング', 'Tanheng Consulting', '탄헝컨설팅', ['carbon management'], {
    profile: words('碳核算与节能诊断', '炭素会計と省エネ診断', 'Carbon accounting and energy audits', '탄소 회계와 에너지 진단'),
    lookingFor: words('低碳园区案例', '低炭素団地の事例', 'Examples of low-carbon parks', '저탄소 산업단지 사례'),
  }),
  company('20', '港绿工程', '港緑工程', 'Ganglü Engineering', '강뤼엔지니어링', ['engineering', 'incineration'], {
    profile: words('环保工程总承包', '環境プラントの一括請負', 'Turnkey environmental plants', '환경 플랜트 일괄 수주'),
    lookingFor: words('城市型小规模焚烧炉', '都市型小規模焼却炉', 'Small incinerators for cities', '도시형 소형 소각로'),
  }),
]

function company(
  number: string,
  zh: string,
  ja: string,
  en: string,
  ko: string,
  sectorTags: readonly string[],
  about: Pick<Draft<'organizations'>, 'profile' | 'lookingFor'>,
): Draft<'organizations'> {
  return {
    id: `org-company-${number}`,
    names: words(`${zh}（样例）有限公司`, `${ja}（サンプル）有限公司`, `${en} Co., Ltd. (sample)`, `${ko}유한공사 (견본)`),
    type: 'company',
    country: 'CN',
    sectorTags: [...sectorTags],
    website: `https://company-${number}.example`,
    ...about,
  }
}
