const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 (RFC 4648 §4) of bytes. Own, because `toBase64` and `btoa` are not on every machine that runs shared code. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index
    const word = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0)
    parts.push(
      letters.charAt(word >> 18) +
        letters.charAt((word >> 12) & 63) +
        (left > 1 ? letters.charAt((word >> 6) & 63) : '=') +
        (left > 2 ? letters.charAt(word & 63) : '='),
    )
  }
  return parts.join('')
}
