const allowed = new Set(['http:', 'https:', 'mailto:'])

/**
 * An address that may become a link in a file handed to others, as browsers will read it and without a character that
 * could end it early in any format; null for every other scheme, for more than one line and for what is no address.
 * What is refused stays in the file as text.
 */
export function safeUrl(address: string): string | null {
  if (/\p{Cc}/u.test(address.trim()) || !URL.canParse(address)) return null
  const url = new URL(address)
  // The parser encodes these in addresses of the web, and leaves them as they are in addresses of mail.
  return allowed.has(url.protocol) ? url.href.replace(/[\s<>"'`{}|\\^]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`) : null
}
