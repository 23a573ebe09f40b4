import { appJa } from '../app/ja'
import { boardJa } from '../board/ja'
import { checksJa } from '../checks/ja'
import { dayGridJa } from '../day-grid/ja'
import { daysJa } from '../days/ja'
import { deploymentJa } from '../deployment/ja'
import { documentsJa } from '../documents/ja'
import { extractJa } from '../extract/ja'
import { feesJa } from '../fees/ja'
import { fieldsJa } from '../fields/ja'
import { filesJa } from '../files/ja'
import { findingsJa } from '../findings/ja'
import { historyJa } from '../history/ja'
import { importsJa } from '../imports/ja'
import { interpretersJa } from '../interpreters/ja'
import { itineraryJa } from '../itinerary/ja'
import { mendsJa } from '../mends/ja'
import { missionJa } from '../mission/ja'
import { missionsJa } from '../missions/ja'
import { onsiteJa } from '../onsite/ja'
import { paletteJa } from '../palette/ja'
import { peopleJa } from '../people/ja'
import { placesJa } from '../places/ja'
import { preparingJa } from '../preparing/ja'
import { privacyJa } from '../privacy/ja'
import { proposalsJa } from '../proposals/ja'
import { rapidJa } from '../rapid/ja'
import { refusalsJa } from '../refusals/ja'
import { releasesJa } from '../releases/ja'
import { reportsJa } from '../reports/ja'
import { ruleTermsJa } from '../rule-terms/ja'
import { scheduleJa } from '../schedule/ja'
import { suppliersJa } from '../suppliers/ja'
import { tasksJa } from '../tasks/ja'
import { templatesJa } from '../templates/ja'
import { termsJa } from '../terms/ja'
import type { Catalogue } from './en'

export const catalogueJa: Catalogue = {
  ...scheduleJa,
  ...preparingJa,
  ...suppliersJa,
  ...tasksJa,
  ...templatesJa,
  ...termsJa,
  ...ruleTermsJa,
  ...releasesJa,
  ...reportsJa,
  ...appJa,
  ...missionsJa,
  ...missionJa,
  ...itineraryJa,
  ...daysJa,
  ...paletteJa,
  ...peopleJa,
  ...interpretersJa,
  ...deploymentJa,
  ...boardJa,
  ...rapidJa,
  ...dayGridJa,
  ...feesJa,
  ...extractJa,
  ...placesJa,
  ...findingsJa,
  ...checksJa,
  ...mendsJa,
  ...documentsJa,
  ...onsiteJa,
  ...historyJa,
  ...filesJa,
  ...fieldsJa,
  ...refusalsJa,
  ...importsJa,
  ...privacyJa,
  ...proposalsJa,
}
