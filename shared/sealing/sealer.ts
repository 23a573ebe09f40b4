import type { Json } from '../kernel/json'
import type { Sealed } from '../mission/entities/sealed'

/** Seals and opens single values with one key. `place` is where a value belongs: a sealed value that is moved elsewhere does not open. */
export interface Sealer {
  /** The same value at the same place gives the same text, so that what is sent or mended again is what is there already. */
  readonly seal: (place: string, value: Json) => Promise<Sealed>
  /** undefined: it was sealed with another key or for another place, or a bit of it has changed. */
  readonly open: (place: string, value: Sealed) => Promise<Json | undefined>
}
