import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * Starts a real Chromium: that of `CHROMIUM_PATH`, else the one that npm installed.
 *
 * @param more further arguments of its command line
 * @throws with the way out when the machine lacks something that Chromium needs
 */
export async function startBrowser(...more: string[]): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || (await chromium.executablePath());
  if (!existsSync(executablePath))
    throw new Error(`CHROMIUM_PATH names no file: ${executablePath}`);
  try {
    // Not the flags of the package, which are meant for another place and switch web security off.
    return await playwright.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--no-first-run',
        ...more,
      ],
    });
  } catch (error) {
    const library = /loading shared libraries: (\S+):/.exec(String(error))?.[1];
    if (!library) throw error;
    throw new Error(
      `Chromium needs ${library}. On Debian and Ubuntu: apt-get install libnss3 libnspr4; ` +
        'or set CHROMIUM_PATH to a Chromium or Chrome that runs on this machine.',
      { cause: error },
    );
  }
}
