import { expect, test } from 'vitest'
import type { Handlers } from '../../../electron/ipc/handlers'
import { createPiecesHandlers } from '../../../electron/ipc/pieces-handlers'

const [id, other] = ['0b0e2c9c-6a0f-4d5e-9a0f-3b1c2d4e5f60', '1c1f3dad-7b1a-4e6f-8b1a-4c2d3e5f6a71']
const input = { missionId: 'm-1', note: 'Führung 見学' }
const text = JSON.stringify(input)
const turn = { ok: false as const }

/** Handlers of a channel that keeps what it is asked, and of no other. */
function aDesk() {
  const asked: unknown[] = []
  const whole = {
    'backups:list': async (given: unknown) => {
      asked.push(given)
      return []
    },
    'folder:show': async () => Promise.reject(new Error('gone')),
  } as unknown as Omit<Handlers, 'pieces:lay' | 'pieces:ask'>
  const pieces = createPiecesHandlers(whole)
  const lay = (pieceId: string, index: number, piece: string) => pieces['pieces:lay']({ id: pieceId, index, text: piece })
  const ask = (pieceId: string, channel = 'backups:list') =>
    pieces['pieces:ask']({ id: pieceId, channel }).catch((error: { deskError: { code: string; detail: string } }) => ({
      ...turn,
      detail: error.deskError.detail,
    }))
  return { asked, lay, ask }
}

test('an input that comes in pieces is asked as if it had come at once, and once', async () => {
  const { asked, lay, ask } = aDesk()
  await lay(id, 0, text.slice(0, 9))
  await lay(other, 0, '{"missionId":')
  await lay(id, 1, text.slice(9))
  expect(asked).toEqual([])
  expect(await ask(id)).toEqual([])
  expect(asked).toEqual([{ missionId: 'm-1' }])
  expect(await ask(id)).toEqual({ ok: false, detail: 'no pieces' })
})

test('a piece out of turn is refused, and the first one begins anew', async () => {
  const { asked, lay, ask } = aDesk()
  await expect(lay(id, 1, text)).rejects.toThrow('out of turn')
  await lay(id, 0, '{"broken off')
  await expect(lay(id, 2, text)).rejects.toThrow('out of turn')
  await lay(id, 0, text)
  await ask(id)
  expect(asked).toHaveLength(1)
})

test('what is asked by pieces is checked, refused and answered like everything else', async () => {
  const { asked, lay, ask } = aDesk()
  const laidAndAsked = async (piece: string, channel: string) => {
    await lay(id, 0, piece)
    return ask(id, channel)
  }
  expect(await laidAndAsked('{"missionId":7}', 'backups:list')).toMatchObject(turn)
  expect(await laidAndAsked('{}', 'disk:format')).toEqual({ ok: false, detail: 'no channel disk:format' })
  expect(await laidAndAsked('{}', 'pieces:ask')).toMatchObject(turn)
  expect(await laidAndAsked('{"path":"/tmp"}', 'folder:show')).toMatchObject(turn)
  expect(asked).toEqual([])
})

test('of inputs that nobody asks for, the oldest make room', async () => {
  const { asked, lay, ask } = aDesk()
  await lay(id, 0, text)
  for (let one = 0; one < 8; one++) await lay(`${other.slice(0, -1)}${one}`, 0, text)
  expect(await ask(id)).toEqual({ ok: false, detail: 'no pieces' })
  expect(await ask(`${other.slice(0, -1)}7`)).toEqual([])
  expect(asked).toHaveLength(1)
})
