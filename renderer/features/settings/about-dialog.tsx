import type { ReactNode } from 'react'
import { sources } from '../../../shared/checks/sources'
import type { DialogProps } from '../../app/dialogs'
import { desk } from '../../app/start/desk-access'
import { useTranslate } from '../../i18n/language-provider'
import { Dialog } from '../../ui/overlays/dialog'
import styles from './about-dialog.module.css'
import { type Credit, dataCredits, softwareCredits } from './credits'

/** Which version this is, whose work it is made with and under which licence, and where its figures were read. */
export function AboutDialog({ onClose }: DialogProps) {
  const { translate } = useTranslate()
  const { version } = desk().app
  return (
    <Dialog title={translate('app.about.title')} onClose={onClose} wide>
      <p>{translate('app.about.version', { version })}</p>
      <Part title={translate('app.about.data')}>
        <Credits credits={dataCredits} />
      </Part>
      <Part title={translate('app.about.software')}>
        <Credits credits={softwareCredits} />
      </Part>
      <Part title={translate('app.about.sources')}>
        <p className={styles.quiet}>{translate('app.about.sourcesText')}</p>
        <ul className={styles.list}>
          {Object.entries(sources).map(([tag, { title, kind, address }]) => (
            <li key={tag}>
              {translate('source.published', { title, kind: translate(`source.kind.${kind}`), tag })}
              <span className={styles.quiet}> {address}</span>
            </li>
          ))}
        </ul>
      </Part>
    </Dialog>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  )
}

function Credits({ credits }: { readonly credits: readonly Credit[] }) {
  return (
    <ul className={styles.list}>
      {credits.map(({ name, licence, by, address }) => (
        <li key={name}>
          {name} · {licence}
          <span className={styles.quiet}>
            {' '}
            © {by} {address}
          </span>
        </li>
      ))}
    </ul>
  )
}
