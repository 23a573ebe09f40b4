import { act, screen } from '@testing-library/react'
import { useDesk } from '../../../renderer/store/mission-store'
import { useSession } from '../../../renderer/store/session-store'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

/** A hotel and a plant, with a ride between them that nobody has timed. */
const mission = aMission({
  places: [
    {
      id: 'plant',
      names: { en: 'Plant', ja: '清掃工場' },
      admission: { ...noAdmissionRules, openWeekdays: [2, 4], groupMax: 30 },
    },
    { id: 'hotel', kind: 'hotel', names: { en: 'Bay Hotel' } },
    { id: 'mill', names: { en: 'Mill' } },
  ],
  persons: [{ id: 'zhao' }],
  participations: [{ personId: 'zhao' }],
  items: [
    {
      id: 'ride',
      kind: 'transfer',
      title: { en: 'Coach' },
      placeId: 'hotel',
      toPlaceId: 'plant',
      dayOn: '2023-05-25',
      startTime: '08:00',
      endTime: '09:00',
    },
    { id: 'tour', title: { en: 'Tour' }, placeId: 'plant', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' },
  ],
})

/** The open mission as it is now. */
export function current(): Mission {
  const open = useDesk.getState().journal?.mission
  if (!open) throw new Error('no mission is open')
  return open
}

/** The window with its section of places open. */
export async function places(open: Mission = mission) {
  const desk = aDesk({ open })
  act(() => {
    useSession.setState({ view: 'places' })
  })
  await screen.findByRole('region', { name: 'Places' })
  return desk
}
