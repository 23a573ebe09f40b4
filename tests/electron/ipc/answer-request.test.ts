import { describe, expect, test } from 'vitest'
import { answerRequest, isOwnWindow } from '../../../electron/ipc/answer-request'
import { createDeskFailure } from '../../../electron/ipc/desk-failure'
import type { Handlers } from '../../../electron/ipc/handlers'

const own = { senderFrame: { url: 'app://bundle/index.html', parent: null }, sender: { id: 7 } }

/** Only the handlers that a test asks; the rest of the list does not matter to it. */
function handlersWith(some: Partial<Handlers>): Handlers {
  return some as Handlers
}

describe('who may ask', () => {
  test.each([
    ['the top frame of our window on our page', own, true],
    ['a frame within our page', { ...own, senderFrame: { url: 'app://bundle/index.html', parent: {} } }, false],
    ['another window', { ...own, sender: { id: 8 } }, false],
    ['our window on a foreign page', { ...own, senderFrame: { url: 'https://example.com/', parent: null } }, false],
    ['a page whose address only begins like ours', { ...own, senderFrame: { url: 'app://bundle.evil/', parent: null } }, false],
    ['an empty page that inherits nothing', { ...own, senderFrame: { url: 'about:blank', parent: null } }, false],
    ['a frame that is gone already', { ...own, senderFrame: null }, false],
  ])('%s', (_who, event, expected) => {
    expect(isOwnWindow(event, 7, 'app://bundle')).toBe(expected)
  })

  test('nobody, while there is no window', () => {
    expect(isOwnWindow(own, undefined, 'app://bundle')).toBe(false)
  })
})

describe('a request', () => {
  test('is answered with what its handler gives for the parsed input', async () => {
    const handlers = handlersWith({ 'backups:list': async ({ missionId }) => [{ ...backup, missionId }] })
    const answer = await answerRequest(handlers, { channel: 'backups:list', input: { missionId: 'm-1' } })
    expect(answer).toEqual({ ok: true, value: [{ ...backup, missionId: 'm-1' }] })
  })

  test.each([
    ['is no request at all', 'hello', 'not a request'],
    ['names no channel', { input: null }, 'not a request'],
    ['names a channel that is not in the contract', { channel: 'disk:format', input: null }, 'no channel disk:format'],
    ['names a property that every object has', { channel: 'constructor', input: null }, 'no channel constructor'],
  ])('that %s is refused', async (_what, frame, detail) => {
    expect(await answerRequest(handlersWith({}), frame)).toEqual({
      ok: false,
      error: { code: 'bad-request', params: {}, detail },
    })
  })

  test('with an input of the wrong kind is refused before its handler sees it', async () => {
    let seen = 0
    const handlers = handlersWith({
      'folder:show': async () => {
        seen += 1
        return null
      },
    })
    const answer = await answerRequest(handlers, { channel: 'folder:show', input: { path: ['/tmp'] } })
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request', params: { channel: 'folder:show' } } })
    expect(seen).toBe(0)
  })

  test('cannot name a file by a mission id that leads out of its folder', async () => {
    const answer = await answerRequest(handlersWith({}), { channel: 'journal:read', input: { missionId: '../../etc/passwd' } })
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } })
  })
})

describe('what a handler throws', () => {
  const thrownBy = async (thrown: unknown): Promise<unknown> => {
    const handlers = handlersWith({
      'recent-files:list': async () => {
        throw thrown
      },
    })
    const answer = await answerRequest(handlers, { channel: 'recent-files:list', input: null })
    return answer.ok ? answer : [answer.error.code, answer.error.params]
  }

  test.each([
    [createDeskFailure('file-newer', { file: 'a.mission' }), 'file-newer', { file: 'a.mission' }],
    [errno('ENOSPC', '/disk/full'), 'disk-full', { path: '/disk/full' }],
    [errno('EACCES', '/root'), 'not-permitted', { path: '/root' }],
    [errno('EPERM', '/root'), 'not-permitted', { path: '/root' }],
    [errno('EROFS', '/cd'), 'not-permitted', { path: '/cd' }],
    [errno('ENOENT', '/gone'), 'not-found', { path: '/gone' }],
    [new Error('a bug'), 'unexpected', { path: '' }],
    ['not even an error', 'unexpected', { path: '' }],
    [null, 'unexpected', { path: '' }],
  ])('%s becomes an answer: %s', async (thrown, code, params) => {
    expect(await thrownBy(thrown)).toEqual([code, params])
  })
})

const backup = { id: 'b', missionId: '', madeAt: 1, bytes: 2, stepCount: 3, reason: 'periodic' as const }

function errno(code: string, path: string): Error {
  return Object.assign(new Error(code), { code, path })
}
