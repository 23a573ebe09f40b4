import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { askPlanner } from '../../../renderer/workers/ask-planner'
import { markOf } from '../../../shared/mission/mark-of'
import { aMission } from '../../support/a-mission'

type News =
  | { readonly kind: 'progress'; readonly better: { readonly madeFor: string } | null }
  | { readonly kind: 'answer'; readonly proposal: { readonly madeFor: string } }
  | { readonly kind: 'failed'; readonly detail: string }

/** A thread that only notes what it is asked. */
class SilentThread extends EventTarget {
  readonly asked: unknown[] = []
  isOver = false
  postMessage(task: unknown): void {
    this.asked.push(task)
  }
  terminate(): void {
    this.isOver = true
  }
}

function begun() {
  const thread = new SilentThread()
  const heard: News[] = []
  const mark = markOf(['items'], [])
  const task = { mission: aMission(), budgetMs: 20_000 }
  const end = askPlanner<News>(thread as unknown as Worker, task, mark, (news) => heard.push(news))
  const tell = (data: News) => thread.dispatchEvent(new MessageEvent('message', { data }))
  return { thread, heard, mark, task, end, tell }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a planner in a thread', () => {
  test('is handed its task once what is being done has been done', () => {
    const { thread, task } = begun()
    expect(thread.asked).toEqual([])
    vi.runAllTimers()
    expect(thread.asked).toEqual([task])
  })

  test('is heard; the mark that it reckoned is taken over, from a better proposal and from the answer', () => {
    const { heard, mark, task, tell } = begun()
    tell({ kind: 'progress', better: null })
    tell({ kind: 'progress', better: { madeFor: 'reckoned there' } })
    expect(mark(task.mission)).toBe('reckoned there')
    tell({ kind: 'answer', proposal: { madeFor: 'reckoned at last' } })
    expect(mark(task.mission)).toBe('reckoned at last')
    expect(heard.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'answer'])
  })

  test('that dies is told', () => {
    const { thread, heard } = begun()
    thread.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
    expect(heard).toEqual([{ kind: 'failed', detail: 'out of memory' }])
  })

  test('that dies without a word is told, once it has been silent for longer than it was given to seek; one that speaks is waited for', () => {
    const { thread, heard, tell } = begun()
    vi.advanceTimersByTime(79_000)
    tell({ kind: 'progress', better: null })
    vi.advanceTimersByTime(79_000)
    expect([heard.map(({ kind }) => kind), thread.isOver]).toEqual([['progress'], false])
    vi.advanceTimersByTime(2_000)
    expect([heard.map(({ kind }) => kind), thread.isOver]).toEqual([['progress', 'failed'], true])
    vi.advanceTimersByTime(200_000)
    expect(heard).toHaveLength(2)
  })

  test('that is ended before it has its task is never given it', () => {
    const { thread, end } = begun()
    end()
    vi.runAllTimers()
    expect(thread.asked).toEqual([])
    expect(thread.isOver).toBe(true)
  })
})
