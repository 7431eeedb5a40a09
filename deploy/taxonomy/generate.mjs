// Writes taxonomy/technology.tsv of ai-core from three public lists:
//   linguist-languages  names and aliases of languages
//   devicon             which tools developers put on their pages, with tags that tell the category
//   simple-icons        how products are spelled
// A name is taken only where it is a skill: languages that at least one other list knows (or that KEEP names), tools
// that devicon lists, and products whose icon comes from a technical foundation or that FROM_REPOSITORIES names. Everything in
// DROP is noise: brands, shops, networks, browsers, companies.
//
//   npm ci && npm run generate
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as linguist from 'linguist-languages';

const data = (path) => JSON.parse(readFileSync(new URL(`node_modules/${path}`, import.meta.url), 'utf8'));
const devicon = data('devicon/devicon.json');
const icons = data('simple-icons/data/simple-icons.json');
const target = fileURLToPath(new URL('../../ai-core-service/src/main/resources/taxonomy/technology.tsv', import.meta.url));

const squash = (text) => text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9+#]/g, '');

const KEEP = ['ABAP', 'Ada', 'Apex', 'Assembly', 'AutoHotkey', 'AutoIt', 'Awk', 'COBOL', 'Common Lisp', 'Cuda', 'Cython', 'Eiffel',
  'Emacs Lisp', 'F#', 'Fortran', 'GLSL', 'HLSL', 'IDL', 'J', 'LabVIEW', 'Logo', 'Lua', 'M4', 'MATLAB', 'Mathematica', 'Modula-2',
  'OpenCL', 'OpenSCAD', 'PL/SQL', 'PLpgSQL', 'Pascal', 'Pascal', 'Prolog', 'PureScript', 'REXX', 'RPGLE', 'SAS', 'SQL', 'Scheme',
  'Smalltalk', 'Standard ML', 'Stata', 'SystemVerilog', 'TSQL', 'Tcl', 'VBA', 'VBScript', 'VHDL', 'Verilog', 'Visual Basic .NET',
  'XSLT', 'YAML', 'XML', 'JSON', 'TOML', 'SCSS', 'Sass', 'Less', 'Markdown', 'TeX', 'Objective-C++', 'Gherkin', 'HCL', 'Dockerfile',
  'C', 'Go', 'R', 'Qt', 'k6', 'Makefile', 'CMake', 'Batchfile', 'Shell', 'SPARQL', 'Turtle', 'PostScript', 'G-code', 'Ladder Logic', 'Solidity', 'Vyper', 'Cairo'];

// linguist counts whatever is executed; these describe something to be done by another program.
const NOT_FOR_PROGRAMS = new Set(['dockerfile', 'makefile', 'cmake', 'hcl', 'gherkin', 'gcode', 'xslt', 'commonworkflowlanguage', 'nextflow', 'llvm', 'nsis',
  'zap', 'robotframework', 'typst', 'uml', 'markdown', 'zsh', 'nushell']);

