import { MessageChannel } from 'node:worker_threads'
import { portOfTarget } from './message-port.ts'

/** Both ends of a real channel of worker_threads: what is posted is cloned, as between processes. */
export function aChannel() {
  const { port1, port2 } = new MessageChannel()
  return { near: portOfTarget(port1), far: portOfTarget(port2) }
}
