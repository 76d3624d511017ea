/**
 * A throwaway WordPress: that of Debian, copied to a temporary folder, with a MariaDB of its own on a socket there, on
 * PHP's own server. Two sites share the files and have an address each. By hand: `node test/wordpress/site.mjs`.
 */
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';

const source = '/usr/share/wordpress';
const needed = [source, '/usr/bin/php', '/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db'];

/** @returns {string | undefined} what is missing here, and how to get it */
export const missing = () => {
  const absent = needed.filter((path) => !existsSync(path));
  return absent.length
    ? `not here: ${absent.join(', ')} (Debian: apt-get install wordpress php-cli php-mysql php-xml php-mbstring mariadb-server-core)`
    : undefined;
};

export const password = 'throwaway';
export const roles = ['administrator', 'editor', 'author'];

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const until = async (holds, what) => {
  for (let tries = 0; tries < 300; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain for ${what}.`);
};

const startDatabase = async (folder) => {
  const [data, socket] = [join(folder, 'data'), join(folder, 'mariadb.sock')];
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  const quiet = {stdio: 'ignore'};
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', ...user],
    quiet,
  );
  const options = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
    '--skip-log-bin',
    ...user,
  ];
  const server = spawn('/usr/sbin/mariadbd', options, {...quiet, detached: true});
  await until(() => existsSync(socket), 'MariaDB');
  return {server, socket};
};

const config = (socket, content) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', 'http://' . ($_SERVER['HTTP_HOST'] ?? getenv('SITE')));
define('WP_SITEURL', WP_HOME);
define('WP_CONTENT_DIR', '${content}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${dirname(content)}/debug.log');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) define($name, $name);
$table_prefix = 'site' . preg_replace('/\\D/', '', strrchr(WP_HOME, ':')) . '_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** What an installation on one machine needs: other sites are on the same one, and nobody gets post. */
const forTests = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, ...range(1024, 65535)]);
add_filter('pre_wp_mail', '__return_true');
foreach (glob(WP_CONTENT_DIR . '/settings-' . explode(':', WP_HOME)[2] . '/*.php') as $file) require $file;
`;

const install = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Site', 'administrator', 'administrator@example.org', true, '', '${password}');
foreach (['editor', 'author'] as $role)
  wp_insert_user(['user_login' => $role, 'user_pass' => '${password}', 'user_email' => "$role@example.org", 'role' => $role]);
update_option('permalink_structure', '');
switch_theme('twentytwentyone');
`;

export class Sites {
  #folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  #root = join(this.#folder, 'site');
  #processes = [];
  #ports = [];

  async start(count = 1) {
    const content = join(this.#root, 'wp-content');
    // Its scripts and languages are links into other packages.
    cpSync(source, this.#root, {
      recursive: true,
      dereference: true,
      filter: (path) => !path.startsWith(join(source, 'wp-content/plugins/')),
    });
    const {server, socket} = await startDatabase(this.#folder);
    this.#processes.push(server);
    writeFileSync(join(this.#root, 'wp-config.php'), config(socket, content));
    mkdirSync(join(content, 'mu-plugins'), {recursive: true});
    mkdirSync(join(content, 'uploads'), {recursive: true});
    writeFileSync(join(content, 'mu-plugins/tests.php'), forTests);
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync('dist/mutual-identity-card.zip')))) {
      const file = join(content, 'plugins', path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, bytes);
    }
    execFileSync('php', [
      '-r',
      `mysqli_connect('localhost', 'root', '', '', 0, '${socket}')->query('CREATE DATABASE wordpress');`,
    ]);
    for (let at = 0; at < count; at++) await this.#startSite();
    return this.#ports.map((port) => `http://127.0.0.1:${port}`);
  }

  async #startSite() {
    const port = await freePort();
    this.#ports.push(port);
    this.run(install, this.#ports.length - 1, "define('WP_INSTALLING', true); function wp_new_blog_notification() {}");
    const env = {...process.env, PHP_CLI_SERVER_WORKERS: '4'};
    this.#processes.push(
      spawn('php', ['-S', `127.0.0.1:${port}`, '-t', this.#root], {env, stdio: 'ignore', detached: true}),
    );
    await until(
      () =>
        fetch(`http://127.0.0.1:${port}/wp-login.php`).then(
          ({ok}) => ok,
          () => false,
        ),
      'WordPress',
    );
  }

  /** Runs PHP in a site, and gives what it returns. */
  run(code, site = 0, before = '') {
    const env = {...process.env, SITE: `127.0.0.1:${this.#ports[site]}`};
    const whole = `${before} require 'wp-load.php'; echo "\\0" . json_encode((function () { ${code} })());`;
    const {stdout, stderr, status} = spawnSync('php', ['-r', whole], {cwd: this.#root, env, encoding: 'utf8'});
    if (status !== 0)
      throw new Error(`PHP: ${stderr.slice(0, 2000)} ${stdout.replace(/<style[^]*<\/style>/, '').slice(0, 2000)}`);
    return JSON.parse(stdout.split('\0').at(-1));
  }

  /** A file of settings, as a site's own plugin would have it: PHP, until the function that is given is called. */
  set(name, code, site = 0) {
    const folder = join(this.#root, `wp-content/settings-${this.#ports[site]}`);
    mkdirSync(folder, {recursive: true});
    const file = join(folder, `${name}.php`);
    writeFileSync(file, `<?php ${code}`);
    return () => rmSync(file);
  }

  /** What WordPress and PHP complained about. */
  get complaints() {
    const log = join(this.#root, 'debug.log');
    return existsSync(log)
      ? readFileSync(log, 'utf8')
          .split('\n')
          .filter((line) => line.includes('mutual-identity-card'))
      : [];
  }

  async stop() {
    for (const each of this.#processes) {
      if (each.exitCode !== null) continue;
      const ended = new Promise((resolve) => each.once('exit', resolve));
      // The server of PHP has workers: the whole group.
      process.kill(-each.pid, 'SIGKILL');
      await ended;
    }
    rmSync(this.#folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 200});
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sites = new Sites();
  const [origin] = await sites.start();
  sites.run(
    "require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin('mutual-identity-card/mutual-identity-card.php');",
  );
  console.log(`${origin}/wp-admin/ — ${roles.join(', ')}, password ${password}. Stop it with Ctrl+C.`);
  process.on('SIGINT', () => sites.stop().then(() => process.exit()));
}
