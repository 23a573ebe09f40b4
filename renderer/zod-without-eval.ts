import { z } from 'zod'

// Imported before anything that makes a schema: zod tries `new Function` when it does, and the content security policy forbids that.
z.config({ jitless: true })
