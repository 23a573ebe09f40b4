import { beforeEach, expect, test } from 'vitest'
import { keepSession } from '../../../renderer/persistence/keep-session'
import { choose, setView, useSession } from '../../../renderer/store/session-store'
import { defaultSession, type Session } from '../../../shared/ipc/session'

beforeEach(() => {
  useSession.setState(defaultSession)
})

/** A keeper over a disk that remembers, and a pause that ends when the test says so. */
function aKeeper() {
  const written: Session[] = []
  const pauses: (() => void)[] = []
  const keeper = keepSession(async (session) => written.push(session), {
    wait: () => new Promise((resolve) => pauses.push(resolve)),
  })
  const endPause = async () => {
    await new Promise((resolve) => setTimeout(resolve))
    pauses.shift()?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { keeper, views: () => written.map(({ view }) => view), written, endPause }
}

test('a change is laid down at once', () => {
  const { written } = aKeeper()
  useSession.setState({ missionId: 'mission' })
  expect(written).toEqual([{ ...defaultSession, missionId: 'mission' }])
})

test('changes that follow fast are laid down together, the last as it is', async () => {
  const { views, endPause } = aKeeper()
  for (const view of ['people', 'places', 'findings'] as const) setView(view)
  expect(views()).toEqual(['people'])
  await endPause()
  expect(views()).toEqual(['people', 'findings'])
  await endPause()
  await endPause()
  expect(views()).toEqual(['people', 'findings'])
  setView('history')
  expect(views()).toEqual(['people', 'findings', 'history'])
})

test('who leaves waits for no pause, and writes nothing twice', async () => {
  const { keeper, written, endPause } = aKeeper()
  setView('people')
  choose('people.text', 'zhao')
  await keeper.flush()
  await keeper.flush()
  await endPause()
  expect(written.map(({ choices }) => choices)).toEqual([{}, { 'people.text': 'zhao' }])
})
