/** The rows of a CSV file after RFC 4180, each by the names of its first line. Throws where the file breaks the rules. */
export function readCsv(csv: string): readonly ReadonlyMap<string, string>[] {
  const [names, ...rows] = recordsOf(csv.replace(/^\ufeff/, ''))
  if (!names) throw new Error('The file has no line.')
  return rows.map((row, at) => {
    if (row.length !== names.length) throw new Error(`Line ${at + 2} has ${row.length} cells, the first has ${names.length}.`)
    return new Map(names.map((name, column) => [name, row[column] ?? '']))
  })
}

function recordsOf(csv: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y
  while (at < csv.length) {
    cell.lastIndex = at
    const found = cell.exec(csv)
    if (!found) throw new Error(`No cell begins or ends as it must at character ${at}: ${JSON.stringify(csv.slice(at, at + 40))}`)
    record.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] !== ',') {
      records.push(record)
      record = []
    }
    at = cell.lastIndex
  }
  if (record.length > 0) throw new Error('The file ends after a comma.')
  return records
}
