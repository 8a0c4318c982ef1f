import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** File system types Linux reports for drives that are not in this machine (statfs(2)), and shared folders of virtual machines. */
const remote = new Set([
  0x6969, // NFS
  0x517b, 0xff534d42, 0xfe534d42, // SMB, CIFS, SMB2
  0x01021997, // 9P
  0x5346414f, 0x6b414653, // AFS
  0x73757245, // Coda
  0x00c36400, // Ceph
  0x0bd00bd0, // Lustre
  0x65735546, // FUSE: sshfs and cloud drives; local ones lose a little speed
  0x786f4256, // VirtualBox shared folders
])

/** Whether write-ahead mode is better not used there: it rests on what network drives do not promise. */
export function isNetworkFolder(path: string): boolean {
  if (process.platform === 'win32') return path.startsWith('\\\\')
  if (process.platform !== 'linux') return false
  return remote.has(statfsSync(dirname(path)).type >>> 0)
}
