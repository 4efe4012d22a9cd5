import type { ComponentChildren } from 'preact'

/** Parts of a line, with a dot between two that stand side by side, and none where a line begins or ends. */
export function Joined({ parts }: { parts: readonly ComponentChildren[] }) {
  return (
    <span class="joined">
      <span>
        {parts.map((part, place) => (
          <span key={place}>{part} </span>
        ))}
      </span>
    </span>
  )
}
