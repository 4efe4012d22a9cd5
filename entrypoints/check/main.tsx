import '../../components/styles/list-check.css'
import { ListCheck } from '../../components/list-check/list-check.tsx'
import { startPage } from '../../components/page/start.tsx'
import { withoutWaiting } from '../../platform/report.ts'

withoutWaiting(startPage(ListCheck), 'starting the page that checks a list')