const DROP = new Set(['apple', 'facebook', 'google', 'twitter', 'x', 'linkedin', 'youtube', 'instagram', 'whatsapp', 'telegram', 'discord',
  'reddit', 'pinterest', 'snapchat', 'tiktok', 'spotify', 'netflix', 'amazon', 'ebay', 'paypal', 'visa', 'mastercard', 'uber', 'airbnb',
  'chrome', 'firefox', 'safari', 'opera', 'brave', 'edge', 'vivaldi', 'internetexplorer', 'ie10', 'tor', 'torbrowser', 'playstation',
  'xbox', 'nintendo', 'steam', 'epicgames', 'gitbook', 'behance', 'dribbble', 'medium', 'devto', 'stackoverflow', 'hackerrank',
  'codepen', 'leetcode', 'patreon', 'kofi', 'wikipedia', 'wikidata', 'nasa', 'bmw', 'tesla', 'toyota', 'samsung', 'huawei', 'xiaomi', 'sony', 'lg', 'hp', 'dell',
  'lenovo', 'acer', 'asus', 'intel', 'amd', 'nvidia', 'ibm', 'microsoft', 'meta', 'oculus', 'aarch64', 'redhat', 'embeddedc', 'uwsgi',
  'ublockorigin', 'adguard', 'signal', 'element', 'matrix', 'mastodon', 'lemmy', 'pixelfed', 'peertube', 'bluesky', 'threads', 'nostr', 'stackexchange',
  'duckduckgo', 'protonmail', 'proton', 'bitwarden', 'keepassxc', 'lastpass', '1password', 'vlc', 'vlcmediaplayer', 'kodi', 'plex', 'jellyfin',
  'emby', 'retroarch', 'lutris', 'heroicgameslauncher', 'prismlauncher', 'modrinth', 'curseforge', 'fandom', 'crunchyroll', 'myanimelist',
  'anilist', 'kitsu', 'goodreads', 'letterboxd', 'trakt', 'lastfm', 'soundcloud', 'bandcamp', 'tidal', 'deezer', 'tvtime', 'imdb', 'hackclub', 'mlh', 'e', 'i3', 'gnome', 'kde', 'xfce', 'lxde',
  'mate', 'cinnamon', 'hyprland', 'sway', 'awesomelists', 'awesomewm', 'creativecommons', 'opensourceinitiative', 'gitee', 'badgr', 'shieldsdotio', 'bookstack',
  'openstreetmap', 'osmc', 'libreoffice', 'logseq', 'obsidian', 'anki', 'inkdrop', 'ifixit', 'nextra', 'homebridge', 'homeassistant', 'tasmota', 'esphome', 'zigbee', 'zigbee2mqtt', 'fdroid', 'aurelia2',
  'mcdonalds', 'starbucks', 'f1', 'nba', 'ufc', 'woo', 'sega', 'ubisoft', 'riotgames', 'valve', 'roblox', 'minecraft', 'osu', 'lichess', 'chessdotcom', 'duolingo', 'strava', 'fitbit', 'garmin',
  'rss', 'simpleicons', 'fontawesome', 'iconify', 'githubsponsors', 'githubcopilot', 'buymeacoffee', 'opencollective', 'liberapay', 'thanks', 'all', 'scratch', 'processing', 'io', 'logstash2', 'next', 'matter', 'keep', 'task', 'solid2', 'standardjs2',
  'pm2', 'fresh', 'lit', 'shell', 'anchor', 'local', 'now', 'read', 'save', 'story', 'root', 'opengraph', 'hack', 'move', 'moon', 'mercury', 'nimble', 'origin', 'pure', 'slides', 'swc2', 'windows8', 'windows11', 'linux2', 'tails', 'haxe2', 'homify',
  'civicrm', 'mamp', 'xampp', 'osf', 'orcid', 'doi', 'arxiv', 'zenodo', 'internetarchive', 'archiveofourown', 'freelancer', 'upwork', 'indeed', 'glassdoor', 'wellfound', 'handshake', 'polywork', 'codewars', 'exercism', 'freecodecamp', 'udemy', 'coursera', 'edx',
  'hackerearth', 'hackthebox', 'tryhackme', 'codechef', 'codeforces', 'spoj', 'kaggle2', 'topcoder', 'geeksforgeeks', 'w3schools', 'mdnwebdocs', 'sololearn', 'codecademy', 'pluralsight', 'skillshare', 'khanacademy', 'datacamp']);

const DROP_WORDS = new Set(['arc', 'beats', 'blueprint', 'carbon', 'ceylon', 'clarity', 'fantom', 'flux', 'glitch', 'keeper', 'kit', 'kuma', 'lens',
  'marko', 'max', 'nano', 'odin', 'photon', 'polygon', 'railway', 'red', 'reason', 'reflex', 'ring', 'rook', 'sage', 'talos', 'teal', 'turtle', 'just',
  'slint', 'harbor', 'turbo', 'origin', 'black', 'aspire', 'argo', 'elastic', 'posit', 'ethers', 'immer', 'ludwig', 'longhorn', 
  'appstore', 'applepay', 'airplayaudio', 'airplayvideo', 'buysellads', 'atlasos', 'artixlinux', 'b4x', 'thealgorithms', 'ndi', 'fishaudio',
  'fireflyiii', 'opensea', 'revolut', 'what3words', 'yunohost', 'kdeneon', 'jetbrains', 'hashicorp', 'khronosgroup', 'docsrs', 'jitpack', 'myget',
  'gitignoreio', 'readthedocs', 'pycqa', 'pihole', 'searxng', 'cloudnativebuild', 'v8', 'wolfram', 'ifttt', 
  'ibeacon', 'vscodium', 'paperspace', 'framework7', 'codecov', 'homebrew', 'octoprint']);

