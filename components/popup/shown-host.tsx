import { unicodeHost } from '../../core/unicode-host.ts'

/** A host as people write it. */
export function hostText(host: string): string {
  return unicodeHost(host) ?? host
}

/**
 * A host as people write it, with the form of the address in ASCII beside it where that differs: letters of different
 * scripts can look alike.
 */
export function ShownHost({ host }: { host: string }) {
  const written = unicodeHost(host)
  if (written === null) return <span class="host">{host}</span>
  return (
    <span class="host">
      <bdi>{written}</bdi> <span class="ascii">{host}</span>
    </span>
  )
}
