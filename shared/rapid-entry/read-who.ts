import { groupCodeIn } from '../imports/group-code'
import { plainWord } from '../imports/plain-word'
import { err, ok, type Result } from '../kernel/result'
import type { Group } from '../mission/entities/group'
import type { Item } from '../mission/entities/item'
import { lookUp } from '../mission/look-up'
import { rowsOf } from '../mission/mission'
import type { CellProblem } from './cell-problem'
import { addGroup, type EntryScope } from './entry-scope'

type Attendance = Pick<Item, 'attendance' | 'groupIds' | 'includePersonIds' | 'excludePersonIds'>

const personIdsByName = lookUp(['persons'], (mission) => {
  const ids = new Map<string, Set<string>>()
  for (const { id, names } of rowsOf(mission, 'persons')) {
    for (const { family, given } of names) {
      for (const name of [`${family}${given}`, `${given}${family}`, family, given]) {
        const word = plainWord(name)
        if (word !== '') ids.set(word, (ids.get(word) ?? new Set()).add(id))
      }
    }
  }
  return ids
})

/** `all`, `A, B`, `A, +Wang, -Chen`: the party, groups by code or name, persons by name. A letter nobody knows is a new group. */
export function readWho(scope: EntryScope, typed: string): Result<Attendance, CellProblem> {
  const text = typed.normalize('NFKC').trim()
  const parts = text.split(/\s*[,;、/&]\s*/).filter(Boolean)
  const everybody = scope.words.everybody.map(plainWord)
  const [groupIds, include, exclude] = [new Set<string>(), new Set<string>(), new Set<string>()]
  let isParty = parts.length === 0
  for (const part of parts) {
    const [, sign = '', name = ''] = /^([+−-]?)\s*(.*)$/.exec(part) ?? []
    if (sign === '' && everybody.includes(plainWord(name))) {
      isParty = true
      continue
    }
    const groups = sign === '' ? groupsNamed(scope, name) : null
    const person = groups ? undefined : personNamed(scope, name)
    if (groups) for (const { id } of groups) groupIds.add(id)
    else if (person !== undefined) (sign === '' || sign === '+' ? include : exclude).add(person)
    else
      return err({
        code: 'who-unknown',
        ...(sign === '' && name.length <= LONGEST_CODE ? { offer: { kind: 'add-group', code: name } } : {}),
      })
  }
  const attendance = isParty ? 'party' : groupIds.size > 0 ? 'groups' : include.size > 0 ? 'persons' : 'party'
  return ok({
    attendance,
    groupIds: attendance === 'groups' ? [...groupIds] : [],
    includePersonIds: [...include],
    excludePersonIds: [...exclude],
  })
}

/** Whether a word at the end of a line means a group: its code, or a capital letter that may become one. */
export function isGroupWord(scope: EntryScope, word: string): boolean {
  return newCode.test(word) || groupByCode(scope, word) !== undefined
}

const LONGEST_CODE = 12

const newCode = /^[A-Z]\d?$/

function groupsNamed(scope: EntryScope, name: string): readonly Group[] | null {
  const whole = groupByCode(scope, name) ?? groupByName(scope, name) ?? groupByCode(scope, groupCodeIn(name))
  if (whole) return [whole]
  if (scope.allowed.groups && name.length <= LONGEST_CODE) return [addGroup(scope, name)]
  const groups: Group[] = []
  for (const word of groupCodeIn(name).split(/\s+/)) {
    const group = groupByCode(scope, word) ?? (newCode.test(word) ? addGroup(scope, word) : undefined)
    if (!group) return null
    groups.push(group)
  }
  return groups
}

function allGroups({ mission, groups }: EntryScope): readonly Group[] {
  return groups.length === 0 ? rowsOf(mission, 'groups') : [...rowsOf(mission, 'groups'), ...groups]
}

function groupByCode(scope: EntryScope, code: string): Group | undefined {
  const wanted = code.toLowerCase()
  return wanted === '' ? undefined : allGroups(scope).find((group) => group.code.normalize('NFKC').toLowerCase() === wanted)
}

function groupByName(scope: EntryScope, name: string): Group | undefined {
  const word = plainWord(name)
  return word === ''
    ? undefined
    : allGroups(scope).find((group) => Object.values(group.name).some((one) => plainWord(one) === word))
}

function personNamed({ mission }: EntryScope, name: string): string | undefined {
  const ids = personIdsByName(mission).get(plainWord(name))
  return ids?.size === 1 ? [...ids][0] : undefined
}
