import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { createCA, createCert } from "mkcert";

/** A certificate for https on this machine. */
export interface LocalCertificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key, base64: browsers accept the certificate by it when told to. */
  readonly pin: string;
  /** Whether `npm run certs` made it, so that this machine's browsers trust it already. */
  readonly trusted: boolean;
}

/** Where `office-addin-dev-certs` leaves what it made. */
const INSTALLED = path.join(homedir(), ".office-addin-dev-certs");
const NAMES = ["localhost", "127.0.0.1"];
const VALID_DAYS = 365;
const DAY_MS = 86_400_000;

/**
 * The trusted certificate of this machine, or else one of our own: kept in a folder, made anew when
 * it is about to expire. Needs no network.
 *
 * @param folder - where our own is kept
 * @param installed - folder of the trusted one
 * @param isTrusted - whether this machine trusts the authority of that one: its files alone do not tell
 */
export async function localCertificate(
  folder: string,
  installed = INSTALLED,
  isTrusted = isAuthorityInstalled,
): Promise<LocalCertificate> {
  const trusted = read(installed, true);
  if (trusted !== null && (await isTrusted())) return trusted;
  const found = read(folder, false);
  if (found !== null) return found;
  const ca = await createCA({
    organization: "Second Look simulator",
    countryCode: "US",
    state: "-",
    locality: "-",
    validity: VALID_DAYS,
  });
  const { key, cert } = await createCert({ ca, domains: NAMES, validity: VALID_DAYS });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "localhost.key"), key, { mode: 0o600 });
  writeFileSync(path.join(folder, "localhost.crt"), cert);
  return { key, cert, pin: pinOf(cert), trusted: false };
}

/** Loaded only where it is asked, for it takes a while. */
async function isAuthorityInstalled(): Promise<boolean> {
  const { CertificateStatus, getCaCertificateStatus } = await import("office-addin-dev-certs");
  return getCaCertificateStatus().status === CertificateStatus.Installed;
}

/** null when there is none, or none that holds for another day. */
function read(folder: string, trusted: boolean): LocalCertificate | null {
  try {
    const key = readFileSync(path.join(folder, "localhost.key"), "utf8");
    const cert = readFileSync(path.join(folder, "localhost.crt"), "utf8");
    const parsed = new X509Certificate(cert);
    const lasts = Date.parse(parsed.validTo) > Date.now() + DAY_MS;
    const fits = parsed.checkPrivateKey(createPrivateKey(key));
    return lasts && fits ? { key, cert, pin: pinOf(cert), trusted } : null;
  } catch {
    return null;
  }
}

function pinOf(cert: string): string {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(publicKey).digest("base64");
}
