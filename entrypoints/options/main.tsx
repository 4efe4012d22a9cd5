import '../../components/styles/settings.css'
import { startSettings } from '../../components/controls/settings-state.ts'
import { startPage } from '../../components/page/start.tsx'
import { Settings } from '../../components/settings/settings.tsx'
import { withoutWaiting } from '../../platform/report.ts'

withoutWaiting(startSettings(), 'reading preferences')
withoutWaiting(startPage(Settings), 'starting the settings page')
