/** What the application's own page may load and run: its own files, nothing inline but styles that carry this load's nonce. */
export function windowPolicy(nonce: string): string {
  return policyOf({
    ...closed,
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
  })
}

/** A page on its way to paper: it may be styled in place, and can run and fetch nothing but our fonts and style sheets. */
export function printPolicy(): string {
  return policyOf({ ...closed, 'style-src': "'self' 'unsafe-inline'", 'img-src': "'self' data:", 'font-src': "'self'" })
}

const closed = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

function policyOf(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