// Icons that come from a source repository are hobby projects more often than skills; these are skills.
const FROM_REPOSITORIES = new Set([
  'AIOHTTP', 'Ajv', 'Appium', 'Argo', 'Asciidoctor', 'Aspire', 'Autoprefixer', 'Backstage', 'BentoML', 'BigBlueButton', 'Bioconductor',
  'Buefy', 'Celery', 'Ceph', 'Cheerio', 'Cilium', 'CocoaPods', 'CodeceptJS', 'CodeMirror', 'Common Workflow Language', 'Conda-Forge',
  'Cookiecutter', 'CrateDB', 'Create React App', 'CrewAI', 'CSS Modules', 'Cytoscape.js', 'Dapr', 'Dask', 'Decap CMS', 'Deno',
  'Development Containers', 'diagrams.net', 'Dify', 'discord.js', 'Dlib', 'dlthub', 'Docsify', 'Docusaurus', 'Doxygen', 'Eclipse Jetty',
  'Eclipse Mosquitto', 'Eclipse Vert.x', 'EJS', 'ERPNext', 'esbuild', 'Event Store', 'FerretDB', 'Fluent Bit', 'Flux', 'Flyway',
  'Frappe', 'Git LFS', 'Gitea', 'GitHub Pages', 'GreptimeDB', 'Gunicorn', 'H2 Database', 'Handlebars.js', 'Hasura', 'HTTPie', 'i18next',
  'Icinga', 'ImageJ', 'Immer', 'Istio', 'Jaeger', 'JUnit5', 'Kaniko', 'Kedro', 'Keycloak', 'Knative', 'Knex.js', 'Konva', 'Langflow',
  'Laravel Horizon', 'Leaflet', 'Lefthook', 'Leptos', 'LibreOffice Base', 'LibreOffice Calc', 'LibreOffice Draw', 'LibreOffice Impress',
  'LibreOffice Writer', 'libuv', 'Lighthouse', 'Linux Containers', 'Locust', 'Longhorn', 'Ludwig', 'Mantine', 'MapLibre',
  'Material for MkDocs', 'mdBook', 'MDX', 'Mermaid', 'Metasploit', 'Milvus', 'MLflow', 'MobX-State-Tree', 'Mock Service Worker',
  'Model Context Protocol', 'Moq', 'MUI', 'NATS.io', 'Nextflow', 'nf-core', 'Nginx Proxy Manager', 'NSIS', 'Numba', 'Nunjucks',
  'Nushell', 'oclif', 'OctoPrint', 'ONNX', 'Open3D', 'OpenBao', 'Openlayers', 'OpenTofu', 'OPNsense', 'Optuna', 'OWASP',
  'OWASP Dependency-Check', 'Pandoc', 'PDM', 'Phabricator', 'Phoenix Framework', 'phpMyAdmin', 'Pine Script', 'pino', 'pipx',
  'Plausible Analytics', 'PocketBase', 'pre-commit', 'Presto', 'Prettier', 'ProseMirror', 'PWA', 'Pydantic', 'PyG', 'PySyft', 'Quarto',
  'quicktype', 'Ray', 'Raylib', 'React Hook Form', 'React Query', 'React Table', 'ReactiveX', 'Redash', 'Redux-Saga', 'Renovate',
  'Rhinoceros', 'Robot Framework', 'Rolldown', 'Rook', 'RuboCop', 'Ruby Sinatra', 'Rundeck', 'RxDB', 'SageMath', 'Sanic', 'SciPy',
  'Scrapy', 'semantic-release', 'SemVer', 'Sensu', 'Setuptools', 'Skaffold', 'spaCy', 'Sphinx', 'Spinnaker', 'Spyder IDE', 'stylelint',
  'SWC', 'SymPy', 'Tekton', 'Temporal', 'Teradata', 'TestCafe', 'Three.js', 'Tidyverse', 'tinygrad', 'Trino', 'TypeORM', 'Underscore.js',
  'UnoCSS', 'Vanilla Extract', 'Vega', 'VictoriaMetrics', 'VitePress', 'vLLM', 'Vowpal Wabbit', 'VueUse', 'Wagtail', 'Wasmer', 'Web3.js',
  'WebAuthn', 'Webex', 'Webmin', 'XMPP', 'XState', 'xyflow', 'Yew', 'Zod', 'Babylon.js', 'PyCQA', 'OceanBase', 'Airbrake', 'Budibase',
  'CapRover', 'Faker', 'Fastlane', 'Gin', 'Hono', 'Lens']);

