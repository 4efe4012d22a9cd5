import '../../components/styles/about.css'
import { About } from '../../components/about/about.tsx'
import { startPage } from '../../components/page/start.tsx'
import { withoutWaiting } from '../../platform/report.ts'

withoutWaiting(startPage(About), 'starting the about page')
