const named: Readonly<Record<string, string>> = {
  'application/pdf': 'a PDF',
  'application/rtf': 'a rich-text file (RTF)',
  'application/zip': 'a zip archive',
  'application/epub+zip': 'an e-book (EPUB)',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'a Word document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'an Excel workbook',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'a PowerPoint presentation',
  'application/vnd.oasis.opendocument.text': 'an OpenDocument text',
  'application/x-ole-storage': 'an older Office file',
  'application/vnd.sqlite3': 'a database; an Assay project is opened, not imported',
  'multipart/related': 'a saved web archive (MHTML)',
}
const families: Readonly<Record<string, string>> = { image: 'a picture', audio: 'a sound recording', video: 'a film' }

/** What a media type is called by people: "a PDF"; types without such a name keep their own. */
export const fileKindInWords = (mediaType: string): string => named[mediaType] ?? families[mediaType.split('/')[0] ?? ''] ?? mediaType
