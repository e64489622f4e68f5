// SPDX-License-Identifier: GPL-3.0-or-later
// Consent of a person, per purpose. What a person said is a record of its own (entity `consent`): which purpose, given,
// withdrawn or objected, when, how, with which wording and proof (article 7(1) of the GDPR: whoever relies on a consent
// must be able to show it). For each purpose a contact has a choice field that holds the state of the newest statement,
// so that filters, lists, exports and connections use it as any field: `consent`, and `consent_…` of each further one.
#pragma once

#include "domain/ChangeSet.h"

#include <functional>

namespace satchel {

/// What data about a person is used for.
struct ConsentPurpose
{
    /// What a withdrawal or an objection turns off.
    enum class Channel { None, Email, Phone };

    QString field = {}; // of the contact: "consent", "consent_newsletter"
    QString name = {}; // "Newsletter"
    QString wording = {}; // what people agree to
    /// Without, it is allowed until somebody objects or withdraws (a legitimate interest, article 6(1)(f)).
    bool needsConsent = true;
    Channel channel = Channel::None;

    bool operator==(const ConsentPurpose &) const = default;
};

/// "email", "phone", "none".
QString channelName(ConsentPurpose::Channel channel);
ConsentPurpose::Channel channelFromName(const QString &name);

/// Whether this is the field of a purpose among the fields of a contact.
bool isConsentField(const Field &field);
/// The field of a new purpose: "consent_" and the name in lower case, unique within the contact.
QString consentFieldName(const Entity &contact, const QString &name);

/// An empty field says as little as "unknown".
QString stateOrUnknown(const QString &state);
/// The state of a statement on a day: a given consent that is no longer valid has expired.
QString consentState(const Record &statement, QDate today);
/// Withdrawn or objected.
bool isRefusal(QStringView state);
/// Whether the person may be addressed for a purpose in this state.
bool allowsPurpose(const ConsentPurpose &purpose, QStringView state);
/// Which of two states counts when both are said of one person: a refusal counts before all else, an objection before
/// a withdrawal. Empty when neither is a refusal.
QString refusalOf(const QString &first, const QString &second);

/// Whether a field's value says that the person does not want something: a refused purpose, "do not contact".
bool isRefusalOf(QStringView field, const Value &value);

/// What keeps a record's person from being written to or called.
struct ContactHold
{
    enum class Kind {
        None,
        Warn, // a purpose of the channel was refused; what a contract needs may be written all the same
        Off, // "do not contact"
    };

    Kind kind = Kind::None;
    QString purpose = {}; // name of the refused purpose
    QString state = {}; // withdrawn or objected
};

/// Of a contact, by what it holds now.
ContactHold contactHold(
    const Record &contact, const std::vector<ConsentPurpose> &purposes, ConsentPurpose::Channel channel);

/// Whether an edit of a statement is one that may be made: a statement is not changed, but for the person it is
/// of (a merge moves it) and its file.
Result<void> checkConsentEdit(const Record *before, const Record *after, const Clock &clock);
/// An import does not give again what a person withdrew, unless it says how that is known. `newest` finds the newest
/// statement.
Result<void> checkImportedConsent(const Record *before, const Record &after,
    const std::function<std::optional<Record>(RecordId contact, const QString &purpose)> &newest);

} // namespace satchel
