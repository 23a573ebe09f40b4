export type Strength = 'weak' | 'fair' | 'good'

/**
 * How hard a passphrase is to find by trying, as a hint: it counts characters by what people choose them from, and takes each for a
 * guess on the safe side. It knows no dictionary: "password" is weak for being short, not for being famous.
 */
export function strengthOf(passphrase: string): Strength {
  const bits = bitsPerCharacter(passphrase) * [...withoutRuns(passphrase)].length
  return bits < 40 ? 'weak' : bits < 60 ? 'fair' : 'good'
}

/** Two bits and a bit for letters, which make words; more where the kinds of characters are mixed, as words rarely are. */
function bitsPerCharacter(text: string): number {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[\p{P}\p{S}]/u].filter((kind) => kind.test(text)).length
  if (/^\p{N}+$/u.test(text)) return 3.3
  return kinds > 1 ? 4 : 2.2
}

/** "aaaa" and "12345" go on by themselves: to whoever guesses, they are two characters. */
function withoutRuns(text: string): string {
  const characters = [...text]
  const stepTo = (index: number) => (characters[index]?.codePointAt(0) ?? 0) - (characters[index - 1]?.codePointAt(0) ?? 0)
  return characters.filter((_, index) => index < 2 || Math.abs(stepTo(index)) > 1 || stepTo(index) !== stepTo(index - 1)).join('')
}
