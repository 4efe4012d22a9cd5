import { useCallback, useEffect, useState } from 'preact/hooks'
import { answerFor } from '../../core/choices.ts'
import { type Verdict, verdictOf } from '../../core/verdict.ts'
import { wholeOf } from '../../core/whole-service.ts'
import type { DirectoryService } from '../../dataset/notice.ts'
import { report } from '../../platform/report.ts'
import { type AllPreferences, onChanged, readAll } from '../../storage/preferences.ts'

/** The verdict on each service as a whole, with the person's own answers, kept current; without them until they are read. */
export function useVerdicts(): (service: DirectoryService) => Verdict {
  const [chosen, setChosen] = useState<AllPreferences | null>(null)
  useEffect(() => {
    const read = () => {
      readAll().then(setChosen, (error: unknown) => report(error, 'reading preferences'))
    }
    read()
    return onChanged(read)
  }, [])
  return useCallback(
    (service) => {
      const own = chosen?.answers.get(service.id) ?? null
      return verdictOf(service, wholeOf(service).exposure, answerFor(own, chosen?.settings.defaultAnswer ?? 'none'))
    },
    [chosen],
  )
}
