// SPDX-License-Identifier: GPL-3.0-or-later
// What of a mailbox could not be read or filed whole, so that an account can say it as long as it is so: folders that
// the server does not open, messages that it does not give (asked for again with each fetch), messages that are no
// e-mails, and remarks about what was filed.
#pragma once

#include "store/Store.h"

#include <QSet>

namespace satchel::store {

struct MailProblem
{
    qint64 folder = 0; // mail_folder.number
    quint32 uid = 0; // 0: the folder itself
    RecordId activity; // of a message that was filed; null: it was not
    QString subject; // of the message, else the folder's title
    QString reason;
    bool asksAgain = false;
    Instant at = {};

    bool operator==(const MailProblem &) const = default;
};

class MailProblems
{
public:
    explicit MailProblems(Store &store) : m_store(store) {}

    /// Takes the place of what was known of the same message or folder.
    Result<void> put(const MailProblem &problem);
    Result<void> clear(qint64 folder, quint32 uid);
    /// The messages of a folder that are asked for again.
    Result<QSet<quint32>> asked(qint64 folder);
    /// The newest first.
    Result<std::vector<MailProblem>> ofAccount(qint64 account);

    /// What is to be said about a message that was filed, such as what of it is missing: each one a sentence.
    Result<QStringList> remarks(RecordId activity);
    Result<void> setRemarks(RecordId activity, const QStringList &remarks);

private:
    Store &m_store;
};

} // namespace satchel::store
