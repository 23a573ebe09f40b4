// What takes the browser long the first time, whoever asks: looking through its locales for those that know dates, and opening what it stores.
// This runs while the scripts of the start are still on their way, so neither is waited for later. It makes nothing where nothing is stored.
Intl.DateTimeFormat.supportedLocalesOf('en')
indexedDB.databases().catch(() => undefined)
