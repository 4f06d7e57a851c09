import { useEffect, useState } from "react";

/** How long something has been running. */
export type Phase = "at-once" | "working" | "slow";

const WORKING_MS = 400;
const SLOW_MS = 10_000;

/** Nothing is said of what is done at once; then that it works; then that Outlook is slow. */
export function usePhase(running: boolean): Phase {
  const [phase, setPhase] = useState<Phase>("at-once");
  useEffect(() => {
    if (!running) return undefined;
    const timers = [
      setTimeout(() => {
        setPhase("working");
      }, WORKING_MS),
      setTimeout(() => {
        setPhase("slow");
      }, SLOW_MS),
    ];
    return () => {
      timers.forEach(clearTimeout);
      setPhase("at-once");
    };
  }, [running]);
  return running ? phase : "at-once";
}
