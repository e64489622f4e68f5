// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the inbox: when a message came, how long somebody waits, who wrote to whom. Pure text, so that the list,
// the open conversation and a screen reader say the same.
#pragma once

#include "items/ThreadReading.h"
#include "ui/common/Formats.h"
#include "ui/common/Glyphs.h"

namespace satchel::ui {

class InboxText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::InboxText)

public:
    InboxText(Formats formats, Instant now) : m_formats(std::move(formats)), m_now(now) {}

    /// "09:12" today, "Mon" within a week, "4 Mar" before.
    QString shortTime(Instant at) const;
    /// "Mon 16:34", "Today 09:12": beside a message.
    QString moment(Instant at) const;
    /// "36 min", "1 h 29", "17 h", "4 d".
    static QString wait(qint64 milliseconds, const Formats &formats);
    /// What a row says about the wait: "1 h 29", "6 d, chase", "until tomorrow 09:00".
    QString waitOf(const store::Conversation &conversation) const;
    /// The same as a phrase: "waits 1 h 29 min", "answered 4 d ago".
    QString waitPhrase(const store::Conversation &conversation) const;
    /// The sign before it; None where there is none.
    static std::optional<NextActionState> markOf(const store::Conversation &conversation, Instant now);
    QColor waitColor(const store::Conversation &conversation, const Theme &theme) const;
    /// "You: Anbei die drei Referenzen"; how the newest message begins.
    static QString snippet(const store::Conversation &conversation);
    /// "No subject" for an empty one.
    static QString subject(const QString &subject);
    /// Before the beginning of a conversation whose answer was begun here.
    static QString draftMark();
    QString spoken(const items::InboxConversation &conversation, bool hasDraft) const;
    static QString heading(items::InboxGroup group);
    /// "Annika, Svenja": first names of those who are known.
    QString people(const std::vector<items::Mailbox> &boxes, const QStringList &own) const;
    /// What is said of a file below its name: "48 KB · new version of v2".
    QString fileDetail(const items::ThreadFile &file) const;
    /// What holds up or happened to a message that is written here.
    QString pending(const store::OutgoingMail &mail) const;

private:
    QString shortUntil(Instant until) const;

    Formats m_formats;
    Instant m_now;
};

/// The first name of a person as one calls them: without titles.
QString firstNameOf(const QString &name);

} // namespace satchel::ui
