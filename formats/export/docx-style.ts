import { AlignmentType, BorderStyle, LevelFormat, LevelSuffix, LineRuleType, ShadingType, type INumberingOptions, type IStylesOptions } from 'docx'

/** Lengths in twentieths of a point, Word's own unit. */
export const page = { width: 11_906, height: 16_838, margin: 1_190 } as const
export const textWidth = page.width - 2 * page.margin

export const colours = { ink: '1D2125', quiet: '575D64', line: 'D9D3C5', raised: 'F5F2EA', accent: '1F4E79', for: '0B6A55', against: 'A5330F', between: '7D5700' } as const

/** Faces that come with Word, each with a free twin of equal widths (Caladea, Carlito) that other programs take. */
export const faces = { text: 'Cambria', small: 'Calibri', code: 'Consolas' } as const

export const edge = (color: string, size = 6, space = 1) => ({ style: BorderStyle.SINGLE, color, size, space })
export const noEdge = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const shade = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill })

/** Said on every line height: LibreOffice takes a height without a rule as exact. */
const auto = { lineRule: LineRuleType.AUTO } as const
const small = { font: faces.small, size: 18, color: colours.quiet }

/** Named styles, so that whoever gets the file can restyle it in one place. */
export const noteStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: faces.text, size: 21, color: colours.ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 100, line: 276, ...auto } },
    },
    title: { run: { font: faces.text, size: 44, bold: true, color: colours.ink }, paragraph: { spacing: { before: 0, after: 160, line: 240, ...auto }, keepNext: true } },
    heading1: { run: { font: faces.text, size: 30, bold: true, color: colours.ink }, paragraph: { spacing: { before: 520, after: 140, line: 252, ...auto }, keepNext: true, border: { top: edge(colours.ink, 12, 6) } } },
    heading2: { run: { font: faces.text, size: 25, bold: true, color: colours.ink }, paragraph: { spacing: { before: 420, after: 40, line: 264, ...auto }, keepNext: true } },
    heading3: { run: { font: faces.small, size: 18, bold: true, allCaps: true, characterSpacing: 14, color: colours.quiet }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
    hyperlink: { run: { color: colours.accent, underline: { type: 'single' } } },
  },
  characterStyles: [
    { id: 'Quiet', name: 'Note Quiet', run: small },
    { id: 'Reference', name: 'Note Reference', run: { font: faces.small, size: 17, color: colours.accent } },
    { id: 'CodeRun', name: 'Note Code Run', run: { font: faces.code, size: 18 } },
  ],
  paragraphStyles: [
    { id: 'Kicker', name: 'Note Kicker', basedOn: 'Normal', run: { font: faces.small, size: 18, bold: true, allCaps: true, characterSpacing: 20, color: colours.accent }, paragraph: { spacing: { after: 20 }, keepNext: true } },
    { id: 'Front', name: 'Note Front Matter', basedOn: 'Normal', run: { font: faces.small, size: 19 }, paragraph: { spacing: { after: 10, line: 259, ...auto }, leftTabStop: 1_200, indent: { left: 1_200, hanging: 1_200 } } },
    { id: 'Lead', name: 'Note Lead', basedOn: 'Normal', run: { size: 23 }, paragraph: { spacing: { after: 180, line: 288, ...auto } } },
    { id: 'Facts', name: 'Note Facts', basedOn: 'Normal', run: small, paragraph: { spacing: { after: 120 }, keepNext: true } },
    { id: 'Remark', name: 'Note Remark', basedOn: 'Normal', run: small, paragraph: { spacing: { after: 60 } } },
    { id: 'Quotation', name: 'Note Quotation', basedOn: 'Normal', paragraph: { spacing: { before: 80, after: 0 }, indent: { left: 240 }, border: { left: edge(colours.accent, 18, 9) }, keepNext: true, keepLines: true } },
    { id: 'Whereabouts', name: 'Note Whereabouts', basedOn: 'Quotation', run: small, paragraph: { spacing: { before: 0, after: 120 }, indent: { left: 240 }, border: { left: edge(colours.accent, 18, 9) }, keepNext: false } },
    { id: 'JudgementHead', name: 'Note Judgement', basedOn: 'Normal', run: { font: faces.small, size: 20 }, paragraph: { spacing: { before: 120, after: 60 }, shading: shade(colours.raised), border: { top: edge(colours.raised, 18, 2), bottom: edge(colours.raised, 18, 2), left: edge(colours.raised, 18, 3), right: edge(colours.raised, 18, 3) }, indent: { left: 100, right: 100 }, rightTabStop: textWidth - 100, keepNext: true, keepLines: true } },
    { id: 'CritiqueHead', name: 'Note Critique', basedOn: 'Normal', run: { font: faces.small, size: 20 }, paragraph: { spacing: { before: 140, after: 20 }, rightTabStop: textWidth, keepNext: true } },
    { id: 'Reply', name: 'Note Reply', basedOn: 'Normal', run: small, paragraph: { spacing: { before: 60, after: 0 }, indent: { left: 360 }, keepNext: true } },
    { id: 'Cell', name: 'Note Cell', basedOn: 'Normal', run: { font: faces.small, size: 18 }, paragraph: { spacing: { before: 20, after: 20, line: 247, ...auto } } },
    { id: 'CellHead', name: 'Note Cell Heading', basedOn: 'Cell', run: { bold: true }, paragraph: { keepNext: true } },
    { id: 'CellQuotation', name: 'Note Cell Quotation', basedOn: 'Cell', run: { font: faces.text, size: 19 }, paragraph: { spacing: { before: 40, after: 40 }, indent: { left: 160 }, border: { left: edge(colours.line, 12, 6) } } },
    { id: 'Entry', name: 'Note Bibliography Entry', basedOn: 'Normal', paragraph: { spacing: { before: 100, after: 20 }, indent: { left: 560, hanging: 560 }, leftTabStop: 560, keepLines: true } },
    { id: 'EntryRemark', name: 'Note Bibliography Remark', basedOn: 'Remark', paragraph: { spacing: { after: 0 }, indent: { left: 560 } } },
    { id: 'KeyHeading', name: 'Note Key Heading', basedOn: 'Heading2', next: 'Remark', run: { font: faces.small, size: 21 }, paragraph: { spacing: { before: 240, after: 60 }, keepNext: true, outlineLevel: 1 } },
    { id: 'Code', name: 'Note Code', basedOn: 'Normal', run: { font: faces.code, size: 18 }, paragraph: { shading: shade(colours.raised) } },
    { id: 'Foot', name: 'Note Foot', basedOn: 'Normal', run: { ...small, size: 16 }, paragraph: { rightTabStop: textWidth, spacing: { after: 0 } } },
  ],
}

const depths = Array.from({ length: 9 }, (_, level) => level)

/** Lists of the note itself, and of analysts' Markdown: one definition for each number a list begins with. */
export const numberingFor = (starts: Iterable<number>): INumberingOptions => ({
  config: [
    { reference: 'claims', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, suffix: LevelSuffix.SPACE, style: { run: { color: colours.accent }, paragraph: { indent: { left: 0, hanging: 0 } } } }] },
    { reference: 'bullets', levels: depths.map((level) => ({ level, format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '◦', alignment: AlignmentType.LEFT, style: { paragraph: listIndent(level) } })) },
    ...[...new Set(starts)].map((start) => ({
      reference: orderedReference(start),
      levels: depths.map((level) => ({ level, start, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.LEFT, style: { paragraph: listIndent(level) } })),
    })),
  ],
})

export const orderedReference = (start: number): string => `ordered-${start}`

const listIndent = (level: number) => ({ indent: { left: 360 * (level + 1), hanging: 300 } })
