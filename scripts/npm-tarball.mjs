import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run, runNpm } from './run.mjs'
import { Stop } from './say.mjs'

/**
 * Fetches one package with npm, from whatever registry npm is set up for or from its cache, checks it against the
 * integrity we hold and unpacks it.
 *
 * @param {string} spec name@version
 * @param {string | undefined} integrity `sha512-...`; left out where no checksum is on record
 * @param {string} folder an empty folder of the caller's, which the caller removes
 * @returns {Promise<string | undefined>} the folder of the unpacked package; undefined when npm could not fetch it
 */
export async function unpackFromNpm(spec, integrity, folder) {
  mkdirSync(folder, { recursive: true })
  const settings = ['--prefer-offline', '--loglevel=error', '--pack-destination', folder]
  let packed = await runNpm(['pack', spec, ...settings], { output: 'keep', cwd: folder })
  if (packed.code !== 0) {
    packed = await runNpm(['pack', spec, ...settings, '--offline'], { output: 'keep', cwd: folder })
  }
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (packed.code !== 0 || name === undefined) return undefined
  const tarball = join(folder, name)
  if (integrity !== undefined) {
    const found = await sha512Of(tarball)
    if (found !== integrity) {
      throw new Stop(`${spec} as fetched does not have the checksum on record, so it is not used (found ${found}, expected ${integrity})`)
    }
  }
  const unpacked = await run('tar', ['-xzf', name], { output: 'keep', cwd: folder })
  if (unpacked.code !== 0) throw new Stop(`${spec} could not be unpacked: ${unpacked.output.trim()}`)
  return join(folder, 'package')
}

async function sha512Of(path) {
  const hash = createHash('sha512')
  for await (const bytes of createReadStream(path)) hash.update(bytes)
  return `sha512-${hash.digest('base64')}`
}
