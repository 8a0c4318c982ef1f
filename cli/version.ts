import manifest from '../package.json' with { type: 'json' }

/** What `--version` says, and what a project notes as the program that wrote it. */
export const programName = `Assay ${manifest.version}`
