import { useTranslate } from '../../i18n/language-provider'

/** Where a figure comes from: words for what is the program's or the mission's own, tags of the literature as they are. */
export function useSourceWords(): (source: string) => string {
  const { translate, find } = useTranslate()
  return (source) => {
    if (source === 'own') return translate('mission.ownFigure')
    const parts = source.split(' ').map((part) => find(`source.${part}`) ?? part)
    return parts.length === 1 || /^[A-Z]+-/.test(source) ? parts.join(', ') : source
  }
}
