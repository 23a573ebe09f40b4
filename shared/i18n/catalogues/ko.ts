import { appKo } from '../app/ko'
import { boardKo } from '../board/ko'
import { checksKo } from '../checks/ko'
import { dayGridKo } from '../day-grid/ko'
import { daysKo } from '../days/ko'
import { deploymentKo } from '../deployment/ko'
import { documentsKo } from '../documents/ko'
import { extractKo } from '../extract/ko'
import { feesKo } from '../fees/ko'
import { fieldsKo } from '../fields/ko'
import { filesKo } from '../files/ko'
import { findingsKo } from '../findings/ko'
import { historyKo } from '../history/ko'
import { importsKo } from '../imports/ko'
import { interpretersKo } from '../interpreters/ko'
import { itineraryKo } from '../itinerary/ko'
import { mendsKo } from '../mends/ko'
import { missionKo } from '../mission/ko'
import { missionsKo } from '../missions/ko'
import { onsiteKo } from '../onsite/ko'
import { paletteKo } from '../palette/ko'
import { peopleKo } from '../people/ko'
import { placesKo } from '../places/ko'
import { preparingKo } from '../preparing/ko'
import { privacyKo } from '../privacy/ko'
import { proposalsKo } from '../proposals/ko'
import { rapidKo } from '../rapid/ko'
import { refusalsKo } from '../refusals/ko'
import { releasesKo } from '../releases/ko'
import { reportsKo } from '../reports/ko'
import { ruleTermsKo } from '../rule-terms/ko'
import { scheduleKo } from '../schedule/ko'
import { suppliersKo } from '../suppliers/ko'
import { tasksKo } from '../tasks/ko'
import { templatesKo } from '../templates/ko'
import { termsKo } from '../terms/ko'
import type { Catalogue } from './en'

export const catalogueKo: Catalogue = {
  ...scheduleKo,
  ...preparingKo,
  ...suppliersKo,
  ...tasksKo,
  ...templatesKo,
  ...termsKo,
  ...ruleTermsKo,
  ...releasesKo,
  ...reportsKo,
  ...appKo,
  ...missionsKo,
  ...missionKo,
  ...itineraryKo,
  ...daysKo,
  ...paletteKo,
  ...peopleKo,
  ...interpretersKo,
  ...deploymentKo,
  ...boardKo,
  ...rapidKo,
  ...dayGridKo,
  ...feesKo,
  ...extractKo,
  ...placesKo,
  ...findingsKo,
  ...checksKo,
  ...mendsKo,
  ...documentsKo,
  ...onsiteKo,
  ...historyKo,
  ...filesKo,
  ...fieldsKo,
  ...refusalsKo,
  ...importsKo,
  ...privacyKo,
  ...proposalsKo,
}
