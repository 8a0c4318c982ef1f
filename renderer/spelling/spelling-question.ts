/** Which of the words are wrong, or what a wrong word may have meant. */
export interface SpellingQuestion { readonly id: number; readonly ask: 'wrong' | 'suggestions'; readonly words: readonly string[] }
export interface SpellingAnswer { readonly id: number; readonly words: readonly string[] }
