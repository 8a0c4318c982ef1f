/** ISO 4217 codes read as codes, in capitals. */
const codes = new Set(
  ('USD EUR GBP JPY CNY RUB KRW KPW CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY UAH GEL AMD AZN KZT UZS BYN INR PKR BDT LKR NPR AFN ' +
    'IRR IQD SYP LBP JOD ILS SAR AED QAR KWD BHD OMR YER EGP LYD TND DZD MAD ZAR NGN KES ETB GHS BRL ARS CLP COP MXN PEN VES UYU THB VND IDR ' +
    'MYR SGD PHP HKD TWD MMK KHR LAK MNT ISK RSD').split(' '),
)

/** Abbreviations in use that are no ISO code of their own. */
const otherCodes: Readonly<Record<string, string>> = { RMB: 'CNY', SDR: 'XDR', SDRs: 'XDR', NIS: 'ILS', NTD: 'TWD', Rs: 'INR' }

/** ISO code of a code or abbreviation in capitals; null for any other word. */
export const currencyCode = (word: string): string | null => (codes.has(word) ? word : Object.hasOwn(otherCodes, word) ? (otherCodes[word] ?? null) : null)

/** Signs with one usual reading; `$` and `¥` take their most usual one. */
export const signs: Readonly<Record<string, string>> = {
  $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₩': 'KRW', '₽': 'RUB', '₴': 'UAH', '₹': 'INR', '₪': 'ILS', '₺': 'TRY', '₫': 'VND', '฿': 'THB',
  '₱': 'PHP', '₦': 'NGN', '₸': 'KZT', '₾': 'GEL', '₼': 'AZN',
}

/** Letters before a dollar sign that say whose dollar it is. */
export const dollarPrefixes: Readonly<Record<string, string>> = {
  US: 'USD', A: 'AUD', AU: 'AUD', C: 'CAD', CA: 'CAD', NZ: 'NZD', HK: 'HKD', S: 'SGD', SG: 'SGD', R: 'BRL', NT: 'TWD', MX: 'MXN',
}

/** Names that need no country, singular and plural. */
const names: Readonly<Record<string, string>> = {
  dollar: 'USD', dollars: 'USD', euro: 'EUR', euros: 'EUR', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', rouble: 'RUB', roubles: 'RUB', ruble: 'RUB',
  rubles: 'RUB', hryvnia: 'UAH', hryvnias: 'UAH', zloty: 'PLN', zlotys: 'PLN', forint: 'HUF', forints: 'HUF', shekel: 'ILS', shekels: 'ILS',
  baht: 'THB', dong: 'VND', ringgit: 'MYR', rupiah: 'IDR', naira: 'NGN', tenge: 'KZT', sterling: 'GBP',
}

/** Names several countries use: read only beside the country's adjective. */
const sharedNames = new Set(
  'pound pounds rupee rupees peso pesos franc francs dinar dinars riyal riyals rial rials dirham dirhams shilling shillings lira liras krona kronor krone kroner crown crowns won cent cents pence'.split(' '),
)

/** Country's adjective and the currency's name. */
const nationalNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: { us: 'USD', american: 'USD', australian: 'AUD', canadian: 'CAD', singapore: 'SGD', taiwan: 'TWD', 'hong kong': 'HKD', 'new zealand': 'NZD' },
  rouble: { russian: 'RUB', belarusian: 'BYN' },
  ruble: { russian: 'RUB', belarusian: 'BYN' },
  yen: { japanese: 'JPY' },
  yuan: { chinese: 'CNY' },
  pound: { british: 'GBP', egyptian: 'EGP', lebanese: 'LBP', syrian: 'SYP' },
  rupee: { indian: 'INR', pakistani: 'PKR', nepalese: 'NPR', 'sri lankan': 'LKR' },
  peso: { mexican: 'MXN', philippine: 'PHP', argentine: 'ARS', colombian: 'COP', chilean: 'CLP' },
  franc: { swiss: 'CHF' },
  dinar: { iraqi: 'IQD', jordanian: 'JOD', kuwaiti: 'KWD', serbian: 'RSD', libyan: 'LYD', tunisian: 'TND', algerian: 'DZD', bahraini: 'BHD' },
  riyal: { saudi: 'SAR', qatari: 'QAR' },
  rial: { iranian: 'IRR', omani: 'OMR', yemeni: 'YER' },
  dirham: { moroccan: 'MAD', uae: 'AED', emirati: 'AED' },
  shilling: { kenyan: 'KES' },
  lira: { turkish: 'TRY' },
  krona: { swedish: 'SEK', icelandic: 'ISK' },
  kronor: { swedish: 'SEK' },
  krone: { norwegian: 'NOK', danish: 'DKK' },
  kroner: { norwegian: 'NOK', danish: 'DKK' },
  crown: { czech: 'CZK', swedish: 'SEK', norwegian: 'NOK', danish: 'DKK' },
  won: { 'south korean': 'KRW', 'north korean': 'KPW', korean: 'KRW' },
}

const nationalCurrencies = new Set(Object.keys(nationalNames).flatMap((name) => [name, `${name}s`]))
/** Whether a name stands for a currency beside a country's adjective. */
export const isNationalCurrency = (name: string): boolean => nationalCurrencies.has(name)

/** ISO code of a currency's name with its country's adjective; null where the pair is not known. */
export function nationalCurrency(adjective: string, name: string): string | null {
  const table = nationalNames[name] ?? nationalNames[name.replace(/s$/u, '')]
  return table?.[adjective] ?? null
}

/** ISO code of a name, `shared` for one that several countries use, null for any other word. */
export function currencyOf(name: string): string | 'shared' | null {
  return Object.hasOwn(names, name) ? (names[name] ?? null) : sharedNames.has(name) ? 'shared' : null
}
