import { addRow } from '../../../shared/commands/add-row'
import { missionRowOf } from '../../../shared/mission/mission'
import { guessLanguage } from '../../../shared/mission/people/guess-language'
import { useAct } from '../../app/actions/act'
import { useMission } from '../../store/selectors'

/** Adds a task of one's own, by its title, to an item or to none. Answers whether it was taken. */
export function useAddTask(itemId: string | null): (title: string) => boolean {
  const mission = useMission()
  const act = useAct()
  return (title) => {
    const lang = guessLanguage(title, missionRowOf(mission).workingLanguages)
    return act(addRow, { table: 'tasks', fields: { title: { [lang]: title }, itemId } })
  }
}
