/// What can be bought: three plans, each with a monthly allowance per metered feature and a price
/// per billing cycle. Plans are data, changed by a migration and by nothing else.
package io.skillsync.billing.plan;
