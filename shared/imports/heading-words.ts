import type { MessageId } from '../i18n/registry'
import type { ParticipantColumn } from './participant-column'

/** How people head their columns, in the languages of this trade; compared without case, spaces and signs. Between words a space. */
export const headingWords: Readonly<Record<Exclude<ParticipantColumn, 'ignore'>, string>> = {
  fullName: 'name fullname participant delegate attendee 姓名 名前 氏名 お名前 ご氏名 参加者 名字 人员 이름 성명 참가자',
  nativeName:
    'nativename localname nameinnativescript chinesename japanesename koreanname 中文姓名 中文名 漢字氏名 漢字 日文姓名 한글이름 한글성명 국문성명 국문 한자',
  latinName:
    'latinname nameinenglish englishname passportname nameasinpassport nameonpassport romanizedname romaji pinyin 英文姓名 英文名 拼音 姓名拼音 护照姓名 英字氏名 英文氏名 ローマ字 ローマ字氏名 パスポート氏名 영문이름 영문성명 영문 여권영문명 로마자',
  familyName: 'familyname surname lastname family 姓 姓氏 苗字 성 성씨',
  givenName: 'givenname givennames firstname forename given 名 명',
  latinFamily:
    'passportsurname surnamepassport surnameenglish familynameenglish 英文姓 姓拼音 拼音姓 英字姓 姓ローマ字 姓英字 영문성',
  latinGiven:
    'passportgivenname givennamespassport givennamepassport givennameenglish 名拼音 拼音名 英字名 名ローマ字 名英字 영문명',
  kanaReading: 'kana furigana reading フリガナ ふりがな カナ かな よみがな 読み 氏名カナ 氏名かな 假名 후리가나 가나',
  organization:
    'organization organisation company companyname employer institution affiliation 单位 单位名称 公司 公司名称 企业 企业名称 工作单位 机构 会社 会社名 所属 所属先 勤務先 企業名 団体名 機関名 소속 회사 회사명 기관 기관명 단체명 업체명',
  title: 'title jobtitle position post 职务 职位 职称 頭銜 職務 職位 役職 役職名 肩書 肩書き 직위 직책 직함 직급',
  department: 'department division section unit 部门 處室 科室 部署 部署名 部門 부서 부서명',
  role: 'role function capacity 角色 团内职务 身份 役割 団内役職 担当 역할',
  groups: 'group groups team coach bus 组 组别 分组 小组 班 車 车号 グループ 班分け チーム 号車 조 그룹 팀 호차',
  side: '',
  gender: 'gender sex 性别 性別 성별',
  nationality: 'nationality country citizenship 国籍 國籍 国家 国 국적 국가',
  birthOn: 'birthdate dateofbirth birthday born dob 出生日期 出生年月日 生日 生年月日 誕生日 생년월일 출생일 생일',
  phone:
    'phone telephone mobile mobilephone cell cellphone tel contactnumber 电话 手机 手机号 手机号码 联系电话 联系方式 電話 電話番号 携帯 携帯電話 携帯番号 連絡先 전화 전화번호 휴대폰 휴대전화 연락처 핸드폰',
  email: 'email emailaddress mail 邮箱 电子邮箱 电子邮件 邮件 メール メールアドレス 이메일 메일 전자우편',
  passportNumber: 'passport passportno passportnumber 护照 护照号 护照号码 旅券番号 旅券 パスポート パスポート番号 여권 여권번호',
  passportExpiresOn:
    'passportexpiry passportexpires passportexpireson passportexpirydate dateofexpiry expirydate expiry validuntil 有效期 护照有效期 护照有效期至 有效期至 旅券有効期限 有効期限 有効期間満了日 パスポート有効期限 만료일 여권만료일 유효기간 여권유효기간',
  diet: 'diet dietary dietaryrequirements meal mealpreference food 饮食 饮食要求 忌口 餐饮 食事 食事制限 食事の希望 식사 식이 식단',
  allergies: 'allergies allergy 过敏 过敏史 アレルギー 알레르기 알러지',
  notes: 'notes note remark remarks comment comments 备注 说明 附注 備考 メモ 비고 메모 참고',
}

/** Our own export heads its columns with these. */
export const exportHeadings: Readonly<Partial<Record<ParticipantColumn, MessageId>>> = {
  nativeName: 'documents.sheet.nativeName',
  latinName: 'documents.sheet.latinName',
  title: 'documents.list.title',
  department: 'documents.sheet.department',
  organization: 'documents.list.organization',
  role: 'documents.list.role',
  side: 'documents.sheet.side',
  groups: 'documents.sheet.groups',
  nationality: 'documents.sheet.nationality',
  diet: 'documents.sheet.dietCode',
  gender: 'documents.sheet.gender',
  phone: 'documents.item.phone',
  email: 'documents.sheet.email',
  birthOn: 'documents.sheet.birthOn',
  passportNumber: 'documents.sheet.passportNumber',
  passportExpiresOn: 'documents.sheet.passportExpiresOn',
  allergies: 'documents.me.allergies',
  notes: 'documents.sheet.notes',
}
