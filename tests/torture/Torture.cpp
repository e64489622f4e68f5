// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/Torture.h"

#include "app/StoreKeys.h"
#include "domain/FieldNames.h"
#include "exchange/RowSource.h"
#include "store/Migrations.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/SatchelProcess.h"
#include "tests/support/Soundness.h"
#include "tests/torture/DesktopSession.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace satchel::torture {

namespace {

constexpr int importedRows = 1500;
constexpr int appliedLines = 200;
constexpr size_t mostContacts = 6000; // of one store: each check reads all of it
constexpr int longestProgram = 60'000; // milliseconds

const QByteArrayList passphrases{"correct horse battery staple", "another horse without a battery"};

QByteArray peopleCsv(int number)
{
    QByteArray csv = "First name,Last name,E-mail\n";
    for (int i = 0; i < importedRows; ++i) {
        const QByteArray who = QByteArray::number(number) + '-' + QByteArray::number(i);
        csv += "Ana,Silva " + who + ",ana" + who + "@example.com\n";
    }
    return csv;
}

/// A store as an earlier program left it.
void makeEarlierStore(const QString &path, int version)
{
    const QStringList files = store::migrationFiles();
    const auto old = store::Database::open(path, store::Database::Mode::ReadWrite, {1000});
    for (int i = 0; i < version; ++i) {
        QFile sql(files[i]);
        if (!sql.open(QIODevice::ReadOnly) || !(*old)->execute(sql.readAll()))
            qFatal("migration %d does not run", i + 1);
    }
    const auto filled = (*old)->execute(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60) INSERT INTO "
        "attachment_content SELECT 'file' || i, randomblob(100000) FROM n; PRAGMA user_version="
        + QByteArray::number(version));
    if (!filled)
        qFatal("an earlier store cannot be filled: %s", qUtf8Printable(toText(filled.error())));
}

bool needsSession(Scenario scenario)
{
    return scenario == Scenario::Keychain || scenario == Scenario::Sync;
}

} // namespace

QString nameOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Edits: return u"edits"_s;
    case Scenario::Import: return u"import"_s;
    case Scenario::Undo: return u"undo"_s;
    case Scenario::Backup: return u"backup"_s;
    case Scenario::Restore: return u"restore"_s;
    case Scenario::Repair: return u"repair"_s;
    case Scenario::Salvage: return u"salvage"_s;
    case Scenario::Export: return u"export"_s;
    case Scenario::Encryption: return u"encryption"_s;
    case Scenario::Passphrase: return u"passphrase"_s;
    case Scenario::Keychain: return u"keychain"_s;
    case Scenario::Migration: return u"migration"_s;
    case Scenario::Sync: return u"sync"_s;
    }
    return {};
}

std::vector<Scenario> allScenarios()
{
    return {Scenario::Edits, Scenario::Import, Scenario::Undo, Scenario::Backup, Scenario::Restore, Scenario::Repair,
        Scenario::Salvage, Scenario::Export, Scenario::Encryption, Scenario::Passphrase, Scenario::Keychain,
        Scenario::Migration, Scenario::Sync};
}

QString missingFor(Scenario scenario)
{
    return needsSession(scenario) ? DesktopSession::missingProgram() : QString();
}

Torture::Torture(QString folder, quint64 seed) : m_folder(std::move(folder)), m_random(seed)
{
    beginAnew();
}

Torture::~Torture() = default;

