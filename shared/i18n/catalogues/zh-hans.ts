import { appZhHans } from '../app/zh-hans'
import { boardZhHans } from '../board/zh-hans'
import { checksZhHans } from '../checks/zh-hans'
import { dayGridZhHans } from '../day-grid/zh-hans'
import { daysZhHans } from '../days/zh-hans'
import { deploymentZhHans } from '../deployment/zh-hans'
import { documentsZhHans } from '../documents/zh-hans'
import { extractZhHans } from '../extract/zh-hans'
import { feesZhHans } from '../fees/zh-hans'
import { fieldsZhHans } from '../fields/zh-hans'
import { filesZhHans } from '../files/zh-hans'
import { findingsZhHans } from '../findings/zh-hans'
import { historyZhHans } from '../history/zh-hans'
import { importsZhHans } from '../imports/zh-hans'
import { interpretersZhHans } from '../interpreters/zh-hans'
import { itineraryZhHans } from '../itinerary/zh-hans'
import { mendsZhHans } from '../mends/zh-hans'
import { missionZhHans } from '../mission/zh-hans'
import { missionsZhHans } from '../missions/zh-hans'
import { onsiteZhHans } from '../onsite/zh-hans'
import { paletteZhHans } from '../palette/zh-hans'
import { peopleZhHans } from '../people/zh-hans'
import { placesZhHans } from '../places/zh-hans'
import { preparingZhHans } from '../preparing/zh-hans'
import { privacyZhHans } from '../privacy/zh-hans'
import { proposalsZhHans } from '../proposals/zh-hans'
import { rapidZhHans } from '../rapid/zh-hans'
import { refusalsZhHans } from '../refusals/zh-hans'
import { releasesZhHans } from '../releases/zh-hans'
import { reportsZhHans } from '../reports/zh-hans'
import { ruleTermsZhHans } from '../rule-terms/zh-hans'
import { scheduleZhHans } from '../schedule/zh-hans'
import { suppliersZhHans } from '../suppliers/zh-hans'
import { tasksZhHans } from '../tasks/zh-hans'
import { templatesZhHans } from '../templates/zh-hans'
import { termsZhHans } from '../terms/zh-hans'
import type { Catalogue } from './en'

export const catalogueZhHans: Catalogue = {
  ...scheduleZhHans,
  ...preparingZhHans,
  ...suppliersZhHans,
  ...tasksZhHans,
  ...templatesZhHans,
  ...termsZhHans,
  ...ruleTermsZhHans,
  ...releasesZhHans,
  ...reportsZhHans,
  ...appZhHans,
  ...missionsZhHans,
  ...missionZhHans,
  ...itineraryZhHans,
  ...daysZhHans,
  ...paletteZhHans,
  ...peopleZhHans,
  ...interpretersZhHans,
  ...deploymentZhHans,
  ...boardZhHans,
  ...rapidZhHans,
  ...dayGridZhHans,
  ...feesZhHans,
  ...extractZhHans,
  ...placesZhHans,
  ...findingsZhHans,
  ...checksZhHans,
  ...mendsZhHans,
  ...documentsZhHans,
  ...onsiteZhHans,
  ...historyZhHans,
  ...filesZhHans,
  ...fieldsZhHans,
  ...refusalsZhHans,
  ...importsZhHans,
  ...privacyZhHans,
  ...proposalsZhHans,
}
