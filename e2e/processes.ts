import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

export interface RunningProcess { readonly pid: number; readonly command: string }

/** Every process below one, itself included. Linux and macOS. */
export function processesUnder(root: number): readonly RunningProcess[] {
  const rows = execFileSync('ps', ['-axo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }]
  })
  const below = (pid: number): readonly RunningProcess[] => rows.filter(({ parent }) => parent === pid).flatMap((row) => [row, ...below(row.pid)])
  return [...rows.filter(({ pid }) => pid === root), ...below(root)]
}

/** Network connections of processes that lead, or could lead, anywhere but to this machine itself. Linux only. */
export function outsideSockets(pids: readonly number[]): readonly string[] {
  const own = new Set(pids.flatMap(socketInodes))
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1).flatMap((line) => {
      const [, local = '', remote = '', , , , , , , inode = ''] = line.trim().split(/\s+/)
      return own.has(inode) && !(isLoopback(local) && (isLoopback(remote) || isNowhere(remote))) ? [`${table} ${local} -> ${remote}`] : []
    }))
}

function socketInodes(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${fd}`))?.[1] ?? [])
  } catch {
    // The process ended while we looked; it has no sockets any more.
    return []
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

/** Addresses as /proc/net prints them: each four bytes in the order of the machine, here the little-endian one. */
const isLoopback = (address: string): boolean => /^[0-9A-F]{6}7F:/.test(address) || /^0{24}01000000:/.test(address) || /^0{16}FFFF0000[0-9A-F]{6}7F:/.test(address)
const isNowhere = (address: string): boolean => /^0+:0000$/.test(address)
