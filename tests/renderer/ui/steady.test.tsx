import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { steady } from '../../../renderer/ui/steady'

interface ProbeProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly onTake: (id: string) => void
  readonly wordsFor?: (id: string) => string
}

/** A widget that tells how often it was drawn, and takes its first option when it is pressed. */
function aProbe() {
  const drawings: string[] = []
  const Probe = steady(function Probe({ label, options, onTake, wordsFor = (id) => id }: ProbeProps) {
    const first = options[0]?.id ?? ''
    drawings.push(`${label}: ${wordsFor(first)}`)
    return (
      <button type="button" onClick={() => onTake(first)}>
        {label}
      </button>
    )
  })
  return { Probe, drawings }
}

describe('a steady widget', () => {
  test('is drawn again when something that it shows is another by content, and only then', () => {
    const { Probe, drawings } = aProbe()
    const shown = (label: string, ...ids: readonly string[]) => (
      <Probe label={label} options={ids.map((id) => ({ id, text: id }))} onTake={() => undefined} />
    )
    const { rerender } = render(shown('Place', 'plant', 'bank'))
    rerender(shown('Place', 'plant', 'bank'))
    expect(drawings).toEqual(['Place: plant'])
    rerender(shown('Place', 'bank', 'plant'))
    rerender(shown('Place', 'bank'))
    rerender(shown('Hotel', 'bank'))
    rerender(shown('Hotel', 'bank'))
    expect(drawings).toEqual(['Place: plant', 'Place: bank', 'Place: bank', 'Hotel: bank'])
  })

  test('does what it was told last, though nothing had to be drawn for it', async () => {
    const { Probe, drawings } = aProbe()
    const told: string[] = []
    const shown = (version: string) => (
      <Probe label="Place" options={[{ id: 'plant', text: 'Plant' }]} onTake={(id) => told.push(`${version} ${id}`)} />
    )
    const { rerender } = render(shown('older'))
    rerender(shown('newer'))
    await userEvent.click(screen.getByRole('button'))
    expect(told).toEqual(['newer plant'])
    expect(drawings).toHaveLength(1)
  })

  test('is drawn again for another function that words what it shows', () => {
    const { Probe, drawings } = aProbe()
    const shown = (before: string) => (
      <Probe
        label="Place"
        options={[{ id: 'plant', text: 'Plant' }]}
        onTake={() => undefined}
        wordsFor={(id) => `${before} ${id}`}
      />
    )
    const { rerender } = render(shown('the'))
    rerender(shown('a'))
    expect(drawings).toEqual(['Place: the plant', 'Place: a plant'])
  })

  test('is drawn again when an element within it is another, by kind, key or what it is given', () => {
    const drawings: string[] = []
    const Frame = steady(function Frame({ children }: { readonly children: ReactNode }) {
      drawings.push('drawn')
      return <p>{children}</p>
    })
    const { rerender } = render(<Frame>{[<b key="a">plant</b>, ' visit']}</Frame>)
    rerender(<Frame>{[<b key="a">plant</b>, ' visit']}</Frame>)
    expect(drawings).toHaveLength(1)
    rerender(<Frame>{[<b key="a">bank</b>, ' visit']}</Frame>)
    rerender(<Frame>{[<i key="a">bank</i>, ' visit']}</Frame>)
    rerender(<Frame>{[<i key="b">bank</i>, ' visit']}</Frame>)
    expect(drawings).toHaveLength(4)
    expect(document.body.textContent).toBe('bank visit')
  })
})
