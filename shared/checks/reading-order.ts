import { compareBy } from '../kernel/order'
import type { Finding, Severity } from './finding'

const gravity: Readonly<Record<Severity, number>> = { hard: 0, error: 1, warn: 2, info: 3 }

/** The gravest first, then by day (what concerns the whole mission last), then by key. */
export const inReadingOrder = compareBy<Finding>(
  (finding) => gravity[finding.severity],
  (finding) => finding.on ?? '9999-12-31',
  (finding) => finding.key,
)
