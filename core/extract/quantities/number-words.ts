const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Words below a hundred. */
export const smallWords: ReadonlyMap<string, number> = new Map([...ones.map((word, index) => [word, index] as const), ...tens.map((word, index) => [word, (index + 2) * 10] as const)])

/** Words that multiply what stands before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['lakh', 1e5], ['lakhs', 1e5], ['crore', 1e7], ['crores', 1e7], ['dozen', 12],
])

/** Abbreviations of scale nobody takes for anything else. */
export const scaleMarks: ReadonlyMap<string, number> = new Map([['k', 1e3], ['K', 1e3], ['mn', 1e6], ['mln', 1e6], ['bn', 1e9], ['bln', 1e9], ['tn', 1e12], ['trn', 1e12]])

/** Abbreviations of scale that are sure only beside money: elsewhere metres, bytes or tonnes. */
export const moneyMarks: ReadonlyMap<string, number> = new Map([['m', 1e6], ['M', 1e6], ['b', 1e9], ['B', 1e9], ['T', 1e12]])

/** Plural scales: at least one of them, open above. */
export const pluralScales: ReadonlyMap<string, number> = new Map([['dozens', 12], ['tens', 10], ['hundreds', 1e2], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12]])

/** Denominators of fractions; a half is read by itself. */
export const denominators: ReadonlyMap<string, number> = new Map(
  ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap((word) => {
    const parts = { third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9 }[word] ?? 10
    return [[word, parts], [`${word}s`, parts]] as const
  }),
)
