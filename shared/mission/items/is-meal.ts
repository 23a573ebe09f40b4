import type { Item } from '../entities/item'

/** Whether people are fed at an item: it is a meal, or one goes with it. */
export function isMeal({ kind, mealPlan }: Item): boolean {
  return kind === 'meal' || kind === 'banquet' || mealPlan !== ''
}
