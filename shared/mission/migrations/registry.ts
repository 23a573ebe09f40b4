import type { Migration } from './migration'
import { toShape2 } from './to-shape-2'
import { toShape3 } from './to-shape-3'
import { toShape4 } from './to-shape-4'
import { toShape5 } from './to-shape-5'
import { toShape6 } from './to-shape-6'
import { toShape7 } from './to-shape-7'
import { toShape8 } from './to-shape-8'

/** Every migration, in order; the last one makes MISSION_SHAPE. */
export const migrations: readonly Migration[] = [toShape2, toShape3, toShape4, toShape5, toShape6, toShape7, toShape8]
