/**
 * SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. Web Crypto: the same in a worker, a page and Node.
 */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
