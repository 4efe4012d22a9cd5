import '../../components/styles/welcome.css'
import { startSettings } from '../../components/controls/settings-state.ts'
import { startPage } from '../../components/page/start.tsx'
import { Welcome } from '../../components/welcome/welcome.tsx'
import { withoutWaiting } from '../../platform/report.ts'

withoutWaiting(startSettings(), 'reading preferences')
withoutWaiting(startPage(Welcome), 'starting the welcome page')
