// SPDX-License-Identifier: GPL-3.0-or-later
// The texts about connections, syncs and records, so that the connections page, the status bar and a record's sync line
// say the same. Pure text: nothing here reads the store or sends a command.
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

/// Why a connection does not work, and what a person can do about it.
struct ProblemText
{
    QString strong;
    QString rest;
    Theme::Meaning Theme::*meaning = &Theme::red;
    Icon icon = Icon::Warning;
};

/// The two answers to the question of a stopped connection.
struct QuestionText
{
    QString accept; // continue with the remote's data
    QString keep; // keep Satchel's data
};

/// An option that a vendor offers, and its effect.
struct ChoiceLexicon
{
    QString text;
    QString help;
};

/// One answer to a question about outgoing deletions or overwrites.
struct OutgoingAnswerText
{
    store::Answer answer = store::Answer::No;
    QString label;
    QString description;
    QString verb; // on the button
};

/// The texts of outgoing deletions or overwrites that need an answer, for a card and its dialog.
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
    /// The text and icon of a record that is not up to date; nothing for one that is.
    static std::optional<StateText> badge(store::RecordSync::Status status);
    /// Nothing when the connection works.
    std::optional<ProblemText> problem(const items::ConnectionItem &item) const;
    static ProblemText approvalProblem(const items::ConnectionItem &item, const QString &waiting);
    static QString signInCause(const QString &problem, const QString &system);
    /// Why a round was not finished, with the name of the system.
    static QString failure(const Error &error, const QString &system);
    /// "12,400 of 100,000 requests today"; empty where the vendor has no daily limit.
    QString requests(const items::ConnectionItem &item) const;
    static ChoiceLexicon choice(const QString &key, const QString &vendor);
    static QuestionText answers(const std::optional<store::StopQuestion> &question);
    /// For a connection with outgoing deletions or overwrites that need an answer.
    OutgoingText outgoing(const items::ConnectionItem &item) const;
    static QString frequency(store::SyncFrequency frequency);
    static QString direction(store::SyncDirection direction);
    static QString policy(ConflictPolicy policy);
    /// "1.8 s", "2 min"
    QString took(qint64 milliseconds) const;
    /// In the status bar, such as "HubSpot: last synced 10:42": when the newest round of the sync history began.
    QString statusOf(const items::ConnectionItem &item) const;
    /// Of a record at one connection, without its name: "Up to date as of 10:42", "Waiting: paused".
    StateText recordState(const store::RecordSync &sync) const;
    /// "In HubSpot, up to date as of 10:42 · Waiting to be sent to Force"; empty when the record is in no other system.
    QString recordLine(const std::vector<store::RecordSync> &syncs) const;

private:
    OutgoingText deletions(const items::ConnectionItem &item, const QString &records) const;
    OutgoingText overwrites(const items::ConnectionItem &item, const QString &records) const;
    ProblemText problemOf(const items::ConnectionItem &item, const store::MissingRemoteRecords &missing) const;
    ProblemText problemOf(const items::ConnectionItem &item, const store::AccountChanged &change) const;
    ProblemText problemOf(const items::ConnectionItem &item, const store::MatchesFound &systems) const;
    ProblemText problemOf(const items::ConnectionItem &item, const store::StoreRestored &restored) const;
    QString recordText(const store::RecordSync &sync) const;

    Formats m_formats;
    Instant m_now;
};

} // namespace satchel::ui
