import type { Draft } from '../mission-of'
import { words } from '../words'

/** The two cities of the source with the role that it tells; the rest is made up. */
export const organizations: readonly Draft<'organizations'>[] = [
  {
    id: 'org-kawasaki',
    names: words('川崎市', '川崎市', 'City of Kawasaki', '가와사키시'),
    aliases: ['Kawasaki City'],
    type: 'municipality',
    country: 'JP',
  },
  {
    id: 'org-shenyang',
    names: words('沈阳市环境保护局', '瀋陽市環境保護局', 'Shenyang Environmental Protection Bureau', '선양시 환경보호국'),
    type: 'agency',
    country: 'CN',
  },
  {
    id: 'org-eco-town',
    names: words(
      '川崎生态城 入驻企业（样例）',
      '川崎エコタウン 立地企業（サンプル）',
      'Operators in Kawasaki Eco-Town (sample)',
      '가와사키 에코타운 입주 기업 (견본)',
    ),
    type: 'facilityOperator',
    country: 'JP',
    sectorTags: ['recycling'],
  },
  {
    id: 'org-university',
    names: words('样例环境大学', 'サンプル環境大学', 'Sample University of the Environment', '샘플환경대학'),
    type: 'university',
    country: 'JP',
  },
  {
    id: 'org-lodging',
    names: words('样例研修宿舍', 'サンプル研修宿舎', 'Sample Training Lodge', '샘플연수숙소'),
    type: 'hotel',
    country: 'JP',
  },
  {
    id: 'org-agency',
    names: words('样例口译社', 'サンプル通訳社', 'Sample Interpreting Agency', '샘플통역사무소'),
    type: 'interpretingAgency',
    country: 'JP',
  },
]
