// SPDX-License-Identifier: GPL-3.0-or-later
// The records around the one that a rule works on: for texts, and to whom a task or e-mail belongs.
#pragma once

#include "domain/Comment.h"
#include "items/MailTemplates.h"

#include <functional>

namespace satchel::rules {

/// Where people find a record: itself, and of a link the two records that it links, the source first. Never empty.
std::vector<Subject> placesOf(const Record &record);

/// The person, company, deal and lead that a record is, or refers to; of a link those that it links, of two persons the
/// source.
items::MailSubjectRecords subjectsOf(const Record &record);

/// What templates are filled in from: the record itself, and those around it, which the record refers to by a field of
/// that name or by the only field that leads to their entity.
std::vector<Record> recordsOf(store::Store &store, const Record &record);

/// The references of a task or activity to the record and to those around it.
std::vector<FieldValue> referencesTo(const Entity &entity, const Record &record);

/// How filters and formulas see what a record refers to, the trash included.
std::function<std::optional<Record>(EntityKind, RecordId)> recordFinder(store::Store &store);

/// The same time of day so many days later; with `countsWorkdays` on a day on which people work here.
Result<Instant> daysLater(store::Store &store, int days, bool countsWorkdays);

} // namespace satchel::rules
