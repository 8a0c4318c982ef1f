import { plantedFaults } from './planted-faults.ts'
import { claims } from './sample-claims.ts'
import { evidence } from './sample-evidence.ts'
import { critiques, judgements } from './sample-judging.ts'
import type { SampleProject } from './sample-project.ts'
import { questions } from './sample-questions.ts'
import { documents, sources } from './sample-texts.ts'

/** The project that opens on the first run: four texts of our own writing, sources and half of the judging done. */
export const sampleProject: SampleProject = {
  title: 'A defence pact, weighed',
  standard: 'icd203',
  wordRow: 1,
  analysts: ['Ines Varga', 'Daniel Osei'],
  documents,
  sources,
  claims,
  evidence,
  judgements,
  critiques,
  questions,
  plantedFaults,
}
