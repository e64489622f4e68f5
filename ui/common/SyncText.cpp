// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SyncText.h"

#include "domain/LocaleText.h"
#include "domain/StoredReason.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Painting.h"

#include <QJsonArray>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::ConnectionItem;
using store::ConnectionState;
using store::RecordSync;

namespace {

int plural(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

QString withoutFullStop(const QString &words)
{
    return words.endsWith(u'.') ? words.chopped(1) : words;
}

/// A long name of a connection does not push away what is said of it.
QString shortened(const QString &name)
{
    constexpr qsizetype longest = 32;
    return name.size() <= longest ? name : name.left(longest - 1).trimmed() + u'…';
}

} // namespace

QString SyncText::clock(Instant at) const
{
    const bool isToday = at.dateIn(m_formats.zone()) == m_now.dateIn(m_formats.zone());
    return isToday ? m_formats.time(at.timeIn(m_formats.zone())) : m_formats.moment(at, m_now);
}

StateText SyncText::state(const ConnectionItem &item) const
{
    if (!item.signInAddress.isEmpty())
        return {tr("Signing in"), Icon::Key, &Theme::blue};
    switch (item.connection.state) {
    case ConnectionState::NeedsAuthorization:
        return {item.connection.lastSuccess ? tr("Sign in again") : tr("Not signed in"), Icon::Key, &Theme::red};
    case ConnectionState::KeychainUnavailable: return {tr("Keychain locked"), Icon::Lock, &Theme::amber};
    case ConnectionState::Stopped:
        return {item.connection.question ? tr("Needs your answer") : tr("Stopped"), Icon::Warning, &Theme::red};
    case ConnectionState::Ready:
    case ConnectionState::Offline: break;
    }
    if (item.connection.isPaused)
        return {tr("Paused"), Icon::Pause, &Theme::grey};
    if (item.isRunning)
        return {item.isInitialSync ? tr("Initial sync") : tr("Syncing"), Icon::Sync, &Theme::blue};
    if (item.connection.state == ConnectionState::Offline)
        return {tr("Offline"), Icon::Offline, &Theme::grey};
    if (item.approval.isMissing() && item.connection.state == ConnectionState::Ready)
        return {tr("Not approved"), Icon::Lock, &Theme::amber};
    if (item.outgoing)
        return {tr("Needs your answer"), Icon::Warning, &Theme::amber};
    if (item.failure)
        return {tr("Not finished"), Icon::Warning, &Theme::amber};
    if (item.counts.conflicts > 0)
        return {tr("%Ln conflict(s)", nullptr, plural(item.counts.conflicts)), Icon::Conflict, &Theme::amber};
    if (item.counts.parked > 0)
        return {tr("%Ln need(s) attention", nullptr, plural(item.counts.parked)), Icon::Warning, &Theme::amber};
    if (item.counts.waiting > 0)
        return {tr("%Ln waiting", nullptr, plural(item.counts.waiting)), Icon::Export, &Theme::blue};
    if (!item.connection.lastSuccess)
        return {tr("Not synced yet"), Icon::Clock, &Theme::grey};
    return {tr("Up to date as of %1", "both sides are equal since").arg(clock(*item.connection.lastSuccess)),
        Icon::Check, &Theme::green};
}

std::optional<StateText> SyncText::badge(RecordSync::Status status)
{
    switch (status) {
    case RecordSync::Status::UpToDate: break;
    case RecordSync::Status::Waiting: return StateText{tr("Waiting to be sent"), Icon::Export, &Theme::blue};
    case RecordSync::Status::Parked:
        return StateText{tr("Needs attention: could not be synced as is"), Icon::Pause, &Theme::amber};
    case RecordSync::Status::Conflict:
        return StateText{tr("Needs review: changed on both sides"), Icon::Conflict, &Theme::amber};
    }
    return {};
}

std::optional<ProblemText> SyncText::problem(const ConnectionItem &item) const
{
    const store::Connection &connection = item.connection;
    const QString waiting = item.counts.waiting == 0
        ? tr("Nothing is lost.")
        : tr("Nothing is lost: %Ln change(s) wait here.", nullptr, plural(item.counts.waiting));
    switch (connection.state) {
    case ConnectionState::NeedsAuthorization:
        if (!connection.lastSuccess)
            return ProblemText{tr("Sign in to begin."),
                tr("In your browser, allow Satchel to read and write in %1.").arg(item.vendor), &Theme::blue,
                Icon::Key};
        return ProblemText{signInCause(connection.problem, item.vendor),
            tr("Nothing was synced since %1.", "time").arg(clock(*connection.lastSuccess)) + u' '
                + (item.counts.waiting == 0
                        ? tr("Nothing is lost.")
                        : tr("Nothing is lost: %Ln change(s) wait here and are sent after you sign in.", nullptr,
                            plural(item.counts.waiting))),
            &Theme::red, Icon::Key};
    case ConnectionState::KeychainUnavailable:
        return ProblemText{tr("The keychain of this computer is locked or missing."),
            tr("Your sign-in is stored only there. Unlock the keychain and Satchel will retry automatically.") + u' '
                + waiting,
            &Theme::amber, Icon::Lock};
    case ConnectionState::Stopped: break;
    case ConnectionState::Offline:
        return ProblemText{tr("Couldn't reach %1.").arg(item.vendor),
            waiting + u' ' + tr("Satchel will retry automatically."), &Theme::grey, Icon::Offline};
    case ConnectionState::Ready:
        if (item.approval.isMissing())
            return approvalProblem(item, waiting);
        if (item.outgoing)
            return ProblemText{outgoing(item).heading,
                tr("None of this has been sent. Other changes continue to sync."), &Theme::amber, Icon::Warning};
        if (item.failure && !item.connection.isPaused)
            return ProblemText{failure(*item.failure, item.vendor),
                waiting + u' ' + tr("Satchel will retry automatically."), &Theme::amber, Icon::Warning};
        return {};
    }
    if (connection.question)
        return std::visit([&](const auto &one) { return problemOf(item, one); }, *connection.question);
    return ProblemText{tr("Sync has stopped."),
        connection.problem.isEmpty() ? waiting : translatedReason(connection.problem) + u". "_s + waiting};
}

ProblemText SyncText::approvalProblem(const ConnectionItem &item, const QString &waiting)
{
    const auto &request = item.approval.request;
    if (!request)
        return {tr("Your role needs an approval to connect %1.").arg(item.vendor), waiting, &Theme::amber, Icon::Lock};
    if (request->state == ApprovalRequest::State::Rejected)
        return {tr("Connecting %1 was rejected.").arg(item.vendor),
            request->answer.isEmpty() ? waiting : request->answer, &Theme::red, Icon::Close};
    return {tr("Waiting for approval."), tr("The sync starts as soon as somebody in the team has approved it."),
        &Theme::blue, Icon::Clock};
}

/// Why a system wants a person to sign in again, as far as its answer says it (RFC 6749, 5.2).
QString SyncText::signInCause(const QString &problem, const QString &system)
{
    const auto says = [&](QLatin1StringView word) { return problem.contains(word, Qt::CaseInsensitive); };
    if (says("revoked"_L1))
        return tr("Access was revoked in %1.").arg(system);
    if (says("expired"_L1))
        return tr("The sign-in to %1 has expired.").arg(system);
    if (says("invalid_grant"_L1))
        return tr("The sign-in to %1 has expired or was revoked.").arg(system);
    if (says("invalid_client"_L1) || says("unauthorized_client"_L1))
        return tr("%1 rejected the client ID or its secret.").arg(system);
    if (problem.isEmpty())
        return tr("%1 no longer accepts our sign-in.").arg(system);
    return tr("%1 needs you to sign in again: %2.", "system, reason")
        .arg(system, isolated(withoutFullStop(translatedReason(problem))));
}

QString SyncText::failure(const Error &error, const QString &system)
{
    switch (error.kind) {
    case Error::Kind::RateLimited: return tr("%1: rate limit reached.").arg(system);
    case Error::Kind::AwaitsAnswer:
        return tr("This waits for your answer: %1.").arg(isolated(withoutFullStop(translatedReason(error.what))));
    case Error::Kind::Refused:
        return tr("%1 rejected the request: %2.", "system, its own words")
            .arg(system, isolated(withoutFullStop(error.what)));
    case Error::Kind::Invalid:
        return tr("%1 returned an unexpected response: %2.", "system, what is wrong with it")
            .arg(system, isolated(withoutFullStop(error.what)));
    case Error::Kind::Offline: return tr("Couldn't reach %1.").arg(system);
    case Error::Kind::Unauthorized: return tr("%1 no longer accepts our sign-in.").arg(system);
    default: return sentenceFor(error);
    }
}

ProblemText SyncText::problemOf(const ConnectionItem &item, const store::MissingRemoteRecords &missing) const
{
    return {tr("%2 of %3 records are missing from %1 (%4).")
                .arg(item.vendor, m_formats.count(missing.count), m_formats.count(missing.linked), item.askedKind),
        tr("Satchel has deleted nothing. Were they deleted there on purpose?")};
}

ProblemText SyncText::problemOf(const ConnectionItem &item, const store::AccountChanged &change) const
{
    const QString belongs = tr("This connection belongs to %1. Nothing was sent or received.")
                                .arg(isolated(change.linked));
    return {tr("Signed in to a different account: %1.").arg(isolated(change.account)),
        item.counts.waiting == 0
            ? belongs
            : belongs + u' ' + tr("%Ln change(s) wait for your answer.", nullptr, plural(item.counts.waiting))};
}

/// What a further system and this store would do to each other.
ProblemText SyncText::problemOf(const ConnectionItem &item, const store::MatchesFound &systems) const
{
    const store::MatchesFound::Counts sum = systems.sum();
    const QString name = isolated(item.name);
    QStringList kinds;
    for (size_t i = 0; i < systems.entities.size() && std::ssize(item.matchedKinds) > static_cast<qsizetype>(i); ++i) {
        const store::MatchesFound::Counts &counts = systems.entities[i];
        if (counts.newHere + counts.newThere > 0)
            kinds.append(tr("%1: %2 there, %3 here", "kind of records, counts")
                             .arg(item.matchedKinds[static_cast<qsizetype>(i)], m_formats.count(counts.newHere),
                                 m_formats.count(counts.newThere)));
    }
    const QString only = tr("%1 are only in the other system and would be added here; %2 are only here and would be "
                            "sent there. Nothing has been linked, received or sent yet.")
                             .arg(m_formats.count(sum.newHere), m_formats.count(sum.newThere));
    return {sum.same == 0
            ? tr("No record looks the same here and in %1.").arg(name)
            : tr("%Ln records look the same here and in %1.", nullptr, static_cast<int>(sum.same)).arg(name),
        kinds.size() > 1
            ? tr("%1 %2", "two sentences").arg(only, tr("Only one side has them: %1.").arg(kinds.join(u" · "_s)))
            : only,
        &Theme::blue, Icon::Link};
}

/// What is older than the backup and not equal there.
ProblemText SyncText::problemOf(const ConnectionItem &item, const store::StoreRestored &restored) const
{
    QStringList parts;
    if (restored.edited > 0)
        parts.append(tr("%Ln with other values", nullptr, plural(restored.edited)));
    if (restored.created > 0)
        parts.append(tr("%Ln only here", nullptr, plural(restored.created)));
    if (restored.deleted > 0)
        parts.append(tr("%Ln deleted here", nullptr, plural(restored.deleted)));
    return {
        tr("%Ln record(s) of the restored backup differ from %1.", nullptr, plural(restored.sum())).arg(item.vendor),
        tr("The backup is from %1: %2. Nothing was sent. Send what the backup has, or take the values from %3?",
            "time, numbers, system")
            .arg(m_formats.moment(restored.copiedAt, m_now), parts.join(u", "_s), item.vendor)};
}

QString SyncText::requests(const ConnectionItem &item) const
{
    if (!item.requests)
        return {};
    const store::DailyRequests &day = *item.requests;
    const QString own = m_formats.count(day.own);
    const QString allowed = m_formats.count(day.allowed);
    const QString use = day.isShared ? tr("%1 requests today · your organisation has %2 of %3 left")
                                           .arg(own, m_formats.count(day.remaining()), allowed)
                                     : tr("%1 of %2 requests today").arg(own, allowed);
    return day.isScarce() ? tr("%1. Satchel checks for changes less often until there are more.").arg(use) : use;
}

ChoiceLexicon SyncText::choice(const QString &key, const QString &vendor)
{
    if (key == "allow_duplicates"_L1) {
        return {tr("Create a record even if %1 warns of a duplicate").arg(vendor),
            tr("When this is off, a new record that looks like one in %1 is not sent and is listed under Needs "
               "attention. Rules that block "
               "duplicates always apply.")
                .arg(vendor)};
    }
    if (key == "skip_automation"_L1) {
        return {tr("Run no workflow rules in %1 for what Satchel sends").arg(vendor),
            tr("When this is off, a record that Satchel creates, changes or deletes starts the same rules as one that "
               "a "
               "person edits in %1.")
                .arg(vendor)};
    }
    return {key, {}};
}

QuestionText SyncText::answers(const std::optional<store::StopQuestion> &question)
{
    if (question && kindOf(*question) == store::QuestionKind::IncomingDeletions)
        return {tr("Delete here too"), tr("Keep here, create there again")};
    if (question && kindOf(*question) == store::QuestionKind::OtherAccount)
        return {tr("Use this account"), tr("Keep the previous account")};
    if (question && kindOf(*question) == store::QuestionKind::RestoredStore)
        return {tr("Send from the backup"), tr("Take the values there")};
    return {tr("Continue"), tr("Keep Satchel's data")};
}

OutgoingText SyncText::outgoing(const ConnectionItem &item) const
{
    const store::Question &question = *item.outgoing;
    const QString count = m_formats.count(question.count);
    const QString records = item.askedKind.isEmpty()
        ? tr("%Ln records", nullptr, plural(question.count))
        : tr("%1 %2", "count, kind of records").arg(count, inSentence(item.askedKind));
    OutgoingText text = question.editKind() == Edit::Kind::Delete ? deletions(item, records)
                                                                  : overwrites(item, records);
    if (question.along > 0)
        text.along = tr("%1 deletes %Ln more record(s) with them.", nullptr, plural(question.along)).arg(item.vendor);
    if (!question.canUndo)
        text.answers.pop_back();
    return text;
}

OutgoingText SyncText::deletions(const ConnectionItem &item, const QString &records) const
{
    const QString count = m_formats.count(item.outgoing->count);
    const QString at = item.outgoing->at ? clock(*item.outgoing->at) : QString();
    return {tr("Delete %1 in %2 too?", "213 contacts, system").arg(records, item.vendor),
        tr("They were deleted here (%1).", "time").arg(at), {},
        {{store::Answer::Yes, tr("Delete in the other system too"),
             tr("%1 moves them to its recycle bin.").arg(item.vendor),
             tr("Delete %1 in %2", "count, system").arg(count, item.vendor)},
            {store::Answer::No, tr("Keep in the other system"),
                tr("They stay unchanged in %1. Satchel removes the links and does not download them again.")
                    .arg(item.vendor),
                tr("Keep %1 in %2", "count, system").arg(count, item.vendor)},
            {store::Answer::Undo, tr("Undo the deletion"), tr("They are restored here. Nothing is sent."),
                tr("Bring %1 back", "count").arg(count)}}};
}

OutgoingText SyncText::overwrites(const ConnectionItem &item, const QString &records) const
{
    const QString at = item.outgoing->at ? clock(*item.outgoing->at) : QString();
    return {tr("Overwrite values of %1 in %2?", "213 contacts, system").arg(records, item.vendor),
        tr("They were edited here together (%1).", "time").arg(at), {},
        {{store::Answer::Yes, tr("Send the new values"), tr("They replace the current values in %1.").arg(item.vendor),
             tr("Overwrite in %1").arg(item.vendor)},
            {store::Answer::No, tr("Keep the values there"),
                tr("Both sides keep their values. A field is sent again when you edit it."),
                tr("Keep the values in %1").arg(item.vendor)},
            {store::Answer::Undo, tr("Undo the edits here"),
                tr("The fields return to the values in %1. Nothing is sent.").arg(item.vendor), tr("Undo the edits")}}};
}

QString SyncText::frequency(store::SyncFrequency frequency)
{
    switch (frequency) {
    case store::SyncFrequency::RealTime: return tr("Real time");
    case store::SyncFrequency::Hourly: return tr("Every hour");
    case store::SyncFrequency::Daily: return tr("Once a day");
    case store::SyncFrequency::Manual: break;
    }
    return tr("Manually");
}

QString SyncText::direction(store::SyncDirection direction)
{
    switch (direction) {
    case store::SyncDirection::Both: return tr("Both ways");
    case store::SyncDirection::Pull: return tr("Receive only");
    case store::SyncDirection::Push: return tr("Send only");
    case store::SyncDirection::None: break;
    }
    return tr("Excluded");
}

QString SyncText::policy(ConflictPolicy policy)
{
    switch (policy) {
    case ConflictPolicy::Newest: return tr("Newest wins");
    case ConflictPolicy::Mine: return tr("Satchel wins");
    case ConflictPolicy::Theirs: return tr("The other system wins");
    case ConflictPolicy::Ask: break;
    }
    return tr("Ask me");
}

QString SyncText::took(qint64 milliseconds) const
{
    if (milliseconds < 100)
        return tr("%1 ms", "milliseconds").arg(m_formats.locale().toString(milliseconds));
    if (milliseconds < 60 * 1000)
        return tr("%1 s", "seconds")
            .arg(m_formats.locale().toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1));
    return m_formats.duration(milliseconds / 1000);
}

