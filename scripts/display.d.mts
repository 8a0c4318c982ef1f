/** Types of display.mjs for the TypeScript around it. */
export interface Display { readonly env: Readonly<Record<string, string>>; readonly isVirtual: boolean; stop(): Promise<void> }
export function openDisplay(options?: { readonly virtual?: boolean }): Promise<Display>
