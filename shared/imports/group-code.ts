/** `A组`, `B班`, `Group C`, `2조`: the code alone. */
export function groupCodeIn(name: string): string {
  return /^(?:group|team)\s+(\S+)$/i.exec(name)?.[1] ?? /^(.+?)\s*(?:组|組|班|グループ|조|그룹)$/.exec(name)?.[1] ?? name
}
