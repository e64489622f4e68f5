// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation has set for everybody who uses this computer, as a value (docs/policies.md). Who carries
// something out asks here first; a window that disables a control says why nothing else can be chosen.
// Where policies are kept, and that nobody but an administrator can write there, is platform/PolicySource.h.
#pragma once

#include "domain/Result.h"

#include <optional>
#include <QByteArray>
#include <QStringList>

class QJsonValue;

namespace satchel {

struct Policies
{
    QString place; // the file, hive or domain; empty: this computer has none
    std::optional<Error> unreadable; // policies are there and cannot be read: what they could have set is locked
    std::optional<Error> ignored; // policies are there that somebody else than an administrator could have written
    bool requiresEncryption = false;
    std::optional<int> lockMinutes; // without input until the app lock locks, at most; set: the lock is required
    QString hubAddress; // the only hub; empty: any. As libpq has it, or host[:port]
    std::optional<QStringList> systems; // keys of vendors; set: no other connection works
    std::optional<QStringList> mailDomains; // lower case; set: no other mail account works

    bool isLocked() const { return unreadable.has_value(); }
    /// A lock without encryption would hide what everybody can read in the file.
    bool needsEncryption() const { return requiresEncryption || lockMinutes.has_value(); }
    /// Those in force as sentences in English, in the order of docs/policies.md; none where nothing is set.
    QStringList sentences() const;

    bool operator==(const Policies &) const = default;
};

/// Key in Policies::systems of an API that a person described, whatever its description calls it.
inline constexpr QLatin1StringView describedSystem("rest");

/// Reads docs/policies.md's object. An unknown name, a wrong type or an empty list is Policies::unreadable, with the
/// name of the setting (`where`): a misspelt requirement must not be none.
Policies policiesFrom(const QJsonValue &object, const QString &place);
/// The same of a text, UTF-8.
Policies policiesFromJson(const QByteArray &json, const QString &place);
/// Policies that are there and cannot be read, as policiesFrom() makes them.
Policies unreadablePolicies(const QString &place, const Error &error);

// Each is Forbidden where the policies do not allow it, with a reason for the person who asked.

/// To open or make a store that is not encrypted.
Result<void> checkPlainStore(const Policies &policies, bool isNew, const QString &path);
/// To take the encryption from a store.
Result<void> checkDecryption(const Policies &policies, const QString &path);
/// To connect to a system or to sync with it. `name` is the connection's.
Result<void> checkSystem(const Policies &policies, const QString &system, const QString &name);
/// To add a mail account, to fetch its messages or to send from it.
Result<void> checkMailAddress(const Policies &policies, const QString &address);

/// Why nothing is allowed that policies could have ruled out; for those who check what the domain knows nothing of.
tl::unexpected<Error> lockedByPolicies(const Policies &policies);

} // namespace satchel
