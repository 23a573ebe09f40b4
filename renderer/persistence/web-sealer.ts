import { base64Of } from '../../shared/documents/base64'
import { canonicalJson, type Json } from '../../shared/kernel/json'
import type { Sealer } from '../../shared/sealing/sealer'

/** How a sealed value's text begins; another way of sealing will begin otherwise. */
const version = '1.'
/** What AES-GCM takes, and what is the same for two values by chance once in 2⁴⁸ values: far more than a desk ever seals. */
const nonceBytes = 12

/**
 * Seals by AES-256-GCM, with the place as its additional data. The nonce is an HMAC of place and value under a key of its own: no nonce ever
 * serves two values, and the same value gives the same text (as SIV modes do, RFC 5297). Both keys come from the data key by HKDF.
 */
export async function createWebSealer(dataKey: Uint8Array<ArrayBuffer>): Promise<Sealer> {
  const { subtle } = crypto
  const master = await subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey'])
  const derived = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(info) })
  const [valueKey, nonceKey] = await Promise.all([
    subtle.deriveKey(derived('mission-desk value'), master, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    subtle.deriveKey(derived('mission-desk nonce'), master, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  ])
  const cipher = (iv: Uint8Array<ArrayBuffer>, place: string) => ({ name: 'AES-GCM', iv, additionalData: utf8.encode(place) })

  return {
    seal: async (place, value) => {
      const text = canonicalJson(value)
      const mac = await subtle.sign('HMAC', nonceKey, utf8.encode(JSON.stringify([place, text])))
      const nonce = new Uint8Array(mac).slice(0, nonceBytes)
      const sealed = await subtle.encrypt(cipher(nonce, place), valueKey, utf8.encode(text))
      return { sealed: version + base64Of(joined(nonce, new Uint8Array(sealed))) }
    },
    open: async (place, { sealed }) => {
      if (!sealed.startsWith(version)) return undefined
      try {
        const bytes = bytesOf(sealed.slice(version.length))
        const text = await subtle.decrypt(cipher(bytes.slice(0, nonceBytes), place), valueKey, bytes.slice(nonceBytes))
        return JSON.parse(utf8Read.decode(text)) as Json
      } catch {
        // No base64, too short, or not what was sealed: which of them makes no difference to who reads it.
        return undefined
      }
    },
  }
}

const utf8 = new TextEncoder()
const utf8Read = new TextDecoder()

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

/** Throws where a text is no base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
