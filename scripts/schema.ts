// Writes src/article.schema.json from the public types; with --check, fails when the file is stale.
//
//     npm run schema
//     npm run schema -- --check

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const TYPES = fileURLToPath(new URL("../src/types.ts", import.meta.url));
const SCHEMA = fileURLToPath(new URL("../src/article.schema.json", import.meta.url));

const generator = createGenerator({ path: TYPES, type: "Article", skipTypeCheck: true, sortProps: false });
const schema = `${JSON.stringify(generator.createSchema("Article"), null, 2)}\n`;

if (!process.argv.includes("--check")) writeFileSync(SCHEMA, schema);
else if (readFileSync(SCHEMA, "utf8") !== schema) {
  process.stderr.write("src/article.schema.json is not what src/types.ts says: run npm run schema\n");
  process.exitCode = 1;
}
