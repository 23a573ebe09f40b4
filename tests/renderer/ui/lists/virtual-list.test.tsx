import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { VirtualList } from '../../../../renderer/ui/lists/virtual-list'

const rows = Array.from({ length: 5000 }, (_, index) => ({ key: `r${index}`, isHeading: index % 10 === 0 }))

function List({ opened }: { readonly opened: string[] }) {
  const [selected, setSelected] = useState<string | null>('r1')
  return (
    <VirtualList
      label="Items"
      rows={rows}
      keyOf={(row) => row.key}
      heightOf={() => 28}
      isOption={(row) => !row.isHeading}
      selectedKey={selected}
      onSelect={(row) => setSelected(row.key)}
      onOpen={(row) => opened.push(row.key)}
      renderRow={(row) => row.key}
    />
  )
}

describe('a long list', () => {
  test('has only what is in sight in the document', () => {
    render(<List opened={[]} />)
    expect(screen.getAllByRole('option').length).toBeLessThan(60)
  })

  test('is one stop of the Tab key; arrows select and pass over headings; Enter opens', async () => {
    const opened: string[] = []
    const user = userEvent.setup()
    render(<List opened={opened} />)
    await user.tab()
    expect(screen.getByRole('listbox')).toHaveFocus()
    await user.keyboard('{ArrowDown>8/}{ArrowDown}{Enter}')
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('r11')
    await user.keyboard('{Home}{Enter}')
    expect(opened).toEqual(['r11', 'r1'])
  })
})
