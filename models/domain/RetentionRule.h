// SPDX-License-Identifier: GPL-3.0-or-later
// A rule of what is forgotten, and when: which records (an entity and a filter), how long they are kept, and what
// happens then. Storage limitation is article 5(1)(e) of the GDPR; how long is the decision of whoever is responsible,
// so all rules are off until a person switches them on.
#pragma once

#include "domain/Schema.h"

namespace satchel {

struct RetentionRule
{
    enum class Measure {
        Silent, // nobody has had to do with the record (store/privacy/Retention.h says what counts)
        After, // so long after its day: when an activity took place, a deal was closed, a task completed; else created
    };
    enum class Action {
        Delete, // to the trash
        Anonymize, // the personal data is erased, the figures stay
        DeleteText, // of an activity: its text and its files
    };

    QString name = {}; // "Leads never converted"; unique
    EntityKind entity = EntityKind::Lead;
    QString filter = {}; // in the filter language; empty: all
    Measure measure = Measure::Silent;
    int months = 12;
    Action action = Action::Delete;
    bool isOn = false;

    bool operator==(const RetentionRule &) const = default;
    /// Which records it reaches and what happens to them. Whoever has seen a preview has seen that of this text.
    QString fingerprint() const;
    /// The last day of whoever is reached, seen from `today`: earlier ones are.
    QDate cutoff(QDate today) const { return today.addMonths(-months); }
};

QString measureName(RetentionRule::Measure measure); // "silent", "after"
QString actionName(RetentionRule::Action action); // "delete", "anonymize", "delete_text"

/// The entities that a rule can be about, and what can happen to their records.
std::vector<EntityKind> retainedEntities();
std::vector<RetentionRule::Action> retentionActions(EntityKind entity);

/// The date from which `After` counts.
const Field &ageField(const Entity &entity);

/// Invalid, with the place, for a filter that cannot be read, a period below one month, and an action that the entity
/// does not have.
Result<void> checkRetentionRule(const Schema &schema, const RetentionRule &rule);

/// Four that every store offers, all off: leads never converted, contacts without consent, texts of e-mails and calls,
/// lost deals.
std::vector<RetentionRule> defaultRetentionRules();

QString retentionRulesToJson(const std::vector<RetentionRule> &rules);
/// Rules that this program cannot read are omitted.
std::vector<RetentionRule> retentionRulesFromJson(const Schema &schema, const QString &json);

/// When rules run next: on the first day of a month.
QDate nextRetentionDay(QDate today);

} // namespace satchel
