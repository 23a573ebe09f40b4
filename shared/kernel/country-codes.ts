const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** ISO 3166-1 codes of two letters: those that the system has a name for and that are no placeholder (ZZ), union (EU) or former country. */
export function countryCodes(): readonly string[] {
  known ??= codes()
  return known
}

let known: readonly string[] | undefined

function codes(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => {
      // BU became MM.
      const isCountry = !/^(ZZ|QO|XA|XB|EU|EZ|UN)$/.test(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
      return isCountry && names.of(code) !== undefined
    })
}
