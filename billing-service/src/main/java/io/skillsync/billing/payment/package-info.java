/// Buying a plan. The payment provider shows its own page for that and tells the outcome by itself;
/// this slice decides what may be bought and sends the person there.
package io.skillsync.billing.payment;
