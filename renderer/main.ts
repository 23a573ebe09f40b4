import './zod-without-eval'
import './ui/tokens.css'
import './ui/base.css'
import { startDesk } from './persistence/start-desk'

// Both at once: what the homes hold is read while the window's own code, the larger part, is still on its way.
const [{ showDesk }, start] = await Promise.all([import('./app/show-desk'), startDesk()])
await showDesk(start)
