/// The platform as a program: which servers and services there are ([io.skillsync.stack.SkillSync]
/// is the graph, read it first), how each one is started, and a supervisor that brings them up side
/// by side, each as soon as what it needs is healthy.
///
/// A platform lives at a place: `.skillsync/<platform>/` under the project's root, with
/// `state/<resource>.json` (process id, start instant, fingerprint), `logs/<resource>.log`,
/// `secrets.json`, `platform.json` and one data folder per server. Unpacked servers lie in
/// `.skillsync/servers/<name>-<version>` and are shared.
///
/// `platform.json` is what clients of a platform read, tests above all:
///
/// ```json
/// {
///   "name": "test",
///   "postgres": {"host": "localhost", "port": 25432, "superuser": {"user": "postgres", "password": "…"},
///                "databases": {"careerforge": {"owner":   {"user": "careerforge_owner",   "password": "…"},
///                                              "service": {"user": "careerforge_service", "password": "…"},
///                                              "system":  {"user": "careerforge_system",  "password": "…"}}}},
///   "kafka": {"bootstrapServers": "localhost:29092"},
///   "keycloak": {"url": "http://localhost:18180", "issuer": "http://localhost:18180/realms/skillsync",
///                "admin": {"user": "admin", "password": "…"}, "clients": {"careerforge": "<secret>"}},
///   "elasticsearch": {"url": "http://localhost:29200"},
///   "objects": {"endpoint": "http://localhost:28333", "accessKey": "skillsync", "secretKey": "…", "bucket": "…"},
///   "mail": {"smtpHost": "localhost", "smtpPort": 23025, "api": "http://localhost:23080"},
///   "services": {"careerforge": "http://localhost:18101", "gateway": "http://localhost:18080"}
/// }
/// ```
///
/// [io.skillsync.stack.TestPlatform] returns it as a record and starts what does not run.
package io.skillsync.stack;
