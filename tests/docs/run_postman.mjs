// node run_postman.mjs NEWMAN: runs collections by newman, one per line of JSON, and prints what came of each as a
// line. A run is {folder, collection, environment, envVar}. newman is loaded once, which takes longer than most runs.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const newman = createRequire(import.meta.url)(process.argv[2]);

for await (const line of createInterface({ input: process.stdin })) {
  const { folder, ...options } = JSON.parse(line);
  const summary = await new Promise((resolve, reject) => {
    const end = (error, done) => (error ? reject(error) : resolve(done));
    newman.run({ ...options, workingDir: folder, reporters: [] }, end);
  });
  const executions = summary.run.executions.map((each) => [each.item.name, each.response?.code ?? null]);
  const failures = summary.run.failures.map((each) => `${each.source?.name}: ${each.error.message}`);
  console.log(JSON.stringify({ executions, failures, assertions: summary.run.stats.assertions.total }));
}
process.exit(0); // what newman keeps open would hold up the end
