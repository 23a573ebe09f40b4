import { useMemo } from 'react'
import { missionRowOf } from '../../../shared/mission/mission'
import { attendeeIdsOf, isOfParty } from '../../../shared/mission/people/attendance'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission, useRow, useTable } from '../../store/selectors'
import { setView, useSession } from '../../store/session-store'
import { useSettled } from '../../store/settled'
import { useSelectedItems } from '../../store/several-selected'
import { Button } from '../../ui/buttons/button'
import { useOpenFindings } from '../findings/use-open-findings'
import { AfterRows } from '../start/after-rows'
import styles from './status-line.module.css'

/** What is selected, how many people, whose clock, and what the checks say of the selected day (else of the mission). */
export function StatusLine() {
  const { translate } = useTranslate()
  const selection = useSession((state) => state.selection)
  // Said as it grows and shrinks; that one row is selected is heard with the row itself.
  const count = useSelectedItems().length
  const several = count > 1 ? translate('app.status.selected', { count }) : ''
  return (
    <section className={styles.line} data-region="status" tabIndex={-1} aria-label={translate('app.region.status')}>
      <AfterRows>
        {selection && several === '' ? <span>{translate('app.status.selected', { count: 1 })}</span> : null}
        <span role="status">{several}</span>
        {several === '' ? <Attending /> : null}
        <HeadCount />
        <span className={styles.spacer} />
        <ZoneNotice />
        <FindingsOfDay />
      </AfterRows>
    </section>
  )
}

/** Of the selected item, how many attend; of a selected journey, how many are on it. */
function Attending() {
  const { translate } = useTranslate()
  const selection = useSession((state) => state.selection)
  const count = useOfMission((mission) => {
    const { items, travelLegs } = mission.tables
    const item = selection?.table === 'items' ? items[selection.id] : undefined
    if (item) return attendeeIdsOf(mission, item).length
    return selection?.table === 'travelLegs' ? travelLegs[selection.id]?.personIds.length : undefined
  })
  return count === undefined ? null : <span>{translate('app.status.attend', { count })}</span>
}

function HeadCount() {
  const { translate } = useTranslate()
  const participations = useTable('participations')
  const interpreters = useTable('interpreters')
  const party = useMemo(
    () =>
      new Set(
        Object.values(participations)
          .filter(isOfParty)
          .map((one) => one.personId),
      ).size,
    [participations],
  )
  return (
    <>
      <span>{translate('app.status.party', { count: party })}</span>
      <span>{translate('app.status.interpreters', { count: Object.keys(interpreters).length })}</span>
    </>
  )
}

function ZoneNotice() {
  const { translate } = useTranslate()
  const zone = useOfMission((mission) => missionRowOf(mission).homeZone)
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <span className={styles.zone}>{translate(zone === here ? 'app.status.zone' : 'app.status.zoneDiffers', { zone, here })}</span>
  )
}

function FindingsOfDay() {
  const { translate, language } = useTranslate()
  const selection = useSession((state) => state.selection)
  const item = useRow('items', selection?.table === 'items' ? selection.id : null)
  const open = useOpenFindings()
  const isChecked = useSettled((state) => state.checked !== null)
  const day = item?.dayOn ?? null
  // A mission that has just been opened, or that thousands of rows changed in, is shown before it is checked: nobody knows yet that nothing is wrong.
  const text = !isChecked
    ? translate('app.status.checking')
    : day === null
      ? translate('app.status.findings', { count: open.length })
      : translate('app.status.findingsOn', {
          count: open.filter(({ on }) => on === day).length,
          day: formatDay(day, language),
        })
  return (
    <Button kind="link" onPress={() => setView('findings')}>
      {text}
    </Button>
  )
}
