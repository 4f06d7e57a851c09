import { useEffect, useState } from "react";

/**
 * Whether the local server has stopped: it keeps one line open as long as it lives.
 *
 * @param back - called when it answers again
 */
export function useServer(back: () => void): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const line = new EventSource("/alive");
    let wasAway = false;
    line.onopen = () => {
      if (wasAway) back();
      wasAway = false;
      setAway(false);
    };
    line.onerror = () => {
      wasAway = true;
      setAway(true);
    };
    return () => line.close();
  }, [back]);
  return away;
}
