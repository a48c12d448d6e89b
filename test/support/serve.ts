import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";

export interface Site {
  /** "http://127.0.0.1:1234" */
  origin: string;
  close(): Promise<void>;
}

/** Serves the scripts of a folder, and an empty page at "/". */
export async function serveScripts(folder: string): Promise<Site> {
  const server = createServer(async ({ url = "/" }, response) => {
    if (url === "/") return response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>");
    try {
      const script = await readFile(join(folder, normalize(url)));
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(script);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
