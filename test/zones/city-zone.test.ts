import { describe, expect, test } from "vitest";
import { cityZone } from "../../src/zones/city-zone";

describe("the zone of a city", () => {
  test.each([
    ["New York", "America/New_York"],
    ["São Paulo", "America/Sao_Paulo"],
    ["Paris", "Europe/Paris"],
    ["Tokyo", "Asia/Tokyo"],
    ["Nairobi", "Africa/Nairobi"],
    ["Sydney", "Australia/Sydney"],
  ])("%s is %s", (city, zone) => {
    expect(cityZone(city)).toBe(zone);
  });

  test.each(["Lovelace", "Half", "Argentina", "", "Extra", "../Paris"])("%j has none", (city) => {
    expect(cityZone(city)).toBeNull();
  });
});
