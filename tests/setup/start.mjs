// `npm start`: packages when they are missing, a production build, and a server on this machine only.
import { checkNode, installPackages, ROOT, ran, say, stop } from './install.mjs';

const PORT = 4173;

checkNode();
installPackages();

say('building');
if (!ran('npm', ['run', '--silent', 'build'])) stop('The build did not succeed: the lines above say where.');

const { preview } = await import('vite');
const server = await preview({ root: ROOT, preview: { port: PORT, strictPort: false }, logLevel: 'warn' });
const [address] = server.resolvedUrls?.local ?? [];
say(`open ${address} in your browser. Ctrl+C stops it.`);
