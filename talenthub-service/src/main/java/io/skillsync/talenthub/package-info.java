/// TalentHub, the recruiters' side: one package a slice, and here what all slices share of the
/// database's shape. Everything belongs to an organization; who may do what is a table in {@link
/// io.skillsync.talenthub.organization.Right}.
package io.skillsync.talenthub;
