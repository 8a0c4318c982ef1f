import { fork } from 'node:child_process'
import { join } from 'node:path'
import { app, utilityProcess, type MessagePortMain } from 'electron'
import { hasNeededNodeApi, type FromBackend, type ToBackend } from '#core/rpc/backend-control.ts'
import type { ShellFacts } from '#core/contract/shell-contract.ts'
import { appFolders } from './app-folders.ts'
import type { RunSwitches } from './run-switches.ts'

/** One run of the backend's process, from its start to its end. */
export interface RunningBackend {
  readonly pid: number | undefined
  tell(message: ToBackend): void
  /** Gives the process the port whose other end a window holds. */
  handOver(line: number, port: MessagePortMain): void
  onMessage(listener: (message: FromBackend) => void): void
  /** Heard once. `how` is for the log and the person: an exit code or a signal. */
  onExit(listener: (how: string) => void): void
  kill(): void
}

/** How the backend is run here: this file alone knows that there are two ways. */
export interface BackendRunner {
  readonly way: ShellFacts['backend']
  start(): RunningBackend
}

/**
 * A utility process of Electron, unless its Node-API is too old for the database: then a child of the Node that the
 * project pins, which only happens in trial runs.
 */
export function chooseRunner(switches: RunSwitches): BackendRunner {
  if (switches.transportProbe) return { way: 'utility-process', start: () => startUtilityProcess('transport-probe.js') }
  if (hasNeededNodeApi(process.versions.napi)) return { way: 'utility-process', start: () => startUtilityProcess('backend.js') }
  const node = switches.node ?? pinnedNode()
  return { way: 'child-process', start: () => startChildProcess(node) }
}

const builtFile = (name: string): string => join(appFolders().main, name)

/** What a process of ours needs of the environment; nothing in it can change what Node loads. */
function plainEnvironment(): Record<string, string> {
  const names = ['PATH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG', 'LC_ALL', 'TZ']
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
}

function startUtilityProcess(entry: string): RunningBackend {
  const child = utilityProcess.fork(builtFile(entry), [], { serviceName: 'Assay backend', stdio: 'inherit', env: plainEnvironment() })
  return {
    get pid() { return child.pid },
    tell: (message) => child.postMessage(message),
    handOver: (line, port) => child.postMessage({ kind: 'line', line } satisfies ToBackend, [port]),
    onMessage: (listener) => child.on('message', (message: FromBackend) => listener(message)),
    onExit: (listener) => child.once('exit', (code) => listener(`exit ${code}`)),
    kill: () => child.kill(),
  }
}

function startChildProcess(node: string): RunningBackend {
  const child = fork(builtFile('backend.js'), [], { execPath: node, execArgv: [], serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: plainEnvironment() })
  const ports = new Map<number, MessagePortMain>()
  const exited = Promise.withResolvers<string>()
  child.once('exit', (code, signal) => exited.resolve(signal ?? `exit ${code}`))
  // Also when it never started: then this is the only news of it.
  child.on('error', (error) => exited.resolve(error.message))
  void exited.promise.then(() => ports.forEach((port) => port.close()))

  // Between the death of the child and the news of it there is nobody to tell; what waits settles when the ports close.
  const tell = (message: ToBackend) => { if (child.connected) child.send(message) }
  child.on('message', (message: FromBackend) => {
    if (message.kind === 'said') ports.get(message.line)?.postMessage(message.message)
  })
  return {
    pid: child.pid,
    tell,
    handOver(line, port) {
      ports.set(line, port)
      tell({ kind: 'line', line })
      port.on('message', ({ data }) => tell({ kind: 'said', line, message: data }))
      port.on('close', () => {
        ports.delete(line)
        tell({ kind: 'hung-up', line })
      })
      port.start()
    },
    onMessage: (listener) => child.on('message', (message: FromBackend) => listener(message)),
    onExit: (listener) => void exited.promise.then(listener),
    kill: () => child.kill('SIGKILL'),
  }
}

/** The Node of node_modules, which better-sqlite3 was installed for. */
const pinnedNode = (): string => join(app.getAppPath(), 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
