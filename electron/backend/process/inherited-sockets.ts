import { closeSync, readdirSync, readlinkSync } from 'node:fs'

/** 0 to 2 are the standard streams, 3 is the channel to the shell. */
const lastOwn = 3

/**
 * Closes the sockets of the shell that a child process on Linux is born with. Chromium notices that one of its own
 * processes died by the closing of a socket; while a copy of it is held here, it waits for ever, and the window with it.
 */
export function closeInheritedSockets(): void {
  if (process.platform !== 'linux') return
  for (const name of readdirSync('/proc/self/fd')) {
    const fd = Number(name)
    if (fd > lastOwn && isSocket(fd)) closeSync(fd)
  }
}

function isSocket(fd: number): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`).startsWith('socket:')
  } catch {
    // The listing itself was open while it was read, and is closed by now.
    return false
  }
}
