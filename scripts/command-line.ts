/** What the commands that read files and print lines have in common. */

/** Ends the command without a word when whoever reads its lines has gone (`| head`). */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** What `read` makes of a file, or `null` where that can't be read: it is told, the other files are read all the same, and the command fails in the end. */
export async function unlessUnreadable<T>(path: string, read: (path: string) => Promise<T>): Promise<T | null> {
  try {
    return await read(path);
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return null;
  }
}
