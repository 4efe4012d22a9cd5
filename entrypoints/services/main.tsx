import '../../components/styles/services.css'
import { startPage } from '../../components/page/start.tsx'
import { ServicesPage } from '../../components/services/services-page.tsx'
import { withoutWaiting } from '../../platform/report.ts'

withoutWaiting(startPage(ServicesPage), 'starting the all-services page')
