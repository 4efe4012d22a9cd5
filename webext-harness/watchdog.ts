/**
 * Runs beside a test run, as a process of its own. A line of its input is the id of a browser process, after `+` where
 * it has started and after `-` where it has ended. When the input ends, because the test run closed it or died, it
 * kills the browsers still running and removes the folder named in its argument.
 */
import { rmSync } from 'node:fs'

const [, , folder] = process.argv
let input = ''

function kill(pid: number): void {
  // A negative id means the whole group; Windows and processes without a group know only the plain one.
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL')
    } catch {
      // Gone already, which is what was wanted.
    }
  }
}

process.stdin.setEncoding('utf8')
process.stdin.on('data', (chunk: string) => {
  input += chunk
})
process.stdin.on('end', () => {
  const running = new Set<number>()
  for (const line of input.split('\n')) {
    const pid = Number(line.slice(1))
    if (line.startsWith('-')) running.delete(pid)
    else if (pid > 1) running.add(pid)
  }
  for (const pid of running) kill(pid)
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})
// An interrupt from the terminal reaches the test run too, whose end is what counts.
process.on('SIGINT', () => undefined)
