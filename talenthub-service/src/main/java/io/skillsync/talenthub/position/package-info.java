/// The requisition: what an organization wants to fill, by whom it is run and through which stages
/// its applicants go. Private to the organization; the public sees its postings only.
package io.skillsync.talenthub.position;
