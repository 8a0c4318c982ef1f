/** Every unit's spellings, in lower case unless capitals matter; several words are joined by one space. */
const spellings: Readonly<Record<string, string>> = {
  percent: 'percent|per cent|pc|pct', 'percentage-point': 'percentage point|percentage points|percentage-point', 'basis-point': 'basis point|basis points',
  kilometre: 'km|kms|kilometre|kilometres|kilometer|kilometers', metre: 'metre|metres|meter|meters', centimetre: 'cm|centimetre|centimetres|centimeters',
  mile: 'mile|miles', 'nautical-mile': 'nautical mile|nautical miles', foot: 'feet|foot|ft', inch: 'inch|inches', yard: 'yards|yard',
  'square-kilometre': 'square kilometre|square kilometres|square kilometer|square kilometers|sq km|square km|km ²', 'square-mile': 'square mile|square miles|sq miles',
  'square-metre': 'square metre|square metres|square meter|square meters|sq m|m ²', hectare: 'hectare|hectares|ha', acre: 'acre|acres',
  'cubic-metre': 'cubic metre|cubic metres|cubic meter|cubic meters|m ³', litre: 'litre|litres|liter|liters', gallon: 'gallon|gallons', barrel: 'barrel|barrels',
  tonne: 'tonne|tonnes|metric ton|metric tons|metric tonnes', ton: 'ton|tons', kilogram: 'kg|kilogram|kilograms|kilo|kilos', gram: 'gram|grams|grammes',
  kiloton: 'kiloton|kilotons|kilotonne|kilotonnes', megaton: 'megaton|megatons',
  'kilometre-per-hour': 'km / h|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour', 'mile-per-hour': 'mph|miles per hour|miles an hour', knot: 'knots|knot',
  year: 'year|years', month: 'month|months', week: 'week|weeks', day: 'day|days', hour: 'hour|hours|hrs', minute: 'minutes|minute', second: 'seconds', decade: 'decade|decades',
  'degree-celsius': '° c|degrees celsius|degrees c|degree celsius', 'degree-fahrenheit': '° f|degrees fahrenheit', degree: 'degrees|degree', times: 'times',
}

/** Units whose capitals carry meaning. */
const exactSpellings: Readonly<Record<string, string>> = {
  megawatt: 'MW|megawatt|megawatts', gigawatt: 'GW|gigawatt|gigawatts', kilowatt: 'kW|KW|kilowatt|kilowatts', 'gigawatt-hour': 'GWh|gigawatt hours|gigawatt hour|gigawatt - hours|gigawatt - hour', 'megawatt-hour': 'MWh|megawatt hours|megawatt hour|megawatt - hours|megawatt - hour',
  'kilowatt-hour': 'kWh|kilowatt hours|kilowatt hour|kilowatt - hours|kilowatt - hour', 'terawatt-hour': 'TWh|terawatt hours|terawatt hour|terawatt - hours|terawatt - hour', gigabyte: 'GB|gigabytes', megabyte: 'MB|megabytes', terabyte: 'TB|terabytes',
}

/** Signs that are units by themselves. */
export const unitSigns: Readonly<Record<string, string>> = { '%': 'percent', '‰': 'per-mille' }

function tableOf(source: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(source).flatMap(([unit, words]) => words.split('|').map((word) => [word, unit] as const)))
}
const byWord = tableOf(spellings)
const byExactWord = tableOf(exactSpellings)

/** Words that a unit of several words begins with, in small letters. */
const beginnings = new Set([...byWord.keys(), ...byExactWord.keys()].map((words) => words.toLowerCase().split(' ')[0]))
export const beginsUnit = (word: string): boolean => beginnings.has(word)

/** The unit some words name, given as written; null for words that name none. */
export function unitOf(words: string): string | null {
  return byExactWord.get(words) ?? byWord.get(words.toLowerCase()) ?? null
}

/** Durations, over which a rate can run and for which "over" means "during". */
export const timeUnits: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'])
