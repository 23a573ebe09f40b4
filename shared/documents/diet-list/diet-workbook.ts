import type { Person } from '../../mission/entities/person'
import { readableOr } from '../../mission/entities/sealed'
import { startOnOf } from '../../mission/items/item-times'
import { rowOf } from '../../mission/mission'
import { latinNameOf, nativeNameOf } from '../../mission/people/person-name'
import { plainDietWords } from '../diet-words'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { type Speaker, speakerOf } from '../speaker'
import { filledColumns, sheetOf, type WorkbookColumn, type WorkbookSheet, workbookOf } from '../workbook'
import { type DietCopy, dietCopies, type Meal, type Needing } from './meals'

/** D20 as a workbook: a row for each meal with a column for each diet that somebody has, and whose needs they are as far as names are told. */
export const dietWorkbook: DocumentDefinition = {
  id: 'diet-workbook',
  titleId: 'documents.title.dietWorkbook',
  summaryId: 'documents.summary.dietWorkbook',
  format: 'workbook',
  audiences: ['organizer', 'caterer', 'catererNamed'],
  copies: 'byAudience',
  usesSort: true,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const speaker = speakerOf(options.languages)
    const title = speaker.plain('documents.title.dietList')
    const files = dietCopies(copyFor, options).map(async (copy) => {
      const { mission, place, named } = copy
      const name = fileName(mission, [title, ...(place ? [speaker.plainText(place.names)] : [])], options)
      const sheets = [mealsSheet(copy, speaker), ...(named.length > 0 ? [namesSheet(named, speaker)] : [])]
      return { name, artifact: await workbookOf(name, sheets, context.now) }
    })
    return Promise.all(files)
  },
}

function mealsSheet({ mission, days }: DietCopy, speaker: Speaker): WorkbookSheet {
  const word = speaker.plain
  const meals = days.flatMap((day) => day.meals)
  const told = ({ need }: Needing) => need ?? word('documents.unreadable')
  const isWaiting = meals.some(({ toFollow }) => toFollow > 0)
  const codes = [...new Set(meals.flatMap(({ diets }) => diets.map(told)))].sort()
  const text = (header: string, width: number, of: (meal: Meal) => string): WorkbookColumn<Meal> => ({
    header,
    width,
    cell: (meal) => ({ text: of(meal) }),
  })
  const time = ({ item }: Meal, at: string | null) => ({
    time: item.timeMode === 'hidden' || item.timeMode === 'tbd' ? null : at,
  })
  const columns: readonly WorkbookColumn<Meal>[] = [
    { header: word('documents.sheet.date'), width: 12, cell: ({ item, date }) => ({ date: startOnOf(item) ?? date }) },
    { header: word('documents.sheet.start'), width: 8, cell: (meal) => time(meal, meal.item.startTime) },
    { header: word('documents.sheet.end'), width: 8, cell: (meal) => time(meal, meal.item.endTime) },
    text(
      word('documents.sheet.title'),
      30,
      ({ item }) => speaker.plainText(item.title) || speaker.plainTerm(`terms.kind.${item.kind}`),
    ),
    text(word('documents.column.place'), 30, ({ item }) =>
      speaker.plainText(rowOf(mission, 'places', item.placeId)?.names ?? {}),
    ),
    text(word('documents.item.meal'), 20, ({ item }) => item.mealPlan),
    text(word('documents.sheet.status'), 12, ({ item }) => speaker.plainTerm(`terms.status.${item.status}`)),
    { header: word('documents.sheet.persons'), width: 9, cell: ({ count }) => ({ count }) },
    { header: word('suppliers.noDiet'), width: 12, cell: ({ withoutDiet }) => ({ count: withoutDiet }) },
    {
      header: word('suppliers.dietFollows'),
      width: 12,
      cell: ({ toFollow }) => ({ count: isWaiting ? toFollow : null }),
    },
    ...codes.map(
      (code): WorkbookColumn<Meal> => ({
        header: plainDietWords(code, speaker),
        width: 14,
        cell: ({ diets }) => ({ count: diets.find((one) => told(one) === code)?.people.length ?? 0 }),
      }),
    ),
    text(word('documents.me.allergies'), 44, ({ allergies }) =>
      allergies.map((one) => `${told(one)} × ${one.people.length}`).join('; '),
    ),
  ]
  return sheetOf(word('suppliers.sheet.meals'), filledColumns(columns, meals), meals)
}

function namesSheet(named: readonly Person[], speaker: Speaker): WorkbookSheet {
  const word = speaker.plain
  const unreadable = word('documents.unreadable')
  const text = (header: string, width: number, of: (person: Person) => string): WorkbookColumn<Person> => ({
    header,
    width,
    cell: (person) => ({ text: of(person) }),
  })
  const columns: readonly WorkbookColumn<Person>[] = [
    text(word('documents.sheet.nativeName'), 20, (person) => nativeNameOf(person).text || speaker.plainName(person)),
    text(word('documents.sheet.latinName'), 26, (person) => latinNameOf(person).text),
    text(word('documents.sheet.dietCode'), 30, ({ dietCode }) => plainDietWords(readableOr(dietCode, unreadable), speaker)),
    text(word('documents.me.allergies'), 40, ({ allergies }) => readableOr(allergies, unreadable)),
    text(word('fields.mobilityNote'), 40, ({ mobilityNote }) => readableOr(mobilityNote, unreadable)),
  ]
  return sheetOf(word('suppliers.whoNeeds'), filledColumns(columns, named), named)
}
