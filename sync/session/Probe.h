// SPDX-License-Identifier: GPL-3.0-or-later
// Proves a connector against a real account in a few minutes: signs in, describes, makes companies of its own, writes
// over a stale version, sends a create twice, a batch with one bad row, deletes, and looks whether all of that is as
// the connector believes. It touches no record but those it made, and removes them in the end, whatever happened
// before; the next probe removes the records of a killed one first (ProbeJournal). Knows no vendor.
#pragma once

#include "sync/engine/Remote.h"
#include "sync/engine/Sleeper.h"
#include "sync/session/ProbeJournal.h"
#include "sync/session/ProbeRecording.h"

#include <QSet>

namespace satchel::sync {

struct ProbeStep
{
    QString name;
    bool isOk = false;
    int status = 0; // of its last answer; 0: there was none
    QString detail;
};

/// Which probe it was: the same seed asks the same.
struct ProbeRun
{
    QString vendor;
    QUrl baseUrl;
    quint64 seed = 0;
    Instant began;

    /// Part of every text that the probe writes.
    QString marker() const { return QStringLiteral("Satchel probe %1").arg(seed, 16, 16, QLatin1Char('0')); }
};

/// As the command line prints them: an array of {"step", "ok", "status", "detail"}.
QJsonArray toJson(std::span<const ProbeStep> steps);
/// What the recording's file holds; tests/support/ReplayTransport.h replays it.
QJsonObject toJson(const ProbeRun &run, std::span<const ProbeStep> steps, const ProbeRecording &recording);

struct ProbeContext
{
    ProbeRun run;
    Remote &remote;
    const std::vector<ObjectMap> &objects;
    const Schema &schema;
    const Clock &clock;
    Sleeper &sleeper;
    ProbeRecording &recording;
    ProbeJournal &journal;
    std::function<Result<void>()> renew; // gets a new token; nothing to call where a token needs no sign-in
};

class Probe
{
public:
    explicit Probe(ProbeContext context) : m_context(std::move(context)), m_random(m_context.run.seed) {}

    /// In order; a step that cannot be tried because of one before it is not ok.
    std::vector<ProbeStep> run();

private:
    using StepResult = Result<QString>; // what the step saw; an Error says what was not as expected

    void step(const QString &name, const std::function<StepResult()> &tried);
    StepResult signIn();
    StepResult renew();
    StepResult describe();
    StepResult readAll();
    StepResult create();
    StepResult readBack();
    StepResult writeOverStale();
    StepResult createAgain(bool isSecond);
    StepResult sendBadRow();
    StepResult remove();
    StepResult seeDeletions();
    StepResult readAgain();
    StepResult cleanUp();
    StepResult removeLeftovers(const std::vector<ProbeCreate> &creates);

    const ObjectMap *findObject() const;
    RemoteWrite newCompany(const QString &suffix);
    Result<QJsonObject> fieldsOf(const QString &name, const QString &word) const;
    Result<void> noteSent(const RemoteWrite &write);
    Result<void> noteMade(const RemoteWrite &write, const WriteOutcome &outcome);
    Result<void> forgetMade();
    Result<QString> idOf(const ProbeCreate &create);
    Result<bool> removeLeftover(const ProbeCreate &create);
    QString nameOf(const RemoteRecord &record) const;
    Result<WriteOutcome> writeOne(const RemoteWrite &write);
    Result<RemoteRecord> readOne(const QString &id);
    Result<WriteOutcome> changeText(const QString &version, const QString &word);
    /// Every page that there is; the ids of live and of deleted records.
    struct Seen
    {
        QSet<QString> live;
        QSet<QString> deleted;
    };
    Result<Seen> pull();
    Result<QStringList> removeAll(const QStringList &ids);

    ProbeContext m_context;
    Random m_random; // of its own: a replay makes the same records
    ObjectMap m_object; // the account's companies
    QString m_text; // the field that is changed
    QString m_textField; // and the remote's
    std::vector<ProbeStep> m_steps;
    QJsonObject m_cursor;
    RemoteWrite m_first;
    RemoteWrite m_twice;
    QString m_firstId;
    QString m_twiceId;
    QStringList m_made; // everything that may still be there
    QStringList m_removed;
    std::vector<InDoubtCreate> m_lost; // creates without an answer
};

} // namespace satchel::sync
