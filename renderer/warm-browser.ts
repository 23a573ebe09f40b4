// What takes the browser long the first time, whoever asks: opening what it stores, and looking through its locales for those that know
// dates. This runs while the scripts of the start are on their way, so neither is waited for later. The store comes first, since it is
// opened elsewhere meanwhile; it makes nothing where nothing is stored.
indexedDB.databases().catch(() => undefined)
Intl.DateTimeFormat.supportedLocalesOf('en')
