import '../../components/styles/services.css'
import { startPage } from '../../components/page/start.tsx'
import { ServicesPage } from '../../components/services/services-page.tsx'
import { directoryModule } from '../../platform/bundled.ts'
import { withoutWaiting } from '../../platform/report.ts'

// Begins before the language is known: it is the same file in every language, and the list waits for it.
withoutWaiting(directoryModule(), 'loading the directory')
withoutWaiting(startPage(ServicesPage), 'starting the all-services page')
