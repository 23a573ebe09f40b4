/** Africa (UN M49 002) and Latin America with the Caribbean (419), by ISO 3166-1. */
const far =
  'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW ' +
  'AG AR BS BB BZ BO BR CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT UY VE'

const countries: ReadonlySet<string> = new Set(far.split(' '))

/** Whether an official trip to a country may take longer because of the way there (rules.md 5.5). */
export function isFarCountry(country: string): boolean {
  return countries.has(country)
}
