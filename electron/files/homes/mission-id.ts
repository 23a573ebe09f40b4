/** Whether an id may name a folder: letters, digits and hyphens only, so that no id leads anywhere else. */
export function isMissionId(id: string): boolean {
  return /^[A-Za-z0-9-]{1,64}$/.test(id)
}
