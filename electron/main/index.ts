import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { registerSchemes } from './app-protocol.ts'
import { closeNetwork, guardEverything } from './guards.ts'
import { openLog } from './log.ts'
import { readRunSwitches } from './run-switches.ts'
import { run } from './run.ts'

const switches = readRunSwitches()
if (switches.userData !== null) app.setPath('userData', switches.userData)

// Chromium's sandbox cannot start for root, and together the two switches end every process Electron starts.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
// Without a graphics device Chromium's GPU process dies as it starts, and now and then a window waits for it in vain.
if (process.platform === 'linux' && !existsSync('/dev/dri')) app.disableHardwareAcceleration()
registerSchemes()
closeNetwork()
guardEverything()

const log = openLog(join(app.getPath('userData'), 'logs'))
process.on('uncaughtException', (error) => log.report(error))
process.on('unhandledRejection', (error) => log.report(error))

// One Assay at a time for each person: another one would only find the project locked. It hands over what it was asked to open.
if (app.requestSingleInstanceLock({ argv: process.argv, folder: process.cwd() })) run(switches, log)
else app.quit()
