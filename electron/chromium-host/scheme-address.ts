/**
 * Chromium knows no schemes of ours, so a page of `app://bundle` lives at `https://bundle.app.invalid`: an origin that is secure, that
 * keeps its IndexedDB, and that can never be anybody's (RFC 6761). The rest of the program only ever sees the first form.
 */
export function toBrowserAddress(address: string): string {
  return address.replace(/^([a-z]+):\/\/([a-z]+)(?=\/|$)/, (whole, scheme: string, host: string) =>
    scheme === 'https' || scheme === 'http' ? whole : `https://${host}.${scheme}.invalid`,
  )
}

export function fromBrowserAddress(address: string): string {
  return address.replace(/^https:\/\/([a-z]+)\.([a-z]+)\.invalid(?=\/|$)/, '$2://$1')
}
