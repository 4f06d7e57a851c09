/** Preloaded into a measured process: writes its highest memory and its times to a file at its end. */
const { writeFileSync } = require("node:fs");
const { performance } = require("node:perf_hooks");

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = {
    peakBytes: maxRSS * 1024,
    seconds: performance.now() / 1e3,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  };
  writeFileSync(process.env.SECOND_LOOK_USAGE, JSON.stringify(usage));
});
