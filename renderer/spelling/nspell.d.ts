/** The parts of nspell that are used; it comes without types. */
declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean
    suggest(word: string): string[]
  }
  function nspell(aff: string, dic: string): Speller
  export = nspell
}
