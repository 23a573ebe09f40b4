/** What people write on a form to say that there is nothing. */
const nothing =
  /^(none|no|nil|nothing|n\/?a|[-–—]+|无|無|没有|沒有|暂无|無し|なし|特になし|ありません|없음|없습니다|해당 ?없음)[.。]?$/i

/** Whether a text says nothing, or says that there is nothing. */
export function saysNone(text: string): boolean {
  const said = text.trim()
  return said === '' || nothing.test(said)
}
