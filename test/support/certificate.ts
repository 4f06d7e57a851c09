import { createCA, createCert } from "mkcert";

/** An authority of our own, and a certificate for localhost that it signed. PEM. */
export interface TestCertificate {
  readonly ca: string;
  readonly key: string;
  readonly cert: string;
}

/** @param validity - days from now */
export async function testCertificate(validity = 90): Promise<TestCertificate> {
  const ca = await createCA({
    organization: "Second Look tests",
    countryCode: "US",
    state: "-",
    locality: "-",
    validity: 365,
  });
  const { key, cert } = await createCert({ ca, domains: ["localhost", "127.0.0.1"], validity });
  return { ca: ca.cert, key, cert };
}
