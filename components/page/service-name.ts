import { inLanguage } from '../../dataset/text.ts'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { locale } from '../../i18n/i18n.ts'
import { serviceById } from '../../platform/host-index.ts'

/**
 * The name of a service in the language in use; its id, and that it is no longer listed, where the dataset has dropped
 * it.
 */
export function serviceName(id: string): string {
  const service = serviceById(id)
  return service ? inLanguage(service.name, locale.get()) : settingsTexts.get().unlisted({ id })
}
