// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program against one store and ends it with kill -9 at random moments, then reads what is left: whatever was
// acknowledged is there, everything else is there whole or not at all, and the store is sound. Only the moment of a
// kill depends on the machine; what is done comes from the seed.
#pragma once

#include "domain/Clock.h"
#include "store/Store.h"

#include <map>
#include <QStringList>

namespace satchel::test {
class SatchelProcess;
}

namespace satchel::torture {

enum class Scenario {
    Edits,
    Import,
    Undo,
    Backup,
    Restore, // over a store that was killed with edits in its log
    Repair, // of a store that opens
    Salvage, // of one that does not
    Export,
    Encryption, // with a passphrase, and back
    Passphrase, // another one
    Keychain, // encrypted with the keychain's key, and back
    Migration,
    Sync, // with a remote that is a process of its own
};

QString nameOf(Scenario scenario);
std::vector<Scenario> allScenarios();
/// What this computer lacks for a scenario: the name of a program; empty when all is there.
QString missingFor(Scenario scenario);

struct Tally
{
    int kills = 0;
    int finished = 0; // of these, programs that had ended before
};

class DesktopSession;

class Torture
{
public:
    /// `folder` outlives it; everything is in it.
    Torture(QString folder, quint64 seed);
    ~Torture();

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
    /// Not killed; isFinished when it did what it was to do.
    Ended runWhole(Scenario scenario, const QString &storePath, const QStringList &words, const QByteArray &in = {});
    void begin(test::SatchelProcess &program, Scenario scenario, const QByteArray &in) const;
    std::unique_ptr<store::Store> open(const QString &path, QStringList &broken);
    std::unique_ptr<store::Store> makeStore(const QString &path, int contacts);
    qint64 countSound(const QString &path, QStringList &broken);
    void removeFiles(const QString &pattern) const;
    void beginAnew();
    static Result<Receipt> addContacts(store::Store &store, int count);
    static void examine(store::Store &store, QStringList &broken);
    void checkStore(store::Store &store, QStringList &broken) const;

    QStringList killEdits();
    QStringList killImport();
    QStringList killUndo();
    QStringList killBackup();
    QStringList killExport();
    QStringList killEncryption();
    QStringList killPassphrase();
    QStringList killMigration();
    // TortureRepair.cpp
    void copyStore(const QString &from, const QString &to) const;
    void makeBackups();
    QStringList killRestore();
    void makeDamaged(const QString &name, Scenario scenario);
    QStringList killRepair(Scenario scenario);
    // TortureSync.cpp
    void startSession();
    QStringList killKeychain();
    QStringList killSync();
    bool answerQuestion(const QString &path);

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
    QByteArray m_passphrase; // that the last store with one opened with
    std::unique_ptr<DesktopSession> m_session; // a keychain and a remote, once they are needed
    std::map<Scenario, qint64> m_lengths; // how long a program took that was not killed, milliseconds
    std::map<Scenario, Tally> m_tallies;
};

} // namespace satchel::torture