QString SyncText::statusOf(const ConnectionItem &item) const
{
    const QString name = isolated(shortened(item.name));
    const store::Connection &connection = item.connection;
    if (!item.signInAddress.isEmpty())
        return tr("%1: waiting for the sign-in").arg(name);
    if (connection.state == ConnectionState::NeedsAuthorization)
        return connection.lastSuccess ? tr("%1: sign in again").arg(name) : tr("%1: not signed in").arg(name);
    if (connection.state == ConnectionState::KeychainUnavailable)
        return tr("%1: keychain locked").arg(name);
    if (connection.state == ConnectionState::Stopped)
        return connection.question ? tr("%1: needs your answer").arg(name) : tr("%1: stopped").arg(name);
    if (item.isRunning && item.isInitialSync)
        return tr("Initial sync with %1, %2 received").arg(name, m_formats.count(item.receivedNow));
    QStringList parts;
    if (connection.isPaused)
        parts.append(tr("paused"));
    else if (item.isRunning)
        parts.append(tr("syncing"));
    else if (connection.state == ConnectionState::Offline)
        parts.append(tr("offline"));
    else if (item.failure)
        parts.append(tr("last sync not finished"));
    if (item.outgoing)
        parts.append(item.outgoing->editKind() == Edit::Kind::Delete
                ? tr("%Ln deletion(s) wait for your answer", nullptr, plural(item.outgoing->count))
                : tr("%Ln overwrite(s) wait for your answer", nullptr, plural(item.outgoing->count)));
    if (item.counts.waiting > 0)
        parts.append(tr("%Ln waiting", nullptr, plural(item.counts.waiting)));
    parts.append(!connection.lastSuccess ? tr("never synced")
            : item.lastRound             ? tr("last synced %1", "time").arg(clock(*item.lastRound))
            : item.counts.waiting > 0    ? tr("last synced %1", "time").arg(clock(*connection.lastSuccess))
                                         : tr("up to date as of %1").arg(clock(*connection.lastSuccess)));
    return tr("%1: %2", "connection, its state").arg(name, parts.join(u", "_s));
}

