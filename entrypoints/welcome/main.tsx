import '../../components/styles/welcome.css'
import { startPage } from '../../components/page/start.tsx'
import { startSettings } from '../../components/settings/state.ts'
import { Welcome } from '../../components/welcome/welcome.tsx'
import { withoutWaiting } from '../../platform/report.ts'

withoutWaiting(startSettings(), 'reading preferences')
withoutWaiting(startPage(Welcome), 'starting the welcome page')
