import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync(join(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8')

/** A token's colour in the light (0) and dark (1) theme, from the first place that sets it. */
function colourOf(name: string, theme: 0 | 1): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1] ?? ''
  const named = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value)
  return (named ? named[theme + 1] : value) ?? ''
}

/** Contrast ratio of WCAG 2.2 (1 to 21). */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminanceOf(hex: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`not a colour: ${hex}`)
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const surfaces = ['surface', 'surface-frame', 'surface-sunken', 'surface-raised', 'surface-hover', 'surface-selected']

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme', (_name, theme) => {
  test.each(surfaces)('body text on %s keeps 7:1', (surface) => {
    expect(contrast(colourOf('text', theme), colourOf(surface, theme))).toBeGreaterThanOrEqual(7)
  })

  test.each(surfaces)('quieter text and accents on %s keep 4.5:1', (surface) => {
    const ratios = ['text-muted', 'accent', 'positive', 'caution', 'critical'].map((name) => ({
      name,
      keeps: contrast(colourOf(name, theme), colourOf(surface, theme)) >= 4.5,
    }))
    expect(ratios.filter(({ keeps }) => !keeps)).toEqual([])
  })

  test('the faintest text keeps 4.5:1 on the surfaces where it stands', () => {
    for (const surface of ['surface', 'surface-raised', 'surface-sunken']) {
      expect(contrast(colourOf('text-faint', theme), colourOf(surface, theme))).toBeGreaterThanOrEqual(4.5)
    }
  })

  test.each([0, 1, 2, 3, 4, 5, 6, 7])('group hue %i keeps 4.5:1 on its tint and on the surface', (hue) => {
    const ink = colourOf(`group-${hue}`, theme)
    expect(contrast(ink, colourOf(`group-${hue}-tint`, theme))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink, colourOf('surface', theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['positive', 'caution', 'critical'])('%s keeps 4.5:1 on its own surface', (tone) => {
    expect(contrast(colourOf(tone, theme), colourOf(`${tone}-surface`, theme))).toBeGreaterThanOrEqual(4.5)
  })

  test('text on filled buttons keeps 4.5:1, and outlines of controls 3:1', () => {
    expect(contrast(colourOf('on-accent', theme), colourOf('accent-fill', theme))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colourOf('line-control', theme), colourOf('surface-raised', theme))).toBeGreaterThanOrEqual(3)
  })
})
