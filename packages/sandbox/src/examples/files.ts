/** The smallest files that programs for them open: a PDF with one empty page, and a ZIP with one text. */

import { crc32 } from "node:zlib"
import { writePdf } from "../pdf.ts"

/** A file and what it is. */
export interface ExampleFile {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** What an operation's file is: all are PDFs but one. */
export const fileOf = (operation: string): ExampleFile =>
  operation === "incomeVerificationDocumentsDownload"
    ? { mediaType: "application/zip", bytes: zip("README.txt", `An example of ${operation}.\n`) }
    : { mediaType: "application/pdf", bytes: writePdf(operation, []) }

/** Stored, not compressed. The 1st of January 1980 is the first day that the format knows. */
const zip = (name: string, content: string): Uint8Array => {
  const data = Buffer.from(content)
  const fileName = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(10, 0)
  common.writeUInt16LE(0x21, 8)
  common.writeUInt32LE(crc32(data), 10)
  common.writeUInt32LE(data.length, 14)
  common.writeUInt32LE(data.length, 18)
  common.writeUInt16LE(fileName.length, 22)
  const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, fileName, data])
  const central = Buffer.concat([Buffer.from("PK\x01\x02\x0a\x00", "latin1"), common, Buffer.alloc(14), fileName])
  const end = Buffer.alloc(22)
  end.write("PK\x05\x06", "latin1")
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
