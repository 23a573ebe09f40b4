import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createConnection } from '../../../electron/chromium-host/cdp/connection'

function aConversation() {
  const toBrowser = new PassThrough()
  const fromBrowser = new PassThrough()
  return { connection: createConnection(toBrowser, fromBrowser), toBrowser, fromBrowser }
}

test('a command is a line of JSON ended by NUL, and its answer finds it', async () => {
  const { connection, toBrowser, fromBrowser } = aConversation()
  const version = connection.send('Browser.getVersion', {})
  expect(String(toBrowser.read())).toBe('{"id":1,"method":"Browser.getVersion","params":{}}\0')
  fromBrowser.write('{"id":1,"result":{"product":"Chrome/156"}}\0')
  expect(await version).toEqual({ product: 'Chrome/156' })
})

test('answers may come in pieces, several at once, in any order, and cut within a character', async () => {
  const { connection, fromBrowser } = aConversation()
  const first = connection.send('Runtime.evaluate', { expression: '1' })
  const second = connection.send('Runtime.evaluate', { expression: '2' })
  const bytes = Buffer.from('{"id":2,"result":{"result":{"value":"林"}}}\0{"id":1,"result":{"result":{"value":"朴"}}}\0')
  for (const byte of bytes) fromBrowser.write(Buffer.of(byte))
  expect([(await first).result.value, (await second).result.value]).toEqual(['朴', '林'])
})

test('a refused command says which and why', async () => {
  const { connection, fromBrowser } = aConversation()
  const refused = connection.send('Page.navigate', { url: 'x' })
  fromBrowser.write('{"id":1,"error":{"code":-1,"message":"no such page"}}\0')
  await expect(refused).rejects.toThrow('Page.navigate: no such page')
})

test('an event reaches those who listen to its page, and no others', () => {
  const { connection, fromBrowser } = aConversation()
  const heard: string[] = []
  connection.on('Page.loadEventFired', () => heard.push('page a'), 'a')
  connection.on('Page.loadEventFired', () => heard.push('page b'), 'b')
  fromBrowser.write('{"method":"Page.loadEventFired","params":{},"sessionId":"a"}\0')
  expect(heard).toEqual(['page a'])
})

test('whoever waits when the browser goes is told, and so is whoever asks later', async () => {
  const { connection, fromBrowser } = aConversation()
  const waiting = connection.send('Browser.getVersion', {})
  fromBrowser.destroy()
  await expect(waiting).rejects.toThrow('the browser is gone')
  await expect(connection.send('Browser.getVersion', {})).rejects.toThrow('the browser is gone')
  expect(connection.isClosed()).toBe(true)
})
