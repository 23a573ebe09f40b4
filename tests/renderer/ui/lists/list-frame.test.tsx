import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { ListFrame } from '../../../../renderer/ui/lists/list-frame'
import { ListSearch } from '../../../../renderer/ui/lists/list-search'
import { ListToolbar } from '../../../../renderer/ui/lists/list-toolbar'

const fruit = ['apple', 'pear', 'plum']

function Lists() {
  const [tab, setTab] = useState('fruit')
  const [text, setText] = useState('')
  const tabs = [
    { id: 'fruit', text: 'Fruit' },
    { id: 'bread', text: 'Bread' },
  ]
  return (
    <ListFrame label="Food" tabs={tabs} tab={tab} onTab={setTab}>
      <ListToolbar>
        <ListSearch label="Search food" value={text} onChange={setText} />
      </ListToolbar>
      {tab === 'fruit' ? fruit.filter((one) => one.includes(text)).map((one) => <p key={one}>{one}</p>) : <p>rye</p>}
    </ListFrame>
  )
}

test('a view of lists shows the one whose tab is chosen, and narrows it as one types', async () => {
  const user = userEvent.setup()
  render(<Lists />)
  const region = screen.getByRole('region', { name: 'Food' })
  await user.type(screen.getByRole('textbox', { name: 'Search food' }), 'p')
  await user.type(screen.getByRole('textbox', { name: 'Search food' }), 'e')
  expect(region).toHaveTextContent(/pear$/)
  expect(screen.queryByText('plum')).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'Bread' }))
  expect(region).toHaveTextContent(/rye$/)
})
