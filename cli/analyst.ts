import { userInfo } from 'node:os'
import type { Given } from './command.ts'
import { someLine } from './values.ts'

/** Who signs: `--analyst`, else ASSAY_ANALYST, else the name of the account the command runs under. */
export function analystOf(given: Given, environment: NodeJS.ProcessEnv = process.env): string {
  const said = given.find('analyst')
  if (said !== undefined) return someLine('--analyst', said)
  const usual = environment['ASSAY_ANALYST'] ?? ''
  return usual.trim() === '' ? accountName(environment) : someLine('ASSAY_ANALYST', usual)
}

function accountName(environment: NodeJS.ProcessEnv): string {
  try {
    return userInfo().username
  } catch {
    // A user id without an entry, as in some containers, has no name to ask for.
    return environment['USER'] ?? environment['USERNAME'] ?? 'Analyst'
  }
}
