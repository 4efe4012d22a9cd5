import '../../components/styles/popup.css'
import { markPage } from '../../components/page/as-page.ts'
import { startPage } from '../../components/page/start.tsx'
import { fitWindow } from '../../components/popup/fit-window.ts'
import { Popup } from '../../components/popup/popup.tsx'
import { startFollowing } from '../../components/popup/use-shown.ts'
import { withoutWaiting } from '../../platform/report.ts'

const ready = startFollowing()
fitWindow()
withoutWaiting(markPage(), 'asking for the tab')
withoutWaiting(startPage(Popup, 'popup', ready), 'starting the popup')