QString Torture::at(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

void Torture::beginAnew()
{
    m_path = at(u"store%1.satchel"_s.arg(++m_stores));
    m_acknowledged.clear();
}

QStringList Torture::kill(Scenario scenario)
{
    if (m_acknowledged.size() > mostContacts)
        beginAnew();
    switch (scenario) {
    case Scenario::Edits: return killEdits();
    case Scenario::Import: return killImport();
    case Scenario::Undo: return killUndo();
    case Scenario::Backup: return killBackup();
    case Scenario::Restore: return killRestore();
    case Scenario::Repair:
    case Scenario::Salvage: return killRepair(scenario);
    case Scenario::Export: return killExport();
    case Scenario::Encryption: return killEncryption();
    case Scenario::Passphrase: return killPassphrase();
    case Scenario::Keychain: return killKeychain();
    case Scenario::Migration: return killMigration();
    case Scenario::Sync: return killSync();
    }
    return {};
}

/// The first program of a scenario is not killed: it shows how long one takes.
Torture::Ended Torture::run(Scenario scenario, const QString &storePath, const QStringList &words, const QByteArray &in)
{
    test::SatchelProcess program(storePath, words);
    begin(program, scenario, in);
    QElapsedTimer timer;
    timer.start();
    const auto length = m_lengths.find(scenario);
    if (length == m_lengths.end()) {
        const int code = program.finish(longestProgram);
        m_lengths[scenario] = timer.elapsed();
        if (code != 0)
            qFatal("satchel %s: %s", qUtf8Printable(words.join(u' ')), program.err().constData());
        return {true, program.out()};
    }
    const auto moment = static_cast<int>(m_random() % static_cast<quint64>(length->second + 2));
    const bool isFinished = program.process().waitForFinished(moment);
    program.kill();
    Tally &tally = m_tallies[scenario];
    ++tally.kills;
    tally.finished += isFinished ? 1 : 0;
    return {isFinished, program.out()};
}

void Torture::begin(test::SatchelProcess &program, Scenario scenario, const QByteArray &in) const
{
    if (m_session && needsSession(scenario)) // with a keychain, every new store would be encrypted
        program.process().setProcessEnvironment(m_session->environment());
    program.start();
    program.process().write(in);
    program.process().closeWriteChannel();
}

Torture::Ended Torture::runWhole(
    Scenario scenario, const QString &storePath, const QStringList &words, const QByteArray &in)
{
    test::SatchelProcess program(storePath, words);
    begin(program, scenario, in);
    return {program.finish(longestProgram) == 0, program.out()};
}

qint64 Torture::countOf(store::Store &store) const
{
    return store.count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1);
}

void Torture::examine(store::Store &store, QStringList &broken)
{
    if (const QString unsound = test::firstUnsound(store); !unsound.isEmpty())
        broken.append(unsound);
}

void Torture::checkStore(store::Store &store, QStringList &broken) const
{
    examine(store, broken);
    for (const RecordId &id : m_acknowledged) {
        if (!store.get(EntityKind::Contact, id))
            broken.append(u"an acknowledged contact is gone: "_s + id.toString());
    }
}

/// As the next start of the program: what a killed import left is undone.
std::unique_ptr<store::Store> Torture::open(const QString &path, QStringList &broken)
{
    test::MemoryKeychain keychain;
    app::StoreKeys keys(keychain);
    qsizetype asked = 0;
    const auto key = keys.find(path, [&](const QString &, bool) -> std::optional<QString> {
        if (asked == passphrases.size())
            return std::nullopt;
        m_passphrase = passphrases[asked++];
        return QString::fromLatin1(m_passphrase);
    });
    if (!key) {
        broken.append(u"no key opens the store: "_s + toText(key.error()));
        return nullptr;
    }
    store::StoreOptions options;
    options.connection.key = *key;
    auto store = store::Store::open(path, m_clock, m_random(), options);
    if (!store) {
        broken.append(u"the store does not open: "_s + toText(store.error()));
        return nullptr;
    }
    if (const auto recovered = (*store)->recover(); !recovered)
        broken.append(u"a killed import was not undone: "_s + toText(recovered.error()));
    return std::move(*store);
}

qint64 Torture::contactsNow(QStringList &broken)
{
    const auto store = open(m_path, broken);
    return store ? countOf(*store) : 0;
}

