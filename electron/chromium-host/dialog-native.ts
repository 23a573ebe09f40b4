import { execFile } from 'node:child_process'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { PathQuestion } from './dialog'
import { isHeadless } from './host'

/** Asks with the desktop's own chooser. null: the person cancelled; undefined: this desktop has none that can be run. */
export async function choosePathNatively(question: PathQuestion): Promise<string | null | undefined> {
  if (isHeadless()) return undefined
  for (const [program, args] of choosersOf(process.platform, question)) {
    const answer = await run(program, args)
    if (answer !== undefined) return answer
  }
  return undefined
}

/** undefined: there is no such program, or it could not run. A chooser that ends without a path was cancelled. */
function run(program: string, args: readonly string[]): Promise<string | null | undefined> {
  return new Promise((resolve) => {
    execFile(program, args, { encoding: 'utf8' }, (error, stdout) => {
      const path = stdout.replace(/\r?\n$/, '')
      if (error && (typeof error.code !== 'number' || error.code > 1)) resolve(undefined)
      else resolve(error || path === '' ? null : path)
    })
  })
}

type Chooser = readonly [program: string, args: readonly string[]]

/** The choosers to try on a platform, in order, and how each is asked. Values are arguments or quoted: no shell reads them. */
export function choosersOf(platform: NodeJS.Platform, { kind, title, suggestion, ending }: PathQuestion): readonly Chooser[] {
  const start = join(homedir(), 'Documents', suggestion)
  if (platform === 'darwin') return [['osascript', ['-e', appleScript(kind, title, suggestion)]]]
  if (platform === 'win32') {
    return [['powershell.exe', ['-NoProfile', '-STA', '-Command', powerShellScript(kind, title, suggestion, ending)]]]
  }
  const zenity = {
    open: ['--file-selection', ...(ending ? [`--file-filter=*.${ending}`] : [])],
    save: ['--file-selection', '--save', `--filename=${start}`],
    folder: ['--file-selection', '--directory'],
  }
  const kdialog = {
    open: ['--getopenfilename', start, ...(ending ? [`*.${ending}`] : [])],
    save: ['--getsavefilename', start, ...(ending ? [`*.${ending}`] : [])],
    folder: ['--getexistingdirectory', start],
  }
  return [
    ['zenity', [`--title=${title}`, ...zenity[kind]]],
    ['kdialog', ['--title', title, ...kdialog[kind]]],
  ]
}

function appleScript(kind: PathQuestion['kind'], title: string, suggestion: string): string {
  const prompt = appleText(title)
  if (kind === 'folder') return `POSIX path of (choose folder with prompt ${prompt})`
  if (kind === 'open') return `POSIX path of (choose file with prompt ${prompt})`
  return `POSIX path of (choose file name with prompt ${prompt} default name ${appleText(suggestion)})`
}

function appleText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

function powerShellScript(kind: PathQuestion['kind'], title: string, suggestion: string, ending: string | undefined): string {
  const load = '[Console]::OutputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Windows.Forms;'
  if (kind === 'folder') {
    return `${load} $d = New-Object Windows.Forms.FolderBrowserDialog; $d.Description = ${powerShellText(title)}; if ($d.ShowDialog() -eq 'OK') { $d.SelectedPath }`
  }
  const filter = ending ? ` $d.Filter = ${powerShellText(`*.${ending}|*.${ending}`)};` : ''
  const type = kind === 'open' ? 'OpenFileDialog' : 'SaveFileDialog'
  return `${load} $d = New-Object Windows.Forms.${type}; $d.Title = ${powerShellText(title)}; $d.FileName = ${powerShellText(suggestion)};${filter} if ($d.ShowDialog() -eq 'OK') { $d.FileName }`
}

function powerShellText(text: string): string {
  // PowerShell also takes the typographic quotes for quotes.
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`
}
