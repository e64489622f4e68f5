// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/RequestText.h"

#include "domain/LocaleText.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::RequestCause;
using store::RequestVerb;

namespace {

/// "Contacts" in the middle of a sentence.
QString named(const QString &records)
{
    return records.isEmpty() ? RequestText::tr("records") : inSentence(records);
}

} // namespace

QString RequestText::what(RequestVerb verb, const QString &records)
{
    const QString name = named(records);
    switch (verb) {
    case RequestVerb::SignIn: return tr("Signed in");
    case RequestVerb::CheckAccount: return tr("Checked the account");
    case RequestVerb::ReadSettings: return tr("Read the account's settings");
    case RequestVerb::ReadFields:
        return records.isEmpty() ? tr("Read the fields") : tr("Read the fields of %1", "kind of records").arg(name);
    case RequestVerb::List: return tr("Listed %1", "kind of records").arg(name);
    case RequestVerb::ListTogether: return tr("Listed changes of several kinds");
    case RequestVerb::Read: return tr("Read %1", "kind of records").arg(name);
    case RequestVerb::ReadDeleted: return tr("Read deleted %1", "kind of records").arg(name);
    case RequestVerb::Create: return tr("Created %1", "kind of records").arg(name);
    case RequestVerb::Update: return tr("Updated %1", "kind of records").arg(name);
    case RequestVerb::Delete: return tr("Deleted %1", "kind of records").arg(name);
    case RequestVerb::Search: return tr("Searched %1", "kind of records").arg(name);
    case RequestVerb::ReadHistory: return tr("Read earlier values of %1", "kind of records").arg(name);
    }
    return {};
}

QString RequestText::cause(RequestCause cause)
{
    switch (cause) {
    case RequestCause::None: return tr("OK");
    case RequestCause::Offline: return tr("Couldn't reach the server");
    case RequestCause::Unanswered: return tr("The response was incomplete");
    case RequestCause::RateLimited: return tr("Rate limit reached");
    case RequestCause::SignInRejected: return tr("Sign-in rejected");
    case RequestCause::Forbidden: return tr("Permission denied");
    case RequestCause::Missing: return tr("Not found");
    case RequestCause::Changed: return tr("Changed there meanwhile");
    case RequestCause::Rejected: return tr("Rejected");
    case RequestCause::ServerError: return tr("Server error");
    case RequestCause::Unexpected: return tr("Unexpected response");
    case RequestCause::Keychain: return tr("Keychain locked or missing");
    case RequestCause::Cancelled: return tr("Cancelled");
    }
    return {};
}

QString RequestText::remedy(RequestCause cause, const QString &system)
{
    switch (cause) {
    case RequestCause::Offline: return tr("Check the network. Satchel will retry automatically.");
    case RequestCause::Unanswered:
        return tr("Nothing to do: Satchel checks whether %1 carried it out, and retries if not.").arg(system);
    case RequestCause::RateLimited:
        return tr("Nothing to do: Satchel waits and continues automatically. If it happens often, sync less often.");
    case RequestCause::SignInRejected: return tr("Sign in again, or enter a new token, on the Connections page.");
    case RequestCause::Forbidden: return tr("Ask the administrator of %1 for this right.").arg(system);
    case RequestCause::Missing: return tr("Nothing to do: Satchel checks whether it was deleted in %1.").arg(system);
    case RequestCause::Changed: return tr("Nothing to do: Satchel reads the record again and merges both changes.");
    case RequestCause::Rejected:
        return tr("The Connections page lists the records under Needs attention, each with its reason.");
    case RequestCause::ServerError:
        return tr("Satchel will retry automatically. If it lasts, look at the status page of %1.").arg(system);
    case RequestCause::Unexpected:
        return tr("Check the address of the connection, and whether a proxy answers in place of %1.").arg(system);
    case RequestCause::Keychain: return tr("Unlock the keychain of this computer.");
    case RequestCause::None:
    case RequestCause::Cancelled: break;
    }
    return tr("Nothing to do.");
}

bool RequestText::isHarmless(RequestCause cause)
{
    return cause == RequestCause::None || cause == RequestCause::Missing || cause == RequestCause::Changed
        || cause == RequestCause::Cancelled;
}

RequestCause RequestText::causeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline: return RequestCause::Offline;
    case Error::Kind::Unanswered: return RequestCause::Unanswered;
    case Error::Kind::RateLimited: return RequestCause::RateLimited;
    case Error::Kind::Unauthorized: return RequestCause::SignInRejected;
    case Error::Kind::KeychainUnavailable: return RequestCause::Keychain;
    case Error::Kind::Refused: return RequestCause::Rejected;
    case Error::Kind::NotFound: return RequestCause::Missing;
    case Error::Kind::Cancelled: return RequestCause::Cancelled;
    default: return RequestCause::Unexpected;
    }
}

QString RequestText::result(const store::RequestEntry &entry)
{
    if (entry.cause != RequestCause::None && entry.attempt == 0)
        return tr("Not sent: %1", "reason").arg(inSentence(cause(entry.cause)));
    return entry.cause == RequestCause::None || entry.status == 0
        ? cause(entry.cause)
        : tr("%1 (%2)", "reason, number of a status").arg(cause(entry.cause)).arg(entry.status);
}

QString RequestText::resultInFull(const store::RequestEntry &entry, const QString &waited)
{
    QStringList parts{result(entry)};
    if (entry.attempt > 1)
        parts.append(tr("attempt %1", "number").arg(entry.attempt));
    if (!waited.isEmpty())
        parts.append(tr("waited %1", "duration").arg(waited));
    return parts.join(u" · "_s);
}

} // namespace satchel::ui
