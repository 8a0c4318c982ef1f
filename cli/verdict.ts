import { Fault } from '#core/domain/fault.ts'
import type { VerdictId } from '#core/standards/ids.ts'
import { verdictsNamed, type ScaledVerdict, type VerdictScale } from '#core/standards/verdict-scale.ts'
import { listed, quoted } from '#core/words/phrases.ts'
import { UsageError } from './usage-error.ts'

/** The verdict a person means by its id or its words in the project. Fault: `value-unknown`, which names them all; more than one is no value. */
export function verdictNamed(field: string, given: string, scale: VerdictScale): VerdictId {
  const [found, other] = verdictsNamed(scale, given)
  if (!found) throw new Fault('value-unknown', { field, value: given, allowed: scale.filter(({ inUse }) => inUse).map(inChoices) })
  if (other) throw new UsageError(`${field} ${quoted(given)} can mean ${listed(verdictsNamed(scale, given).map(inChoices), 'or')}. Say it by the id or the words that no other has.`)
  return found.id
}

const inChoices = ({ id, words }: ScaledVerdict): string => (id === words.toLowerCase().replaceAll(' ', '-') ? id : `${id} (${words})`)
