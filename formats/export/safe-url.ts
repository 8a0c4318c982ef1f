const allowed = new Set(['http:', 'https:', 'mailto:'])

/**
 * An address that may become a link in a file handed to others, as browsers will read it; null for every other scheme
 * and for what is no address. What is refused stays in the file as text.
 */
export function safeUrl(address: string): string | null {
  try {
    const url = new URL(address)
    return allowed.has(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
