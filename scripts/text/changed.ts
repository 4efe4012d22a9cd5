import type { IndexedService } from '../../dataset/host-index.ts'

/** The services whose records are among the changed files, and the ids of those that are no longer there. */
export function changedServices(
  files: readonly string[],
  services: readonly IndexedService[],
): { there: IndexedService[]; gone: string[] } {
  const ids = files.flatMap((file) => /^data\/services\/([a-z0-9-]+)\.json$/.exec(file)?.[1] ?? [])
  return {
    there: services.filter(({ id }) => ids.includes(id)),
    gone: ids.filter((id) => !services.some((service) => service.id === id)),
  }
}
