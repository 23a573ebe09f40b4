import { describe, expect, test } from 'vitest'
import type { DocumentFile } from '../../../shared/documents/document'
import { aMission } from '../../support/a-mission'
import { aDeployedTeam } from '../../support/missions/a-deployed-team'
import { readableText, written } from '../../support/written'

const mission = aMission(aDeployedTeam)

function pageIn(file: DocumentFile | undefined): Document {
  if (file?.artifact.kind !== 'page') throw new Error('no page')
  return new DOMParser().parseFromString(file.artifact.html, 'text/html')
}

const textsOf = (page: ParentNode, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())

/** The cells of each row of the matrix. */
const matrixOf = (page: Document) =>
  [...page.querySelectorAll('.deployment tbody tr, .deployment tfoot tr')].map((row) => textsOf(row, 'th, td'))

describe('the deployment chart', () => {
  test('tells for every interpreter and day what they do, with hours on duty and of interpreting, and the sums', async () => {
    const [file] = await written('deployment-chart', mission)
    expect(matrixOf(pageIn(file))).toEqual([
      ['SATO', '–', 'W2:002:00', 'H', 'W !15:0015:00', 'H', '–', 'W1:001:00', '–', '3/0/2', '18:00', '18:00'],
      ['ITO', '–', 'W2:002:00', '–', 'W !15:0015:00', '–', '–', '–', '–', '2/0/0', '17:00', '17:00'],
      ['KIM', '–', 'W2:002:00', '–', '–', '–', '–', '–', '–', '1/0/0', '2:00', '2:00'],
      [
        'At work',
        '00:000:00',
        '36:006:00',
        '00:000:00',
        '230:0030:00',
        '00:000:00',
        '00:000:00',
        '11:001:00',
        '00:000:00',
        '6/0/2',
        '37:00',
        '37:00',
      ],
    ])
  })

  test('marks the days that break a rule and says which', async () => {
    const page = pageIn((await written('deployment-chart', mission))[0])
    expect(page.querySelectorAll('td.broken')).toHaveLength(2)
    expect(textsOf(page, '.broken-rules td').filter((text) => /sato is on duty/i.test(text))).toHaveLength(1)
  })

  test('names the languages of interpreters as people do', async () => {
    const [first, ...others] = aDeployedTeam.interpreters ?? []
    const given = {
      ...aDeployedTeam,
      interpreters: [{ ...first, id: 'sato', languages: [{ lang: 'zh-Hans', class: 'B' as const, modes: [] }] }, ...others],
    }
    const [file] = await written('deployment-chart', aMission(given))
    expect(matrixOf(pageIn(file))[0]?.[0]).toBe('SATOChinese B')
  })

  test('leaves out what is not confirmed, where that is asked for', async () => {
    const page = pageIn((await written('deployment-chart', mission, { includeUnconfirmed: false }))[0])
    expect(matrixOf(page)[0]).toEqual([
      'SATO',
      '–',
      'W2:002:00',
      'H',
      'W !15:0015:00',
      '–',
      '–',
      '–',
      '–',
      '2/0/1',
      '17:00',
      '17:00',
    ])
  })

  test('repeats the people for every block of days, blocks of about the same length', async () => {
    const long = aMission({ ...aDeployedTeam, missions: [{ endsOn: '2023-06-15' }], ruleProfiles: [] })
    const page = pageIn((await written('deployment-chart', long))[0])
    const blocks = [...page.querySelectorAll('.chart')].map((block) => [
      block.querySelectorAll('thead th').length,
      textsOf(block, 'tbody th').length,
    ])
    // 23 days: eight, eight and seven; the last block has the sums beside it.
    expect(blocks).toEqual([
      [9, 3],
      [9, 3],
      [11, 3],
    ])
  })

  test('for an agency has its own interpreters and what they were offered, a copy for each', async () => {
    const files = await written('deployment-chart', mission, { audience: 'agency' })
    expect(files.map(({ name }) => name)).toEqual([
      'JP-16 Interpreter deployment chart North Interpreters (en)',
      'JP-16 Interpreter deployment chart South Interpreters (en)',
    ])
    const [north, south] = files.map(pageIn)
    expect(north && matrixOf(north).map(([name]) => name)).toEqual(['SATO', 'At work'])
    expect(north && matrixOf(north)[0]?.slice(1, 8)).toEqual(['–', 'W2:002:00', 'H', 'W !15:0015:00', 'H', '–', 'W1:001:00'])
    // What is only proposed is not told yet.
    expect(south && matrixOf(south)[0]?.slice(1, 5)).toEqual(['–', 'W2:002:00', '–', '–'])
    const texts = (await Promise.all(files.map(readableText))).join('')
    expect(texts).not.toMatch(/48,?000|Escort|JPY|¥|Kim/i)
  })
})
