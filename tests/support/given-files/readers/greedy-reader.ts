/** A reader that a file makes ask for ever more memory. */
const held: string[][] = []
while (held.length >= 0) held.push(Array.from({ length: 1000 }, (_, index) => `${held.length}-${index}`))

export {}
