import { appEn } from '../app/en'
import { boardEn } from '../board/en'
import { checksEn } from '../checks/en'
import { dayGridEn } from '../day-grid/en'
import { daysEn } from '../days/en'
import { deploymentEn } from '../deployment/en'
import { documentsEn } from '../documents/en'
import { extractEn } from '../extract/en'
import { feesEn } from '../fees/en'
import { fieldsEn } from '../fields/en'
import { filesEn } from '../files/en'
import { findingsEn } from '../findings/en'
import { historyEn } from '../history/en'
import { importsEn } from '../imports/en'
import { interpretersEn } from '../interpreters/en'
import { itineraryEn } from '../itinerary/en'
import { mendsEn } from '../mends/en'
import { missionEn } from '../mission/en'
import { missionsEn } from '../missions/en'
import { onsiteEn } from '../onsite/en'
import { paletteEn } from '../palette/en'
import { peopleEn } from '../people/en'
import { placesEn } from '../places/en'
import { preparingEn } from '../preparing/en'
import { privacyEn } from '../privacy/en'
import { proposalsEn } from '../proposals/en'
import { rapidEn } from '../rapid/en'
import { refusalsEn } from '../refusals/en'
import { releasesEn } from '../releases/en'
import { reportsEn } from '../reports/en'
import { ruleTermsEn } from '../rule-terms/en'
import { scheduleEn } from '../schedule/en'
import { suppliersEn } from '../suppliers/en'
import { tasksEn } from '../tasks/en'
import { templatesEn } from '../templates/en'
import { termsEn } from '../terms/en'

/** Every message in English, the source: what is not here does not exist. */
export const catalogueEn = {
  ...scheduleEn,
  ...preparingEn,
  ...suppliersEn,
  ...tasksEn,
  ...templatesEn,
  ...termsEn,
  ...ruleTermsEn,
  ...releasesEn,
  ...reportsEn,
  ...appEn,
  ...missionsEn,
  ...missionEn,
  ...itineraryEn,
  ...daysEn,
  ...paletteEn,
  ...peopleEn,
  ...interpretersEn,
  ...deploymentEn,
  ...boardEn,
  ...rapidEn,
  ...dayGridEn,
  ...feesEn,
  ...extractEn,
  ...placesEn,
  ...findingsEn,
  ...checksEn,
  ...mendsEn,
  ...documentsEn,
  ...onsiteEn,
  ...historyEn,
  ...filesEn,
  ...fieldsEn,
  ...refusalsEn,
  ...importsEn,
  ...privacyEn,
  ...proposalsEn,
}

/** A message of the catalogue. */
export type MessageId = keyof typeof catalogueEn

/** Every message in one language. */
export type Catalogue = Readonly<Record<MessageId, string>>