const TECHNICAL_SOURCE = /(?:^|\.)(?:apache\.org|cncf|hashicorp\.com|elastic\.co|jetbrains\.com|readthedocs|eclipse\.org|python\.org|khronos\.org|w3\.org|docs\.|developer\.)/;

const CATEGORY = [
  ['DATABASE', /database|\bsql\b|nosql/],
  ['DATA', /machine-learning|data-science|data-visualization|data-analysis|artificial|notebook|analytics|statistics|deep-learning/],
  ['SECURITY', /security|pentest|authentication/],
  ['CLOUD', /cloud|devops|server|hosting|container|orchestrat|infrastructure|monitoring|continuous|gitops|virtualization|linux|os\b|operating/],
  ['FRAMEWORK', /framework|library|frontend|backend|web|orm|css|html|mobile|game-engine/],
  ['DESIGN', /design|graphics|photo|vector|3d|animation|modelling|video/],
];

/** Spelling by squashed name, from the list that spells with care. */
const spelled = new Map(icons.map((icon) => [squash(icon.title), icon.title]));
const languages = Object.values(linguist).filter((l) => l?.name && ['programming', 'markup', 'data'].includes(l.type));
const spokenIn = new Set(languages.filter((l) => l.type === 'programming').flatMap((l) => [l.name, ...(l.aliases ?? [])]).map(squash));
for (const l of languages) spelled.set(squash(l.name), l.name);

const keep = new Set(KEEP.map(squash));
const found = new Map();
function add(name, category, aliases) {
  const key = squash(name);
  if (!key || DROP.has(key) || DROP_WORDS.has(key) || name.length > 40 || /[|\t]/.test(name)) return;
  if (key.length <= 2 && !keep.has(key) && !/[+#]/.test(name)) return;
  const entry = found.get(key) ?? { name, category, aliases: new Set() };
  for (const alias of aliases) {
    if (alias && squash(alias) !== key && alias.length > 2 && alias.length <= 40 && !/[|\t]/.test(alias)) entry.aliases.add(alias);
  }
  found.set(key, entry);
}

const known = new Set([...devicon.map((d) => squash(d.name)), ...icons.map((i) => squash(i.title))]);
for (const l of languages) {
  const key = squash(l.name);
  if (keep.has(key) || (known.has(key) && l.type !== 'data')) {
    add(l.name, l.type === 'programming' && !NOT_FOR_PROGRAMS.has(key) ? 'PROGRAMMING_LANGUAGE' : 'ENGINEERING', []);
  }
}

for (const d of devicon) {
  if (d.tags.some((tag) => ['brand', 'social', 'browser', 'company', 'website'].includes(tag))) continue;
  const key = squash(d.name);
  const name = spelled.get(key) ?? d.altnames.map((alt) => spelled.get(squash(alt))).find(Boolean);
  if (!name) continue;
  const tags = d.tags.join(' ');
  const programs = d.tags.includes('language') && spokenIn.has(squash(name)) && !NOT_FOR_PROGRAMS.has(squash(name));
  const category = programs ? 'PROGRAMMING_LANGUAGE' : CATEGORY.find(([, words]) => words.test(tags))?.[0] ?? 'TOOL';
  add(name, category, d.altnames.filter((alt) => /[A-Z. ]/.test(alt) && !/^the /.test(alt)));
}

for (const icon of icons) {
  let host = '';
  try { host = new URL(icon.source).hostname; } catch { continue; }
  const technical = TECHNICAL_SOURCE.test(host) || FROM_REPOSITORIES.has(icon.title);
  // "dm" is a chain of drugstores and "DM" a language: what squashes to the same name need not be the same thing.
  const same = found.has(squash(icon.title)) && (icon.title.length > 3 || found.get(squash(icon.title)).name === icon.title);
  if (same || technical) add(icon.title, 'TOOL', icon.aliases?.aka ?? []);
}

const taken = new Set(found.keys());
const rows = [...found.values()]
  .map((e) => [e.name, e.category, [...e.aliases].filter((a) => !taken.has(squash(a))).sort().join('|'), ''].join('\t'))
  .sort((a, b) => (a < b ? -1 : 1));
writeFileSync(target, `# Generated by deploy/taxonomy/generate.mjs: name, category, aliases, prerequisites. Sources and licences: NOTICE.\n${rows.join('\n')}\n`);
console.log(`${rows.length} technologies`);
