import { readdir, readFile, readlink } from 'node:fs/promises'

/**
 * Connections over TCP and UDP that a process and its descendants hold to anywhere but this machine's own loopback, as
 * `address:port` in hexadecimal. Linux only; elsewhere it finds none.
 */
export async function openConnectionsOf(pid: number): Promise<readonly string[]> {
  if (process.platform !== 'linux') return []
  const family = await descendantsOf(pid)
  const sockets = new Set((await Promise.all(family.map(socketsOf))).flat())
  const tables = await Promise.all(
    ['tcp', 'tcp6', 'udp', 'udp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8').catch(() => '')),
  )
  return tables.flatMap((table) =>
    table
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => sockets.has(columns[9] ?? ''))
      .map((columns) => columns[2] ?? '')
      .filter((remote) => remote !== '' && !isLocal(remote)),
  )
}

/** 0 is a socket that listens; 0100007F and ::1 are loopback: the door through which the test itself drives the page. */
function isLocal(remote: string): boolean {
  return /^0+:/.test(remote) || remote.startsWith('0100007F:') || remote.startsWith('00000000000000000000000001000000:')
}

async function descendantsOf(pid: number): Promise<readonly number[]> {
  const children = new Map<number, number[]>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const family = [pid]
  for (const one of family) family.push(...(children.get(one) ?? []))
  return family
}

async function socketsOf(pid: number): Promise<readonly string[]> {
  const folder = `/proc/${pid}/fd`
  const names = await readdir(folder).catch(() => [])
  const links = await Promise.all(names.map((name) => readlink(`${folder}/${name}`).catch(() => '')))
  return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? [])
}
