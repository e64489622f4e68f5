// SPDX-License-Identifier: GPL-3.0-or-later
// The texts about mail accounts: state, progress, and why something failed with what a person can do about it. Pure
// text: nothing here reads the store or sends a command.
#pragma once

#include "items/MailAccountsModel.h"
#include "ui/common/SyncText.h"

namespace satchel::ui {

class MailAccountText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::MailAccountText)

public:
    MailAccountText(Formats formats, Instant now) : m_formats(std::move(formats)), m_now(now) {}

    /// In a word or two, for a chip.
    StateText state(const items::MailAccountItem &item) const;
    /// "Up to date as of 10:38", "Reading Inbox: 120 of 3,400".
    QString sentence(const items::MailAccountItem &item) const;
    /// Nothing when the account works.
    std::optional<ProblemText> problem(const items::MailAccountItem &item) const;
    /// "2 messages wait to be sent · 1 was not sent"; empty when the outbox is.
    QString outbox(const items::MailAccountItem &item) const;
    /// What the first or another fetch is at; `of` 0: not known yet.
    QString progress(const QString &folder, qint64 done, qint64 of) const;
    /// How a fetch ended: "24 messages stored, 3 new senders".
    QString outcome(qint64 filed, qint64 leads) const;

    /// Why servers did not let a person in, and what to do about it; `where` of the error names the server.
    static ProblemText refusal(const Error &error);
    static QString signIn(store::MailSignIn signIn);
    /// "imap.example.com:993, TLS"
    static QString server(const MailServer &server);

private:
    std::optional<ProblemText> unread(const items::MailAccountItem &item) const;

    Formats m_formats;
    Instant m_now;
};

} // namespace satchel::ui
