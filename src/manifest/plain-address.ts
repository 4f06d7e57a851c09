/**
 * Addresses that stand in the manifest, in headers, configurations and commands: only letters that every
 * server, header and shell takes as they are.
 */

const HOST = "[a-z0-9]([a-z0-9.-]*[a-z0-9])?";
const SEGMENT = "/[A-Za-z0-9._~-]+";

export const PLAIN_HOST = new RegExp(`^${HOST}$`);
/** Without a slash at its end; "" is the root. */
export const PLAIN_PATH = new RegExp(`^(${SEGMENT})*$`);
/** The https URL of a script; a port may follow the host. */
export const PLAIN_SCRIPT = new RegExp(`^https://${HOST}(:[0-9]{1,5})?(${SEGMENT})+\\.js$`);
