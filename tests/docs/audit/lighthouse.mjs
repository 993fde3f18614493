// node lighthouse.mjs: rates pages. Input: {"executable", "flags", "pages"} as JSON; output: one line of JSON per page.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const require = createRequire(pathToFileURL(`${process.cwd()}/`));
const load = (name) => import(pathToFileURL(require.resolve(name)));
const { default: puppeteer } = await load("puppeteer-core");
const { default: lighthouse } = await load("lighthouse");

const { executable, flags, pages } = JSON.parse(readFileSync(0, "utf8"));
const browser = await puppeteer.launch({ executablePath: executable, pipe: true, args: flags, env: process.env });
try {
  for (const url of pages) {
    const page = await browser.newPage();
    // Lighthouse asks for robots.txt and llms.txt from within the page, whose policy forbids every request.
    await page.setBypassCSP(true);
    const { lhr } = await lighthouse(url, { logLevel: "error" }, undefined, page);
    await page.close();
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, score]));
    const weights = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs);
    const failed = weights
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
      .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ""}`.trim());
    console.log(JSON.stringify({ url, scores, failed: [...new Set(failed)] }));
  }
} finally {
  await browser.close();
}
