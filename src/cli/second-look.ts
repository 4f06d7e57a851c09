import { processIo } from "./io";
import { run } from "./run";

// The code is set, not the process ended: what is still being written gets out.
void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
