import type { Translator } from '../../../shared/i18n/translate'
import type { CrewProfile } from '../../../shared/interpreting/assignment/crew/crew-figures'
import type { Proposal } from '../../../shared/interpreting/assignment/proposal'
import { spokenLanguageOf } from '../../../shared/interpreting/language-pair'
import { type Mission, rowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import styles from './proposals.module.css'

interface CrewViewProps {
  readonly proposal: Proposal
  /** Asks what one more like this interpreter would buy. */
  readonly onOneMore: (likeId: string) => void
}

/** How few interpreters are enough, how sure that is, of which languages they are, and what one more of each would fill. */
export function CrewView({ proposal: { crew, after }, onOneMore }: CrewViewProps) {
  const { translate } = useTranslate()
  const mission = useMission()
  const count = after.measures.fewerInterpreters
  const atLeast = crew?.atLeast ?? 0
  const isFewest = crew !== null && atLeast === count
  return (
    <>
      <p>
        {translate('proposals.crew', { count, all: rowsOf(mission, 'interpreters').length })}{' '}
        {isFewest && count > 0 ? <span className={styles.proven}>{translate('proposals.crew.proven')}</span> : null}
        {crew && !isFewest ? translate('proposals.crew.atLeast', { count: atLeast }) : null}
      </p>
      {crew && crew.profiles.length > 0 ? <Profiles profiles={crew.profiles} onOneMore={onOneMore} /> : null}
    </>
  )
}

interface ProfilesProps {
  readonly profiles: readonly CrewProfile[]
  readonly onOneMore: (likeId: string) => void
}

function Profiles({ profiles, onOneMore }: ProfilesProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const languageName = useLanguageName()
  const isAsked = profiles.some(({ buys }) => buys !== null)
  return (
    <table className={styles.score}>
      <thead>
        <tr>
          <th scope="col">{translate('proposals.crew.profile')}</th>
          <th scope="col">{translate('proposals.crew.needed')}</th>
          {isAsked ? <th scope="col">{translate('proposals.crew.fills')}</th> : null}
          <td />
        </tr>
      </thead>
      <tbody>
        {profiles.map(({ all, working, buys }) => {
          const [likeId = ''] = all
          const profile = profileText(mission, likeId, languageName, translator)
          const names = working.map((id) => rowName(mission, { table: 'interpreters', id }, language))
          return (
            <tr key={likeId}>
              <th scope="row">
                {profile} <span className={styles.quiet}>{new Intl.ListFormat(language).format(names)}</span>
              </th>
              <td>{translate('proposals.crew.ofAll', { count: working.length, all: all.length })}</td>
              {isAsked ? <td>{buys === null ? '' : translate('proposals.crew.places', { count: buys })}</td> : null}
              <td>
                <Button
                  small
                  kind="link"
                  label={translate('proposals.crew.oneMoreLike', { profile })}
                  onPress={() => onOneMore(likeId)}
                >
                  {translate('proposals.crew.oneMore')}
                </Button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** "Chinese A · Japanese B": the languages with their classes, and the modes where not all are offered. */
function profileText(mission: Mission, id: string, languageName: (tag: string) => string, { translate }: Translator): string {
  const languages = rowOf(mission, 'interpreters', id)?.languages ?? []
  const modes = [...new Set(languages.flatMap((own) => own.modes))].map((mode) => translate(`terms.mode.${mode}`))
  const spoken = languages.map(({ lang, class: known }) => `${languageName(spokenLanguageOf(lang))} ${known}`).join(' · ')
  return [spoken || translate('proposals.crew.noLanguages'), ...(modes.length > 0 ? [`(${modes.join(' · ')})`] : [])].join(' ')
}
