import type { NameVariant } from '../../../shared/mission/entities/person'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { Checkbox } from '../../ui/fields/checkbox'
import { ComboBox } from '../../ui/fields/combo-box'
import { Select } from '../../ui/fields/select'
import { TextField } from '../../ui/fields/text-field'
import styles from './person-inspector.module.css'
import { useNameLanguage } from './use-name-language'

const offeredWritings = ['zh-Hans', 'zh-Hant', 'ja', 'ja-Hira', 'ko', 'und-Latn', 'en', 'th', 'km', 'lo', 'vi', 'ru', 'mn', 'my']
const orders = ['surnameFirst', 'givenFirst'] as const
const sources = ['passport', 'card', 'host', 'transliterated'] as const

interface NameFieldsProps {
  readonly name: NameVariant
  readonly onChange: (name: NameVariant) => void
  readonly onRemove: () => void
}

/** The parts of a name in one writing. */
export function NameFields({ name, onChange, onRemove }: NameFieldsProps) {
  const { translate } = useTranslate()
  const languageOf = useNameLanguage()
  const change = (fields: Partial<NameVariant>) => onChange({ ...name, ...fields })
  return (
    <div className={styles.parts}>
      {(['family', 'given', 'middle'] as const).map((part) => (
        <TextField
          key={part}
          label={translate(`fields.${part}`)}
          value={name[part]}
          lang={name.lang}
          onCommit={(text) => change({ [part]: text.trim() })}
        />
      ))}
      <ComboBox
        label={translate('fields.lang')}
        options={[...new Set([name.lang, ...offeredWritings])].map((tag) => ({ id: tag, text: languageOf(tag), found: tag }))}
        value={name.lang}
        onChange={(lang) => lang !== null && change({ lang })}
      />
      <Select
        label={translate('fields.order')}
        options={orders.map((order) => ({ id: order, text: translate(`terms.nameOrder.${order}`) }))}
        value={name.order}
        onChange={(order) => change({ order })}
      />
      <Select
        label={translate('fields.source')}
        options={sources.map((source) => ({ id: source, text: translate(`terms.nameSource.${source}`) }))}
        value={name.source}
        onChange={(source) => change({ source })}
      />
      <div className={styles.between}>
        <Checkbox label={translate('fields.verified')} isSelected={name.verified} onChange={(verified) => change({ verified })} />
        <Button kind="critical" small onPress={onRemove}>
          {translate('people.removeName')}
        </Button>
      </div>
    </div>
  )
}