QStringList Torture::killEdits()
{
    const Ended ended = run(Scenario::Edits, m_path, {u"apply"_s, u"-"_s},
        test::contactLines("Edit" + QByteArray::number(++m_files) + '-', appliedLines));
    QStringList broken;
    const QList<QByteArray> lines = ended.out.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // the last one may have been cut
        const QJsonObject answer = QJsonDocument::fromJson(lines[i]).object();
        if (!answer[u"ok"_s].toBool())
            broken.append(u"a line was refused: "_s + QString::fromUtf8(lines[i]));
        else
            m_acknowledged.push_back(RecordId::fromString(answer[u"id"_s].toString()));
    }
    if (const auto store = open(m_path, broken)) {
        checkStore(*store, broken);
        const auto rows = store->select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        m_acknowledged.clear(); // with the one that was written and not acknowledged any more
        for (qsizetype row = 0; rows && row < rows->size(); ++row)
            m_acknowledged.push_back(rows->id(row));
    }
    return broken;
}

QStringList Torture::killImport()
{
    QStringList broken;
    const qint64 before = contactsNow(broken);
    const QString file = test::writeFile(at(u"people.csv"_s), peopleCsv(++m_files));
    const Ended ended = run(Scenario::Import, m_path, {u"import"_s, file, u"--as"_s, u"contact"_s});
    const auto store = open(m_path, broken);
    if (!store)
        return broken;
    const qint64 imported = countOf(*store) - before;
    if (imported != importedRows && (imported != 0 || !ended.out.isEmpty()))
        broken.append(u"%1 of %2 rows are left of a killed import"_s.arg(imported).arg(importedRows));
    if (imported > 0) {
        const auto last = store->log().newestUndoable();
        if (!last || !*last || !store->undo((*last)->id))
            broken.append(u"the import cannot be undone"_s);
    }
    checkStore(*store, broken);
    return broken;
}

QStringList Torture::killUndo()
{
    QStringList broken;
    const qint64 before = contactsNow(broken);
    const QString file = test::writeFile(at(u"people.csv"_s), peopleCsv(++m_files));
    test::SatchelProcess import(m_path, {u"import"_s, file, u"--as"_s, u"contact"_s});
    import.start();
    if (import.finish(longestProgram) != 0)
        return {u"an import failed: "_s + QString::fromUtf8(import.err())};
    const Ended ended = run(Scenario::Undo, m_path, {u"undo"_s});
    const auto store = open(m_path, broken);
    if (!store)
        return broken;
    const qint64 left = countOf(*store) - before;
    if (left != 0 && (left != importedRows || !ended.out.isEmpty()))
        broken.append(u"%1 of %2 rows are left after a killed undo"_s.arg(left).arg(importedRows));
    if (left == importedRows) {
        const auto last = store->log().newestUndoable();
        if (!last || !*last || !store->undo((*last)->id))
            broken.append(u"what a killed undo left cannot be undone"_s);
    }
    checkStore(*store, broken);
    return broken;
}

QStringList Torture::killBackup()
{
    QStringList broken;
    const qint64 before = contactsNow(broken);
    const QString target = at(u"copy%1.backup"_s.arg(++m_files));
    const Ended ended = run(Scenario::Backup, m_path, {u"backup"_s, target});
    if (!QFileInfo::exists(target)) {
        if (ended.isFinished)
            broken.append(u"a backup that was reported is not there"_s);
    } else if (const auto copy = open(target, broken)) {
        if (countOf(*copy) != before)
            broken.append(u"a backup has %1 of %2 contacts"_s.arg(countOf(*copy)).arg(before));
        checkStore(*copy, broken);
    }
    removeFiles(u"copy*"_s);
    if (const auto store = open(m_path, broken))
        checkStore(*store, broken);
    return broken;
}

QStringList Torture::killExport()
{
    QStringList broken;
    const qint64 before = contactsNow(broken);
    const QString target = at(u"contacts.csv"_s);
    QFile::remove(target);
    run(Scenario::Export, m_path, {u"export"_s, u"contact"_s, u"--format"_s, u"csv"_s, u"--output"_s, target});
    if (!QFileInfo::exists(target))
        return broken;
    const auto source = exchange::openRowSource(target);
    qint64 rows = 0;
    exchange::SourceRow row;
    while (source && (*source)->next(row).value_or(false))
        ++rows;
    if (rows != before)
        broken.append(u"an export has %1 of %2 contacts"_s.arg(rows).arg(before));
    return broken;
}

