import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { claimInstance } from '../../../electron/chromium-host/single-instance'
import { aFolder } from '../../support/a-folder'

test('the lock of a program that was killed is taken over', () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'instance.lock'), '999999999')
  const claim = claimInstance(folder, [], '/', () => undefined)
  expect(claim.isFirst).toBe(true)
  claim.release()
  expect(existsSync(join(folder, 'instance.lock'))).toBe(false)
})

test('the lock of a process that has got the number of a killed one is taken over: it does not answer', async () => {
  const folder = aFolder()
  const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'])
  onTestFinished(() => void stranger.kill())
  writeFileSync(join(folder, 'instance.lock'), String(stranger.pid))
  const claim = claimInstance(folder, [], '/', () => undefined)
  expect(claim.isFirst).toBe(true)
  claim.release()
})
