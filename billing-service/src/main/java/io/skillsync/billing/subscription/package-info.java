/// Which plan a person is on. Whoever never subscribed is on the free plan; a paid plan counts
/// until the day it was paid for, whatever the payment provider says about the next one.
package io.skillsync.billing.subscription;
