// Installs the design systems as package-lock.json says, compiles Styles/ and lays what browsers need into wwwroot/dist. Run by FrontEnd.targets, on any system.
import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = dirname(fileURLToPath(import.meta.url))
const modules = join(home, 'node_modules')
const dist = join(home, 'wwwroot', 'dist')
const icons = ['icon-tag-remove-cross.svg', 'icon-tag-remove-cross-white.svg', 'icon-document.svg']

// Two builds of the same clone may come here at once: the second waits, and takes over a lock that its owner left behind.
async function alone (work) {
  const lock = join(home, 'obj', 'front-end.lock')
  mkdirSync(dirname(lock), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      try {
        if (Date.now() - statSync(lock).mtimeMs > 300_000) rmSync(lock, { recursive: true, force: true })
      } catch { /* it has just been given back */ }
      await new Promise(resolve => setTimeout(resolve, 250))
    }
  }
  try {
    await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function install () {
  const wanted = createHash('sha256').update(readFileSync(join(home, 'package-lock.json'))).digest('hex')
  const stamp = join(modules, '.installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  execSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { cwd: home, stdio: 'inherit' })
  writeFileSync(stamp, wanted)
}

function style () {
  const sass = createRequire(import.meta.url)('sass')
  const { css } = sass.compile(join(home, 'Styles', 'site.scss'), { style: 'compressed', loadPaths: [home, modules], quietDeps: true })
  if (css.includes('GDS Transport')) throw new Error('the stylesheet names GDS Transport, a typeface that only gov.uk may use')
  put('site.css', css)
}

// Written beside and renamed, so that nobody is ever served half a file.
function put (name, content) {
  writeFileSync(join(dist, name + '.new'), content)
  renameSync(join(dist, name + '.new'), join(dist, name))
}

try {
  await alone(async () => {
    install()
    mkdirSync(join(dist, 'images'), { recursive: true })
    copyFileSync(join(modules, 'govuk-frontend', 'dist', 'govuk', 'govuk-frontend.min.js'), join(dist, 'govuk-frontend.min.js'))
    for (const icon of icons) copyFileSync(join(modules, '@ministryofjustice', 'frontend', 'moj', 'assets', 'images', icon), join(dist, 'images', icon))
    style()
  })
} catch (error) {
  const place = error.span?.url ? `${fileURLToPath(error.span.url)}, line ${error.span.start.line + 1}: ` : ''
  console.error(`front-end: ${place}${error.sassMessage ?? error.message}`)
  process.exitCode = 1
}
