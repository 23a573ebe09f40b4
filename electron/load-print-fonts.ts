/**
 * Runs inside a page that is to be printed (so it may use nothing but its own body): waits for every font that the page shows, those
 * of margin boxes included, which Chromium fetches too late for the first print. Answers the names of fonts that did not load.
 */
export async function loadPrintFonts(): Promise<readonly string[]> {
  const wanted: { font: string; text: string }[] = []
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSPageRule)) continue
      const text = [...rule.cssText.matchAll(/content:([^;]*)/g)].map((match) => match[1]).join(' ')
      for (const [, family] of rule.cssText.matchAll(/font-family:([^;}]*)/g)) {
        for (const weight of ['400', '700']) wanted.push({ font: `${weight} 12px ${family}`, text: `${text} 0123456789/` })
      }
    }
  }
  const failed: string[] = []
  await Promise.all(wanted.map(({ font, text }) => document.fonts.load(font, text).catch(() => failed.push(font))))
  await document.fonts.ready
  for (const face of document.fonts) if (face.status === 'error') failed.push(face.family)
  return [...new Set(failed)]
}
