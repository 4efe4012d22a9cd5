import '../../components/styles/settings.css'
import { startPage } from '../../components/page/start.tsx'
import { Settings } from '../../components/settings/settings.tsx'
import { startSettings } from '../../components/settings/state.ts'
import { withoutWaiting } from '../../platform/report.ts'

withoutWaiting(startSettings(), 'reading preferences')
withoutWaiting(startPage(Settings), 'starting the settings page')
