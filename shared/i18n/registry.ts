import { appEn } from './app/en'
import { appJa } from './app/ja'
import { appKo } from './app/ko'
import { appZhHans } from './app/zh-hans'
import { deploymentEn } from './deployment/en'
import { deploymentJa } from './deployment/ja'
import { deploymentKo } from './deployment/ko'
import { deploymentZhHans } from './deployment/zh-hans'
import { documentsEn } from './documents/en'
import { documentsJa } from './documents/ja'
import { documentsKo } from './documents/ko'
import { documentsZhHans } from './documents/zh-hans'
import { feesEn } from './fees/en'
import { feesJa } from './fees/ja'
import { feesKo } from './fees/ko'
import { feesZhHans } from './fees/zh-hans'
import { fieldsEn } from './fields/en'
import { fieldsJa } from './fields/ja'
import { fieldsKo } from './fields/ko'
import { fieldsZhHans } from './fields/zh-hans'
import { filesEn } from './files/en'
import { filesJa } from './files/ja'
import { filesKo } from './files/ko'
import { filesZhHans } from './files/zh-hans'
import { findingsEn } from './findings/en'
import { findingsJa } from './findings/ja'
import { findingsKo } from './findings/ko'
import { findingsZhHans } from './findings/zh-hans'
import { historyEn } from './history/en'
import { historyJa } from './history/ja'
import { historyKo } from './history/ko'
import { historyZhHans } from './history/zh-hans'
import { importsEn } from './imports/en'
import { importsJa } from './imports/ja'
import { importsKo } from './imports/ko'
import { importsZhHans } from './imports/zh-hans'
import { interpretersEn } from './interpreters/en'
import { interpretersJa } from './interpreters/ja'
import { interpretersKo } from './interpreters/ko'
import { interpretersZhHans } from './interpreters/zh-hans'
import { itineraryEn } from './itinerary/en'
import { itineraryJa } from './itinerary/ja'
import { itineraryKo } from './itinerary/ko'
import { itineraryZhHans } from './itinerary/zh-hans'
import type { UiLanguage } from './languages'
import { missionEn } from './mission/en'
import { missionJa } from './mission/ja'
import { missionKo } from './mission/ko'
import { missionZhHans } from './mission/zh-hans'
import { peopleEn } from './people/en'
import { peopleJa } from './people/ja'
import { peopleKo } from './people/ko'
import { peopleZhHans } from './people/zh-hans'
import { placesEn } from './places/en'
import { placesJa } from './places/ja'
import { placesKo } from './places/ko'
import { placesZhHans } from './places/zh-hans'
import { privacyEn } from './privacy/en'
import { privacyJa } from './privacy/ja'
import { privacyKo } from './privacy/ko'
import { privacyZhHans } from './privacy/zh-hans'
import { proposalsEn } from './proposals/en'
import { proposalsJa } from './proposals/ja'
import { proposalsKo } from './proposals/ko'
import { proposalsZhHans } from './proposals/zh-hans'
import { refusalsEn } from './refusals/en'
import { refusalsJa } from './refusals/ja'
import { refusalsKo } from './refusals/ko'
import { refusalsZhHans } from './refusals/zh-hans'
import { termsEn } from './terms/en'
import { termsJa } from './terms/ja'
import { termsKo } from './terms/ko'
import { termsZhHans } from './terms/zh-hans'

const en = {
  ...termsEn,
  ...appEn,
  ...missionEn,
  ...itineraryEn,
  ...peopleEn,
  ...interpretersEn,
  ...deploymentEn,
  ...feesEn,
  ...placesEn,
  ...findingsEn,
  ...documentsEn,
  ...historyEn,
  ...filesEn,
  ...fieldsEn,
  ...refusalsEn,
  ...importsEn,
  ...privacyEn,
  ...proposalsEn,
}
const ja = {
  ...termsJa,
  ...appJa,
  ...missionJa,
  ...itineraryJa,
  ...peopleJa,
  ...interpretersJa,
  ...deploymentJa,
  ...feesJa,
  ...placesJa,
  ...findingsJa,
  ...documentsJa,
  ...historyJa,
  ...filesJa,
  ...fieldsJa,
  ...refusalsJa,
  ...importsJa,
  ...privacyJa,
  ...proposalsJa,
}
const zhHans = {
  ...termsZhHans,
  ...appZhHans,
  ...missionZhHans,
  ...itineraryZhHans,
  ...peopleZhHans,
  ...interpretersZhHans,
  ...deploymentZhHans,
  ...feesZhHans,
  ...placesZhHans,
  ...findingsZhHans,
  ...documentsZhHans,
  ...historyZhHans,
  ...filesZhHans,
  ...fieldsZhHans,
  ...refusalsZhHans,
  ...importsZhHans,
  ...privacyZhHans,
  ...proposalsZhHans,
}
const ko = {
  ...termsKo,
  ...appKo,
  ...missionKo,
  ...itineraryKo,
  ...peopleKo,
  ...interpretersKo,
  ...deploymentKo,
  ...feesKo,
  ...placesKo,
  ...findingsKo,
  ...documentsKo,
  ...historyKo,
  ...filesKo,
  ...fieldsKo,
  ...refusalsKo,
  ...importsKo,
  ...privacyKo,
  ...proposalsKo,
}

/** A message of the catalogue. English is its source: what is not there does not exist. */
export type MessageId = keyof typeof en

export const catalogues: Readonly<Record<UiLanguage, Readonly<Record<MessageId, string>>>> = { en, ja, 'zh-Hans': zhHans, ko }
