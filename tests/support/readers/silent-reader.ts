/** A reader that a file has caught in an endless loop. */
let turns = 0
while (turns >= 0) turns = (turns + 1) % 1000

export {}
