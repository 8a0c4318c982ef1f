import { connectTo } from '../sqlite.ts'
import { applySafeSettings } from '../project-file/settings.ts'

/** Runs a part of an upgrade in a transaction, forces it to the disk and is killed before it commits. */
const [path, sql] = process.argv.slice(2)
const connection = connectTo(path!)
applySafeSettings(connection)
connection.pragma('foreign_keys = OFF')
connection.pragma('cache_spill = ON')
connection.pragma('cache_size = 1')
connection.exec('BEGIN EXCLUSIVE')
connection.exec(sql!)
process.kill(process.pid, 'SIGKILL')
