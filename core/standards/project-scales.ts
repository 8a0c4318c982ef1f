import { edgeRules, type EdgeRule } from './ids.ts'
import { usualEdges } from './places.ts'
import { defaultVerdictScale, verdictScaleFrom, verdictScaleSetting, type VerdictScale } from './verdict-scale.ts'

/** What a project settles for all its judgements: which band owns a shared edge, and how its verdicts are worded. */
export interface ProjectScales { readonly edges: EdgeRule; readonly verdicts: VerdictScale }

/** What holds until a project says otherwise. */
export const usualScales: ProjectScales = { edges: usualEdges, verdicts: defaultVerdictScale }

/** The name under which a project keeps its rule for shared edges among its settings. */
export const edgeRuleSetting = 'edge-rule'

export const settingNames = [verdictScaleSetting, edgeRuleSetting] as const
export type SettingName = (typeof settingNames)[number]

/** Everything that keeps a JSON text from being the value of a setting, each in a sentence; none where it can be kept. */
export function settingProblems(name: SettingName, value: string): readonly string[] {
  if (name === edgeRuleSetting) return edgesIn(value) === null ? ['A shared edge belongs to the “upper” or to the “lower” band.'] : []
  const reading = verdictScaleFrom(value)
  return 'problems' in reading ? reading.problems : []
}

/**
 * The scales a project's settings say. One that cannot be read, as in a file changed by hand, counts as not set; judgements hold
 * the ids of verdicts and terms, so none of them changes by it.
 */
export function scalesFrom(settings: readonly { readonly name: string; readonly value: string }[]): ProjectScales {
  const valueOf = (name: SettingName): string | null => settings.find((setting) => setting.name === name)?.value ?? null
  const edges = valueOf(edgeRuleSetting)
  const verdicts = verdictScaleFrom(valueOf(verdictScaleSetting))
  return { edges: (edges === null ? null : edgesIn(edges)) ?? usualEdges, verdicts: 'scale' in verdicts ? verdicts.scale : defaultVerdictScale }
}

/** A rule as its setting keeps it. */
export const edgeRuleText = (edges: EdgeRule): string => JSON.stringify(edges)

const edgesIn = (value: string): EdgeRule | null => edgeRules.find((rule) => edgeRuleText(rule) === value.trim()) ?? null
