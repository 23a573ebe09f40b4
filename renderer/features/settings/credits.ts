/** Work of others that is part of this program, under the licence that they gave it. */
export interface Credit {
  /** As its authors call it; the npm package where it is one. */
  readonly name: string
  /** SPDX identifier. */
  readonly licence: string
  readonly by: string
  /** Where its source is to be had, for licences that ask for it to be told. */
  readonly address?: string
}

/** What is shown and printed as it is: the data of public holidays, the letters. */
export const dataCredits: readonly Credit[] = [
  {
    name: 'date-holidays',
    licence: 'CC-BY-SA-3.0',
    by: 'commenthol, Wikipedia',
    address: 'https://github.com/commenthol/date-holidays',
  },
  { name: 'Noto Sans', licence: 'OFL-1.1', by: 'The Noto Project Authors', address: 'https://github.com/notofonts' },
  { name: 'Noto Sans CJK', licence: 'OFL-1.1', by: 'Adobe', address: 'https://github.com/notofonts/noto-cjk' },
]

/** The packages that the program is made with and carries within it. */
export const softwareCredits: readonly Credit[] = [
  { name: '@date-fns/tz', licence: 'MIT', by: 'Sasha Koss' },
  { name: '@formatjs/intl', licence: 'MIT', by: 'FormatJS' },
  { name: '@internationalized/date', licence: 'Apache-2.0', by: 'Adobe' },
  { name: '@tanstack/react-virtual', licence: 'MIT', by: 'Tanner Linsley' },
  { name: 'age-encryption', licence: 'BSD-3-Clause', by: 'The age Authors' },
  { name: 'date-fns', licence: 'MIT', by: 'Sasha Koss and Lesha Koss' },
  { name: 'date-holidays', licence: 'ISC', by: 'commenthol' },
  { name: 'dexie', licence: 'Apache-2.0', by: 'David Fahlander' },
  { name: 'Electron', licence: 'MIT', by: 'OpenJS Foundation', address: 'https://www.electronjs.org' },
  { name: 'fflate', licence: 'MIT', by: 'Arjun Barrett' },
  { name: 'highs', licence: 'MIT', by: 'highs-js' },
  { name: 'hucre', licence: 'MIT', by: 'productdevbook' },
  { name: 'ical.js', licence: 'MPL-2.0', by: 'Philipp Kewisch', address: 'https://github.com/kewisch/ical.js' },
  { name: 'lucide-react', licence: 'ISC', by: 'Lucide Icons and Contributors' },
  { name: 'papaparse', licence: 'MIT', by: 'Matthew Holt' },
  { name: 'react', licence: 'MIT', by: 'Meta Platforms, Inc. and affiliates' },
  { name: 'react-aria-components', licence: 'Apache-2.0', by: 'Adobe' },
  { name: 'react-dom', licence: 'MIT', by: 'Meta Platforms, Inc. and affiliates' },
  { name: 'timezones-ical-library', licence: 'Apache-2.0', by: 'Jens Kuerschner' },
  { name: 'zod', licence: 'MIT', by: 'Colin McDonnell' },
  { name: 'zustand', licence: 'MIT', by: 'Paul Henschel' },
]