QString SyncText::recordText(const RecordSync &sync) const
{
    const QString name = isolated(sync.name);
    switch (sync.status) {
    case RecordSync::Status::UpToDate:
        return sync.agreed ? tr("In %1, up to date as of %2").arg(name, clock(*sync.agreed)) : tr("In %1").arg(name);
    case RecordSync::Status::Waiting:
        if (sync.isPaused)
            return tr("Waiting: %1 is paused").arg(name);
        return sync.state == ConnectionState::Ready              ? tr("Waiting to be sent to %1").arg(name)
            : sync.state == ConnectionState::Offline             ? tr("Waiting: can't reach %1").arg(name)
            : sync.state == ConnectionState::NeedsAuthorization  ? tr("Waiting: sign in to %1 again").arg(name)
            : sync.state == ConnectionState::KeychainUnavailable ? tr("Waiting: unlock the keychain")
                                                                 : tr("Waiting: %1 needs your answer").arg(name);
    case RecordSync::Status::Parked:
        return tr("Needs attention in %1: %2", "connection, reason").arg(name, translatedReason(sync.reason));
    case RecordSync::Status::Conflict: break;
    }
    return tr("Needs review: changed here and in %1").arg(name);
}

StateText SyncText::recordState(const RecordSync &sync) const
{
    switch (sync.status) {
    case RecordSync::Status::UpToDate:
        return {sync.agreed ? tr("Up to date as of %1").arg(clock(*sync.agreed)) : tr("Up to date"), Icon::Check,
            &Theme::grey};
    case RecordSync::Status::Waiting: {
        const QString text = sync.isPaused                       ? tr("Waiting: sync is paused")
            : sync.state == ConnectionState::Ready               ? tr("Waiting to be sent")
            : sync.state == ConnectionState::Offline             ? tr("Waiting: can't be reached")
            : sync.state == ConnectionState::NeedsAuthorization  ? tr("Waiting: sign in again")
            : sync.state == ConnectionState::KeychainUnavailable ? tr("Waiting: unlock the keychain")
                                                                 : tr("Waiting: needs your answer");
        return {text, Icon::Export, &Theme::blue};
    }
    case RecordSync::Status::Parked:
        return {tr("Needs attention: %1", "reason").arg(translatedReason(sync.reason)), Icon::Pause, &Theme::amber};
    case RecordSync::Status::Conflict: break;
    }
    return {tr("Needs review: changed on both sides"), Icon::Conflict, &Theme::amber};
}

QString SyncText::recordLine(const std::vector<RecordSync> &syncs) const
{
    QStringList parts;
    for (const RecordSync &sync : syncs)
        parts.append(recordText(sync));
    return parts.join(u" · "_s);
}

} // namespace satchel::ui
