import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A key and its certificate in the form that `node:tls` takes. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Creates a self-signed certificate for 127.0.0.1, optionally expired. */
export function createCertificate(isExpired = false): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const body = certificateBody(publicKey, isExpired ? "200101000000Z" : "490101000000Z");
  const signature = sign("sha256", body, privateKey);
  const bytes = sequence(body, ECDSA_SHA256, tlv(0x03, Buffer.of(0), signature));
  const lines = bytes.toString("base64").replace(/.{64}/g, "$&\n");
  const cert = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), cert };
}

// Only the required parts of X.509: https://www.rfc-editor.org/rfc/rfc5280#section-4.1
function certificateBody(publicKey: KeyObject, until: string): Buffer {
  const name = sequence(tlv(0x31, sequence(COMMON_NAME, tlv(0x0c, Buffer.from("127.0.0.1")))));
  const validity = sequence(tlv(0x17, Buffer.from("190101000000Z")), tlv(0x17, Buffer.from(until)));
  const address = tlv(0x04, sequence(tlv(0x87, Buffer.of(127, 0, 0, 1))));
  const isAuthority = tlv(0x04, sequence(tlv(0x01, Buffer.of(0xff))));
  const extensions = sequence(sequence(ALTERNATIVE_NAME, address), sequence(BASIC_CONSTRAINTS, isAuthority));
  const version = tlv(0xa0, tlv(0x02, Buffer.of(2)));
  const serial = tlv(0x02, Buffer.of(1));
  const key = publicKey.export({ type: "spki", format: "der" });
  return sequence(version, serial, ECDSA_SHA256, name, validity, name, key, tlv(0xa3, extensions));
}

function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), value]);
}

function sequence(...parts: Buffer[]): Buffer {
  return tlv(0x30, ...parts);
}

function identifier(hex: string): Buffer {
  return tlv(0x06, Buffer.from(hex, "hex"));
}

const ECDSA_SHA256 = sequence(identifier("2a8648ce3d040302"));
const COMMON_NAME = identifier("550403");
const ALTERNATIVE_NAME = identifier("551d11");
const BASIC_CONSTRAINTS = identifier("551d13");
