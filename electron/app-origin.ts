/** The scheme and origin of our pages. For ever: the window's IndexedDB hangs on it, so another name would lose people's work. */
export const appScheme = 'app'
export const appHost = 'bundle'
export const appOrigin = `${appScheme}://${appHost}`
