import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../../electron/export/parse-arguments'
import { uiLanguages } from '../../../shared/i18n/languages'
import { translatorFor } from '../../../shared/i18n/translator-for'

const nothing = { host: null, isHeadless: false, userDataPath: null, missionFile: null, exported: null }
const anExport = { folder: 'out', missionFile: null, documents: null, languages: null }

describe('a command line', () => {
  test.each([
    ['', nothing],
    ['--host chromium', { ...nothing, host: 'chromium' }],
    ['--host=electron --headless', { ...nothing, host: 'electron', isHeadless: true }],
    ['trip.mission', { ...nothing, missionFile: 'trip.mission' }],
    ['Trip.MISSION --user-data-dir /tmp/x', { ...nothing, missionFile: 'Trip.MISSION', userDataPath: '/tmp/x' }],
    ['--export out', { ...nothing, exported: anExport }],
    ['--export=out --mission a.mission', { ...nothing, exported: { ...anExport, missionFile: 'a.mission' } }],
    [
      '--export out trip.mission',
      { ...nothing, missionFile: 'trip.mission', exported: { ...anExport, missionFile: 'trip.mission' } },
    ],
    [
      '--export out --documents delegation-list,master-itinerary --languages ja,zh-Hans',
      { ...nothing, exported: { ...anExport, documents: ['delegation-list', 'master-itinerary'], languages: ['ja', 'zh-Hans'] } },
    ],
  ])('%j says what is asked for', (line, expected) => {
    expect(parseArguments(line.split(' ').filter(Boolean), 'refuse')).toEqual({ ok: true, value: expected })
  })

  test.each([
    ['--frobnicate', 'app.cli.unknownArgument', { argument: '--frobnicate' }],
    ['readme.txt', 'app.cli.unknownArgument', { argument: 'readme.txt' }],
    ['--export', 'app.cli.needsValue', { argument: '--export' }],
    ['--export --mission', 'app.cli.needsValue', { argument: '--export' }],
    ['--host=', 'app.cli.needsValue', { argument: '--host' }],
    ['--host firefox', 'app.cli.unknownValue', { argument: '--host', value: 'firefox', known: 'chromium, electron' }],
    [
      '--export out --languages de',
      'app.cli.unknownValue',
      { argument: '--languages', value: 'de', known: 'en, ja, zh-Hans, ko' },
    ],
    ['--export out --languages en,ja,ko', 'app.cli.tooManyLanguages', { argument: '--languages' }],
    ['--export out --mission a.mission b.mission', 'app.cli.unknownArgument', { argument: 'b.mission' }],
    ['--documents calendar', 'app.cli.onlyWithExport', { argument: '--documents' }],
  ])('%j is refused with words for it', (line, messageId, params) => {
    expect(parseArguments(line.split(' '), 'refuse')).toEqual({ ok: false, error: { messageId, params } })
  })

  test('an unknown document is refused with the list of those that there are', () => {
    const parsed = parseArguments(['--export', 'out', '--documents', 'calendar,menu'], 'refuse')
    if (parsed.ok) throw new Error('taken')
    for (const language of uiLanguages) {
      const line = translatorFor(language).translate(parsed.error.messageId, parsed.error.params)
      expect(line).toContain('menu')
      expect(line).toContain('master-itinerary, day-sheet')
    }
  })

  test('the program ignores what Electron and Chromium put beside its own arguments', () => {
    const argv = ['.', '--remote-debugging-port=0', '--export', 'out', '--no-sandbox']
    expect(parseArguments(argv, 'ignore')).toEqual({ ok: true, value: { ...nothing, exported: anExport } })
  })
})
