import { describe, expect, it } from 'vitest'
import { edgeRuleText, scalesFrom, settingProblems, usualScales } from './project-scales.ts'
import { defaultVerdictScale, verdictScaleText } from './verdict-scale.ts'

const own = defaultVerdictScale.map((verdict) => (verdict.id === 'mixed' ? { ...verdict, words: 'In part' } : verdict)).toReversed()

describe('the scales of a project', () => {
  it('are the usual ones until its settings say otherwise', () => {
    expect(scalesFrom([])).toEqual(usualScales)
    expect(scalesFrom([{ name: 'edge-rule', value: edgeRuleText('lower') }])).toEqual({ ...usualScales, edges: 'lower' })
    expect(scalesFrom([{ name: 'verdict-scale', value: verdictScaleText(own) }])).toEqual({ ...usualScales, verdicts: own })
  })

  it('stay the usual ones where a setting cannot be read', () => {
    expect(scalesFrom([{ name: 'edge-rule', value: '"middle"' }, { name: 'verdict-scale', value: '[]' }])).toEqual(usualScales)
  })

  it('say by name what keeps a value from being set', () => {
    expect(settingProblems('edge-rule', '"upper"')).toEqual([])
    expect(settingProblems('edge-rule', '"middle"')).toHaveLength(1)
    expect(settingProblems('verdict-scale', verdictScaleText(own))).toEqual([])
    expect(settingProblems('verdict-scale', verdictScaleText(own.slice(1)))[0]).toContain('“unverified” is missing')
  })
})
