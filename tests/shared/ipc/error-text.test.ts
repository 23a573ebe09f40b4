import { describe, expect, test } from 'vitest'
import { uiLanguages } from '../../../shared/i18n/languages'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { errorText } from '../../../shared/ipc/error-text'
import { deskErrorSchema } from '../../../shared/ipc/errors'

describe('a fault of the desk', () => {
  test('says what happened, where, what is safe and what to do', () => {
    const error = { code: 'not-permitted', params: { path: '/usb/plan' }, detail: 'EACCES' } as const
    expect(errorText(error, translatorFor('en'))).toEqual({
      title: 'This computer does not allow access to that file or folder',
      text: 'Where: “/usb/plan”. Nothing was changed. Close the file if another program has it open, or choose another folder. For a folder of your office, ask whoever looks after it.',
      detail: 'not-permitted\n{"path":"/usb/plan"}\nEACCES',
    })
  })

  test('says what exactly is damaged in a file', () => {
    const error = { code: 'file-damaged', params: { where: 'part-twice', part: 'a.json' }, detail: '' } as const
    expect(errorText(error, translatorFor('en')).text).toMatch(/^Its part “a\.json” is there twice\. Nothing was taken/)
  })

  test.each(uiLanguages)('is told in whole sentences in %s, whatever it is', (language) => {
    const translator = translatorFor(language)
    const codes = deskErrorSchema.shape.code.options
    const untold = codes.filter((code) => {
      const { title, text } = errorText({ code, params: { file: 'a.mission' }, detail: '' }, translator)
      return title === translator.translate('app.error.unexpected') || !/[.。]$/.test(text) || /[{}]/.test(title + text)
    })
    expect(untold).toEqual([])
  })
})
