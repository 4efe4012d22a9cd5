import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of a build in which something goes wrong. */
export class Variant {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  static async of(build: string): Promise<Variant> {
    const variant = new Variant(await mkdtemp(join(tmpdir(), 'whereabouts-variant-')))
    await cp(build, variant.folder, { recursive: true })
    return variant
  }

  /** Runs a script before all others in every page and in the background. */
  async begin(script: string): Promise<void> {
    await writeFile(join(this.folder, 'first.js'), script)
    for (const name of await readdir(this.folder)) {
      if (name.endsWith('.html'))
        await this.edit(name, (page) => page.replace('<head>', '<head><script src="/first.js"></script>'))
    }
    await this.edit('background.js', (code) => `;(() => {${script}})();${code}`)
  }

  /** Rewrites a file. */
  async edit(path: string, change: (text: string) => string): Promise<void> {
    const file = join(this.folder, path)
    await writeFile(file, change(await readFile(file, 'utf8')))
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.folder, path))
  }

  async dispose(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }
}
