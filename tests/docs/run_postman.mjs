// node run_postman.mjs < runs: runs collections by newman, one after the other, and prints what came of each per line.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { folder, newman: module, runs } = JSON.parse(readFileSync(0, "utf8"));
const newman = createRequire(import.meta.url)(module);

for (const { name, collection, environment, envVar } of runs) {
  const summary = await new Promise((resolve, reject) => {
    newman.run(
      { collection, environment, envVar, workingDir: folder, reporters: [] },
      (error, done) => (error ? reject(error) : resolve(done)),
    );
  });
  const executions = summary.run.executions.map((each) => [each.item.name, each.response?.code ?? null]);
  const failures = summary.run.failures.map((each) => `${each.source?.name}: ${each.error.message}`);
  console.log(JSON.stringify({ name, executions, failures, assertions: summary.run.stats.assertions.total }));
}
