import { assignmentEntity } from '../mission/entities/assignment'

// The papers that they got they have, and the role is told with each asking.
const { documentsSentOn, role, ...anew } = assignmentEntity.defaults

/**
 * What goes where somebody who had declined or was called off is asked again on the same row: the part and the times of then, the pin and
 * the remark.
 */
export const askedAnew = anew