/// A new one, plain.
std::unique_ptr<store::Store> Torture::makeStore(const QString &path, int contacts)
{
    QStringList broken;
    auto store = open(path, broken);
    if (!store || !addContacts(*store, contacts))
        qFatal("%s cannot be made", qUtf8Printable(path));
    return store;
}

Result<Receipt> Torture::addContacts(store::Store &store, int count)
{
    ChangeSet changes{u"Fill"_s, Origin::user(), {}, {}};
    for (int i = 0; i < count; ++i)
        changes.edits.push_back(Edit::create(EntityKind::Contact, {}, {{field::last_name, u"Person %1"_s.arg(i)}}));
    return store.commit(changes);
}

/// How many contacts a store has that is sound; -1 when it does not open.
qint64 Torture::countSound(const QString &path, QStringList &broken)
{
    const auto store = open(path, broken);
    if (!store)
        return -1;
    examine(*store, broken);
    return countOf(*store);
}

void Torture::removeFiles(const QString &pattern) const
{
    for (const QString &left : QDir(m_folder).entryList({pattern}, QDir::Files | QDir::Hidden))
        QFile::remove(at(left));
}

/// From plain to a passphrase and back, in a store of its own: at each moment either form opens, whole.
QStringList Torture::killEncryption()
{
    constexpr int contacts = 300;
    QStringList broken;
    const QString path = at(u"vault.satchel"_s);
    if (!QFileInfo::exists(path))
        makeStore(path, contacts);
    const auto holder = app::keyHolderOf(path);
    if (holder && *holder == app::KeyHolder::None)
        run(Scenario::Encryption, path, {u"store"_s, u"passphrase"_s}, passphrases[0] + '\n');
    else
        run(Scenario::Encryption, path, {u"store"_s, u"decrypt"_s}, passphrases[0] + '\n');
    if (const qint64 left = countSound(path, broken); left != contacts)
        broken.append(u"%1 of %2 contacts are left"_s.arg(left).arg(contacts));
    return broken;
}

/// At each moment the old passphrase opens the store or the new one does.
QStringList Torture::killPassphrase()
{
    constexpr int contacts = 300;
    QStringList broken;
    const QString path = at(u"sealed.satchel"_s);
    if (!QFileInfo::exists(path)) {
        makeStore(path, contacts);
        const Ended given = runWhole(Scenario::Passphrase, path, {u"store"_s, u"passphrase"_s}, passphrases[0] + '\n');
        if (!given.isFinished)
            return {u"the store gets no passphrase"_s};
    }
    QStringList found; // what opens it now
    countSound(path, found);
    const QByteArray before = m_passphrase;
    const QByteArray after = before == passphrases[0] ? passphrases[1] : passphrases[0];
    const Ended ended = run(Scenario::Passphrase, path, {u"store"_s, u"passphrase"_s}, before + '\n' + after + '\n');
    const qint64 left = countSound(path, broken);
    if (left != contacts)
        broken.append(u"%1 of %2 contacts are left"_s.arg(left).arg(contacts));
    if (!ended.out.isEmpty() && m_passphrase != after)
        broken.append(u"a passphrase that was reported does not open the store"_s);
    return broken;
}

QStringList Torture::killMigration()
{
    QStringList broken;
    const QString path = at(u"earlier%1.satchel"_s.arg(++m_files));
    const int version = 1 + static_cast<int>(m_random() % static_cast<quint64>(store::currentVersion() - 1));
    makeEarlierStore(path, version);
    run(Scenario::Migration, path, {u"list"_s, u"contact"_s});
    const auto store = open(path, broken);
    if (store) {
        examine(*store, broken);
        if (store->database().integer("SELECT count(*) FROM attachment_content").value_or(-1) != 60)
            broken.append(u"an upgrade from version %1 lost contents"_s.arg(version));
    }
    removeFiles(u"earlier*"_s);
    return broken;
}

} // namespace satchel::torture
