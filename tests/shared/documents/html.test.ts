import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html, joinHtml, run } from '../../../shared/documents/html'

test('what a person typed is text, wherever it stands', () => {
  const typed = `<img src=x onerror="alert('1')"> & co`
  expect(html`<p title="${typed}">${typed}</p>`.markup).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co</p>',
  )
})

test('markup that was made by html is set in as it is, alone or in a list; nothing prints nothing', () => {
  expect(html`<ul>${[html`<li>a</li>`, html`<li>b</li>`]}${false}${null}${2}</ul>`.markup).toBe('<ul><li>a</li><li>b</li>2</ul>')
})

test('an object that only looks like markup is refused, and so is a value in an unquoted attribute', () => {
  expect(() => html`${JSON.parse('{"markup":"<script>"}')}`).toThrow('not made by html')
  expect(() => html`<p class=${'x'}>`).toThrow('unquoted')
})

test('parts are joined with a separator between those that print', () => {
  expect(joinHtml([run('a', 'en'), html``, null, run('b', 'ja')], html`, `).markup).toBe(
    '<span lang="en">a</span>, <span lang="ja">b</span>',
  )
})

test('no text at all can open a tag, leave a quotation or print a character without a glyph', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`${text}`
      expect(markup).not.toMatch(/[<>"']/)
      expect(markup).not.toMatch(/[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}|\p{Cs}/u)
      expect(markup.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
    }),
  )
})
