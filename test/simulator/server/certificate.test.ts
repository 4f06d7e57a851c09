import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localCertificate } from "../../../simulator/server/certificate";

const parent = mkdtempSync(path.join(tmpdir(), "second-look-"));
const own = path.join(parent, "own");
const none = path.join(parent, "none");
afterAll(() => rmSync(parent, { recursive: true }));

test("a certificate for this machine is made once and kept", async () => {
  const first = await localCertificate(own, none);
  const { subjectAltName, validTo } = new X509Certificate(first.cert);
  expect(subjectAltName).toContain("DNS:localhost");
  expect(Date.parse(validTo)).toBeGreaterThan(Date.now() + 300 * 86_400_000);
  expect(first.pin).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(first.trusted).toBe(false);
  if (process.platform !== "win32") {
    expect(statSync(path.join(own, "localhost.key")).mode & 0o077).toBe(0);
  }
  expect(await localCertificate(own, none)).toEqual(first);
}, 60_000);

test("a trusted one is preferred, but not one whose authority is not installed", async () => {
  const kept = await localCertificate(own, none);
  const found = await localCertificate(none, own, () => Promise.resolve(true));
  expect(found).toEqual({ ...kept, trusted: true });
  const made = path.join(parent, "made");
  const other = await localCertificate(made, own, () => Promise.resolve(false));
  expect(other.trusted).toBe(false);
  expect(other.pin).not.toBe(kept.pin);
}, 60_000);

test("one that cannot be used is made anew", async () => {
  const before = await localCertificate(own, none);
  writeFileSync(path.join(own, "localhost.crt"), "not a certificate");
  const after = await localCertificate(own, none);
  expect(after.pin).not.toBe(before.pin);
}, 60_000);
