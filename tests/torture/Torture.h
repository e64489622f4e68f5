// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program against one store and ends it with kill -9 at random moments, then reads what is left: whatever was
// acknowledged is there, everything else is there whole or not at all, and the store is sound. Only the moment of a
// kill depends on the machine; what is done comes from the seed.
#pragma once

#include "domain/Clock.h"
#include "store/Store.h"

#include <map>
#include <QStringList>

namespace satchel::torture {

enum class Scenario { Edits, Import, Undo, Backup, Export, Encryption, Migration };

QString nameOf(Scenario scenario);
std::vector<Scenario> allScenarios();

struct Tally
{
    int kills = 0;
    int finished = 0; // of these, programs that had ended before
};

class Torture
{
public:
    /// `folder` outlives it; everything is in it.
    Torture(QString folder, quint64 seed);

    /// One program, killed once. What it broke, as sentences; empty when all is right.
    QStringList kill(Scenario scenario);
    const std::map<Scenario, Tally> &tallies() const { return m_tallies; }

private:
    struct Ended
    {
        bool isFinished = false; // before it was killed
        QByteArray out;
    };
    Ended run(Scenario scenario, const QString &storePath, const QStringList &words, const QByteArray &in = {});
    std::unique_ptr<store::Store> open(const QString &path, QStringList &broken);
    void beginAnew();
    void checkStore(store::Store &store, QStringList &broken) const;

    QStringList killEdits();
    QStringList killImport();
    QStringList killUndo();
    QStringList killBackup();
    QStringList killExport();
    QStringList killEncryption();
    QStringList killMigration();

    QString at(const QString &name) const;
    qint64 countOf(store::Store &store) const;
    qint64 contactsNow(QStringList &broken); // in the store at hand

    QString m_folder;
    Random m_random;
    SystemClock m_clock;
    QString m_path; // of the store at hand
    int m_stores = 0;
    int m_files = 0;
    std::vector<RecordId> m_acknowledged; // contacts that are in it
    std::map<Scenario, qint64> m_lengths; // how long a program took that was not killed, milliseconds
    std::map<Scenario, Tally> m_tallies;
};

} // namespace satchel::torture
