import { ask } from './desktop/desk'
import { keepEarlyRows, readEarlyRows } from './persistence/early-rows'
import { readySums } from './persistence/stored-text'

// This runs while the scripts of the start are on their way. The mission that was open is read from the window's store meanwhile: both
// the browser and the main process work at it elsewhere.
const asked = ask('session:read', null).then((session) => (session.ok ? session.value.missionId : null))
keepEarlyRows(readEarlyRows({ indexedDB, IDBKeyRange }, asked))
readySums()

// What takes the browser long the first time, whoever asks: looking through its locales for those that know dates.
Intl.DateTimeFormat.supportedLocalesOf('en')
