import { useCallback } from 'preact/hooks'
import { type ServiceSituation, situationOfService } from '../../core/situation.ts'
import type { IndexedService } from '../../dataset/host-index.ts'
import { useInForce } from '../page/in-force.ts'

/** Where the person stands on a service as a whole, as the popup has it. */
export function useSituation(): (service: IndexedService) => ServiceSituation {
  const inForce = useInForce()
  return useCallback((service) => situationOfService(service, inForce, Date.now()), [inForce])
}
