import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Block } from '#core/domain/document.ts'
import { articles } from '#core/extract/suggestions/articles.fixture.ts'
import { suggestionsIn } from '#core/extract/suggestions/suggestions.ts'
import { sentencesIn } from '#core/text/sentences.ts'
import { inPairs, timed, type Measurement } from './measurement.ts'

/** Five articles of our own one after another: about as long as a long read. */
function longArticle(): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let text = ''
  for (const { source } of articles) {
    const by = text.length
    blocks.push(...source.blocks.map((block) => ({ ...block, start: block.start + by, end: block.end + by })))
    text += `${source.text}\n\n`
  }
  return { text, blocks }
}

/**
 * The full analysis of an article (sentences, classes, scores with reasons, quantities, dates, sources, hedges, names) against wink-nlp and
 * compromise doing less on the same text: sentences, parts of speech and names. And cutting 5 MB into sentences against Unicode's own rules.
 */
export async function measureAnalysis(): Promise<Measurement[]> {
  const { text, blocks } = longArticle()
  const wink = winkNLP(model)
  const ours = () => timed(() => suggestionsIn({ text, blocks, publishedOn: '2024-03-01', language: 'en' }))
  for (let warm = 0; warm < 20; warm += 1) await ours()
  const againstWink = await inPairs({
    rounds: 15, ours,
    peer: () => timed(() => {
      const read = wink.readDoc(text)
      return [read.sentences().out(), read.tokens().out(wink.its.pos), read.entities().out()]
    }),
  })
  const againstCompromise = await inPairs({
    rounds: 5, ours,
    peer: () => timed(() => {
      const read = nlp(text)
      return [read.sentences().out('array'), read.numbers().out('array'), read.people().out('array')]
    }),
  })
  const long = text.repeat(Math.ceil(5_000_000 / text.length))
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const sentences = await inPairs({
    rounds: 3,
    ours: () => timed(() => sentencesIn(long)),
    peer: () => timed(() => [...segmenter.segment(long)].length),
  })
  const unit = 'ms'
  return [
    { name: `full analysis of an article of ${text.length} characters`, unit, peer: 'wink-nlp: sentences, parts of speech, entities', ...againstWink, aim: '< 1' },
    { name: `full analysis of an article of ${text.length} characters`, unit, peer: 'compromise: sentences, numbers, people', ...againstCompromise, aim: '< 1' },
    { name: 'sentences of 5 MB of text', unit, peer: 'Intl.Segmenter alone', ...sentences, aim: '<= 1000 ms (5 MB a second)' },
  ]
}
