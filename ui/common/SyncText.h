// SPDX-License-Identifier: GPL-3.0-or-later
// How connections, rounds and records stand, in words: the page of connections, the status bar and a record's own line
// say the same. Pure text, made anew for each answer; nothing here asks or changes anything.
#pragma once

#include "items/ConnectionsModel.h"
#include "store/sync/RecordSync.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

namespace satchel::ui {

/// A state as a chip shows it.
struct StateText
{
    QString text;
    Icon icon = Icon::None;
    Theme::Meaning Theme::*meaning = &Theme::grey;
};

/// What stands in the way of a connection, and what can be done about it.
struct ProblemText
{
    QString strong;
    QString rest;
    Theme::Meaning Theme::*meaning = &Theme::red;
    Icon icon = Icon::Warning;
};

/// The two answers to what a stopped connection asks.
struct QuestionText
{
    QString accept; // go on as the remote says
    QString keep; // keep what is here
};

/// A choice that a vendor leaves to a person, and what it does.
struct ChoiceLexicon
{
    QString text;
    QString help;
};

/// One answer to what waits before it leaves.
struct OutgoingAnswerText
{
    store::Answer answer = store::Answer::No;
    QString label;
    QString description;
    QString verb; // on the button
};

/// Deletions or overwrites that wait for an answer, as a card and its dialog say them.
struct OutgoingText
{
    QString heading;
    QString about;
    QString along; // what the vendor deletes with them; empty when that is nothing
    std::vector<OutgoingAnswerText> answers;
};

class SyncText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::SyncText)

public:
    SyncText(Formats formats, Instant now) : m_formats(std::move(formats)), m_now(now) {}

    /// "10:42" today, "Yesterday 17:52" and so on before.
    QString clock(Instant at) const;
    StateText state(const items::ConnectionItem &item) const;
    /// A record that does not stand agreed, as its mark shows it; nothing for one that does.
    static std::optional<StateText> mark(store::RecordSync::Status standing);
    /// Nothing when the connection works.
    std::optional<ProblemText> problem(const items::ConnectionItem &item) const;
    /// Why a round was not finished, with the name of the system.
    static QString failure(const Error &error, const QString &system);
    /// "12,400 of 100,000 requests today"; empty where the vendor has no daily limit.
    QString requests(const items::ConnectionItem &item) const;
    static ChoiceLexicon choice(const QString &key, const QString &vendor);
    static QuestionText answers(const QJsonObject &question);
    /// Of a connection that asks before something leaves.
    OutgoingText outgoing(const items::ConnectionItem &item) const;
    static QString frequency(store::SyncFrequency frequency);
    static QString direction(store::SyncDirection direction);
    static QString policy(ConflictPolicy policy);
    /// "1.8 s", "2 min"
    QString took(qint64 milliseconds) const;
    /// In the status bar: "HubSpot: 3 waiting, last agreed 10:42".
    QString statusOf(const items::ConnectionItem &item) const;
    /// "In HubSpot, agreed 10:42 · waiting to be sent to Pipedrive"; empty when no remote knows the record.
    QString recordLine(const std::vector<store::RecordSync> &syncs) const;

private:
    OutgoingText deletions(const items::ConnectionItem &item, const QString &records) const;
    OutgoingText overwrites(const items::ConnectionItem &item, const QString &records) const;
    ProblemText matches(const items::ConnectionItem &item) const;
    QString recordText(const store::RecordSync &sync) const;

    Formats m_formats;
    Instant m_now;
};

} // namespace satchel::ui
