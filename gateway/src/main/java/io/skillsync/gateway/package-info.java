/// The one door of SkillSync. Whatever web, mobile and partner clients ask for passes here: `route`
/// finds the service and carries the bytes, `access` decides who may pass and how often, `web` owns
/// what a browser sees (the landing page, the API documents, security headers, CORS).
///
/// The gateway rewrites nothing and knows nothing of the business: it refuses early, in one problem
/// format, and otherwise stays out of the way. It holds no database; its state (verified tokens,
/// buckets) may be lost at any time.
package io.skillsync.gateway;
