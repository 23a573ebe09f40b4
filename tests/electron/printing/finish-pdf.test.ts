import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { finishPdf } from '../../../electron/printing/finish-pdf'

/** With a table at its end, as Chromium writes it; with a stream of objects, as it does not. */
async function aPdf(useObjectStreams: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage()
  document.setProducer('Skia/PDF m156')
  document.setTitle('old')
  return document.save({ useObjectStreams })
}

test('title and maker are in the file, in every script and with every sign, and nothing else changed', async () => {
  const title = 'JP-16 日程表 (ja) \\ ( " é 𠮷'
  const printed = await aPdf(false)
  const finished = finishPdf(printed, title)
  const read = await PDFDocument.load(finished, { updateMetadata: false })
  expect([read.getTitle(), read.getAuthor(), read.getCreator(), read.getPageCount()]).toEqual([
    title,
    'Mission Desk',
    'Mission Desk',
    1,
  ])
  expect(Buffer.compare(finished.subarray(0, printed.length), printed)).toBe(0)
})

test('a file that ends in another form, or is none, stays as it is', async () => {
  const streamed = await aPdf(true)
  expect(finishPdf(streamed, 'new')).toBe(streamed)
  const none = Buffer.from('trailer <</Info 7 0 R>> startxref 99999 %%EOF')
  expect(finishPdf(none, 'new')).toBe(none)
})
