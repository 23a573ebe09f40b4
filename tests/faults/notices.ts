import type { Page } from 'playwright-core'

/** What the program tells the person about its stored missions. */
export async function noticesOf(page: Page): Promise<readonly string[]> {
  return page.locator('[role=status] p').allTextContents()
}
