/** What the commands that read files and print lines have in common. */
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options and file names that a command was given. `--help` prints how it is used and ends it; so does anything that it does not know, with 2. */
export function readArguments<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    console.log(usage);
    process.exit();
  }
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

/** Ends the command without a word when whoever reads its lines has gone (`| head`). */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Where a file is that was named on the command line: `npm run` works in the checkout's folder, and names are meant from where it was called. */
export const fileNamed = (name: string): string => resolve(process.env.INIT_CWD ?? '.', name);

/** What `read` makes of a file, or `null` where that can't be read: it is told, the other files are read all the same, and the command fails in the end. */
export async function unlessUnreadable<T>(path: string, read: (path: string) => Promise<T>): Promise<T | null> {
  try {
    return await read(fileNamed(path));
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return null;
  }
}
