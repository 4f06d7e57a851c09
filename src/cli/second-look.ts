import { processIo } from "./io";
import { run } from "./run";

// A run that never comes to its end, with nothing left to wait for, is no success.
process.exitCode = 2;
// The code is set, not the process ended: what is still being written gets out.
void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
