/** A file to be saved: its name, its media type and its text. */
export interface TextFile {
  name: string
  type: string
  text: string
}

/** Long enough for any browser to have begun the download. */
const KEPT_MS = 60_000

/** Saves a file by the browser's own download of a blob, which needs no permission. */
export function saveFile({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
