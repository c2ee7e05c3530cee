/** Reading a body of `multipart/form-data`, of which each letter stands for a byte. */

/** The fields by name: texts, and files as their bytes; undefined where the body is not of that form. */
export const readMultipart = (
  contentType: string,
  body: string
): Readonly<Record<string, string | Uint8Array>> | undefined => {
  const [, quoted, plain] = /^multipart\/form-data\b.*;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined || !body.includes(`--${boundary}--`)) return undefined
  const fields: Record<string, string | Uint8Array> = {}
  // The first piece comes before the first boundary, the last one after the last.
  for (const piece of `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, -1)) {
    const at = piece.indexOf("\r\n\r\n")
    const head = piece.slice(0, at)
    const name = /\bname="([^"]*)"/i.exec(head)?.[1]
    if (at < 0 || name === undefined) return undefined
    const bytes = Buffer.from(piece.slice(at + 4), "latin1")
    fields[name] = /\bfilename="/i.test(head) ? bytes : bytes.toString("utf8")
  }
  return fields
}
