import { offsetAt } from "./offsets";

const AREAS = ["America", "Europe", "Asia", "Africa", "Australia"];
const ACCENTS = /\p{M}/gu;

/** The IANA zone that is named after a city, null when the platform knows none.
 *
 *     São Paulo  →  America/Sao_Paulo
 */
export function cityZone(city: string): string | null {
  const name = city.normalize("NFD").replace(ACCENTS, "").replaceAll(" ", "_");
  for (const area of AREAS) {
    try {
      offsetAt(`${area}/${name}`, 0);
      return `${area}/${name}`;
    } catch {
      // The platform names an unknown zone by throwing.
    }
  }
  return null;
}
