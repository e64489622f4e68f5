// SPDX-License-Identifier: GPL-3.0-or-later
// satchel diagnostics: what it says of a store in any state, and that nothing which a person or a server wrote is in
// it.
#include "platform/CrashReport.h"
#include "store/backups/BackupCatalog.h"
#include "store/encryption/Conversion.h"
#include "store/FieldDefinitions.h"
#include "store/sync/Outbox.h"
#include "store/sync/ParkedRecords.h"
#include "store/sync/RequestLog.h"
#include "store/sync/SchemaChanges.h"
#include "store/sync/SyncRounds.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto marker = "Zwetschgenkuchen"_L1; // in no word of the program's own

/// A text that a field of this type takes, with the marker.
Value marked(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return u"%1 für Ada"_s.arg(marker);
    case FieldType::Email: return u"%1@%1.example"_s.arg(marker);
    case FieldType::Url: return u"https://%1.example/%1"_s.arg(marker);
    case FieldType::Phone: return u"+49 30 1234567"_s;
    case FieldType::Tags:
    case FieldType::List: return QStringList{marker, u"%1: %1"_s.arg(marker)};
    default: return {};
    }
}

class MarkedCall : public CommandLineCall
{
public:
    MarkedCall() : m_state(QDir(folder()).filePath(u"state"_s))
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_state));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(QDir(folder()).filePath(u"config"_s)));
    }
    ~MarkedCall()
    {
        qunsetenv("XDG_STATE_HOME");
        qunsetenv("XDG_CONFIG_HOME");
    }

    QString markedPath() const { return QDir(folder()).filePath(u"%1.satchel"_s.arg(marker)); }
    QString crashes() const { return m_state + u"/satchel/crashes"_s; }
    Answer diagnostics(const QStringList &words = {})
    {
        return plain(QStringList{u"diagnostics"_s} + words + QStringList{u"--store"_s, markedPath()});
    }
    std::unique_ptr<store::Store> openStore() { return std::move(*store::Store::open(markedPath(), clock, 7)); }

private:
    QString m_state;
};

/// What a required field of another type takes.
Value needed(const Field &field)
{
    switch (field.type) {
    case FieldType::Choice: return field.choices.front().key;
    case FieldType::Integer: return qint64(1);
    case FieldType::Date: return QDate(2026, 11, 20);
    case FieldType::Instant: return *Instant::fromIso(u"2026-11-20T12:00:00Z");
    case FieldType::Money: return Money{100, *Currency::fromCode(u"EUR")};
    case FieldType::UnitPrice: return UnitPrice{*Decimal::fromString(u"1"), *Currency::fromCode(u"EUR")};
    case FieldType::Percent: return *Decimal::fromString(u"19");
    default: return {};
    }
}

std::vector<FieldValue> markedValues(const Entity &entity, const QHash<int, RecordId> &made)
{
    std::vector<FieldValue> values;
    for (const Field &field : entity.fields) {
        if (field.isSystem() || field.isDerived() || field.isCalculated())
            continue;
        Value value = marked(field);
        if (field.type == FieldType::Reference && made.contains(int(field.target)))
            value = made.value(int(field.target));
        if (entity.kind == EntityKind::Consent && field.name == u"purpose")
            value = u"consent"_s; // the name of a field
        if (isEmpty(value) && field.isRequired())
            value = needed(field);
        if (!isEmpty(value))
            values.push_back({field.name, value});
    }
    return values;
}

/// A field that takes no free text, such as a time zone, is refused by its name and left out.
Result<Receipt> createMarked(store::Store &store, const Entity &entity, std::vector<FieldValue> values)
{
    for (;;) {
        const auto receipt = store.commit(
            {marker, Origin::import(marker), {Edit::create(entity.kind, {}, values)}, {}});
        if (receipt)
            return receipt;
        const QString field = receipt.error().where.section(u'.', -1);
        if (std::erase_if(values, [&](const FieldValue &value) { return value.field == field; }) == 0)
            return receipt;
    }
}

/// One record of each kind that a person makes, with the marker in each text; a kind may need another one first.
/// Returns what was refused.
QString fillRecords(store::Store &store)
{
    QHash<int, RecordId> made;
    QStringList refused;
    const auto schema = store.sharedSchema(); // some of the records change the store's
    for (int pass = 0; pass < 3; ++pass) {
        refused.clear();
        for (const auto &entity : schema->entities()) {
            if (made.contains(int(entity->kind)))
                continue;
            const auto receipt = createMarked(store, *entity, markedValues(*entity, made));
            if (receipt)
                made.insert(int(entity->kind), receipt->ids.front());
            else if (!entity->isInternal)
                refused.append(entity->name + u": "_s + toText(receipt.error()));
        }
    }
    return refused.join(u'\n');
}

/// A connection whose every text has the marker, with a sync log, parked records and changed fields.
Result<void> fillConnection(store::Store &store)
{
    store::Connections connections(store);
    store::Connection connection;
    connection.name = marker;
    connection.vendor = u"hubspot"_s;
    connection.baseUrl = u"https://%1.example"_s.arg(marker);
    connection.account = marker;
    connection.settings = {{u"client_id"_s, marker}, {u"route"_s, u"last_name = \"%1\""_s.arg(marker)},
        {u"moved_to"_s, marker}, {u"policy"_s, u"ask"_s}};
    connection = TRY(connections.add(connection));
    const Error error{Error::Kind::Refused, u"the value of %1 is invalid: \"%1\" (%1@%1.example)"_s.arg(marker),
        u"%1.example"_s.arg(marker)};
    TRY(connections.setState(connection.number, store::ConnectionState::Stopped, error.what,
        store::StopQuestion(store::AccountChanged{marker, marker})));
    store::SyncRounds(store).addFailed(connection.number, error);
    store::ParkedRemoteRecord parked;
    parked.object = marker;
    parked.remoteId = marker;
    parked.field = marker;
    parked.reason = error.what;
    parked.title = marker;
    parked.since = store.clock().now();
    TRY(store::ParkedRecords(store, connection.number).put(parked));
    store::RequestEntry request;
    request.connection = connection.number;
    request.at = store.clock().now();
    request.object = marker;
    request.cause = store::RequestCause::RateLimited;
    request.status = 429;
    TRY(store::RequestLog(store).add(std::span(&request, 1)));
    const auto noteFields = [&](const QString &type) {
        const store::SchemaChanges::ObjectFields fields{marker, {{marker, marker, type, {{marker, marker}}}}};
        return store::SchemaChanges(store).update(connection.number, std::span(&fields, 1));
    };
    TRY(noteFields(u"text"_s));
    TRY(noteFields(marker));
    return {};
}

/// Of another account, described in a file by somebody.
Result<void> fillDescribedConnection(store::Store &store)
{
    store::Connection connection;
    connection.name = u"%1 2"_s.arg(marker);
    connection.vendor = marker;
    TRY(store::Connections(store).add(connection));
    return {};
}

void fillSettings()
{
    const QString file = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/satchel.ini"_s;
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(u"appearance/text"_s, 150);
    settings.setValue(u"appearance/theme"_s, u"dark"_s);
    settings.setValue(u"appearance/density"_s, QString(marker));
    settings.setValue(u"lock/on"_s, true);
    settings.setValue(u"lock/minutes"_s, QString(marker));
    settings.setValue(u"language"_s, QString(marker));
    settings.setValue(u"drafts/%1"_s.arg(marker), QString(marker));
    settings.setValue(u"views/%1"_s.arg(marker), true);
}

Result<void> fillBackups(const QString &storePath, Instant now)
{
    return store::changeCatalog(storePath, now, [&](store::BackupCatalog &catalog) {
        catalog.schedule.folder = u"/media/%1"_s.arg(marker);
        catalog.entries.push_back({.at = now, .file = {}, .problem = u"no folder /media/%1"_s.arg(marker), .tries = 3});
    });
}

void writeCrash(const QString &folder)
{
    QDir().mkpath(folder);
    QFile file(folder + u"/crash-20261119T080000Z-0000004711.txt"_s);
    if (!file.open(QIODevice::WriteOnly)
        || file.write("Satchel ended unexpectedly\ncause: SIGSEGV\nframes:\n  satchel+0x1234\n") < 0)
        qFatal("the test cannot write a report");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Diagnostics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingThatSomebodyWroteIsInIt()
    {
        MarkedCall call;
        {
            const auto store = call.openStore();
            Field custom;
            custom.label = marker;
            custom.choices = {{marker, marker}};
            QVERIFY_RESULT(store->addCustomField(EntityKind::Contact, custom));
            QCOMPARE(fillRecords(*store), QString());
            QVERIFY_RESULT(fillConnection(*store));
            QVERIFY_RESULT(fillDescribedConnection(*store));
        }
        QVERIFY_RESULT(fillBackups(call.markedPath(), call.clock.now()));
        fillSettings();
        writeCrash(call.crashes());
        const Answer answer = call.diagnostics();
        QCOMPARE(answer.code, 0);
        const QString text = QString::fromUtf8(answer.out);
        QVERIFY2(!text.contains(marker, Qt::CaseInsensitive), answer.out);
        for (const auto &private_ : {"1234567", "für Ada", "/media", ".example", "/config", "cli.satchel"})
            QVERIFY2(!text.contains(QString::fromUtf8(private_)), private_);
        QVERIFY(!text.contains(call.folder()));
        QVERIFY(!text.contains(QDir::homePath() + u'/'));
        // and what it is for
        for (const auto &said : {"| contact | 1 | 0 | 1 |", "### Connection 1 (hubspot)",
                 "### Connection 2 (described)", "- State: stopped", "- Question: other_account",
                 "request: rate limited | 1 |", "refused: the value of … is invalid: … (…)",
                 "parked: remote record | 1 |", "- Changed remote fields: 1", "- Policy: ask",
                 "- Filter for records: yes", "- Only receives: yes", "- Place: another folder", "- Missed: 1,",
                 "- appearance/text: 150", "- appearance/theme: dark", "- appearance/density: other", "- lock/on: true",
                 "- lock/minutes: other", "satchel+0x1234", "- Opens: yes", "| change log | yes |"})
            QVERIFY2(text.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + u'\n' + text));
    }

    /// Whoever reads it for support does not read the language of the window.
    void theChecksHaveTheSameNamesInEveryLanguage()
    {
        class Foreign final : public QTranslator
        {
        public:
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                return qstrcmp(context, "satchel::Reason") == 0 ? QString::fromUtf8(source).toUpper() : QString();
            }
            bool isEmpty() const override { return false; }
        };
        MarkedCall call;
        call.openStore();
        Foreign foreign;
        QCoreApplication::installTranslator(&foreign);
        const Answer answer = call.diagnostics();
        QCoreApplication::removeTranslator(&foreign);
        for (const auto &check : {"store integrity", "change log", "audit chain", "references", "search index",
                 "attachments", "write-ahead log", "disk space"})
            QVERIFY2(answer.out.contains(check), check);
    }

    void itChangesNothing()
    {
        MarkedCall call;
        call.openStore().reset();
        const QByteArray before = contentOf(call.markedPath());
        QCOMPARE(call.diagnostics().code, 0);
        QCOMPARE(contentOf(call.markedPath()), before);
    }

    void aStoreThatIsNotThereIsNotMade()
    {
        MarkedCall call;
        const Answer answer = call.diagnostics();
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains("- Opens: no, not_found"), answer.out);
        QVERIFY(!QFile::exists(call.markedPath()));
    }

    void aDamagedStoreSaysWhyItDoesNotOpen()
    {
        MarkedCall call;
        QFile file(call.markedPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("no database of anybody ").repeated(500));
        file.close();
        const Answer answer = call.diagnostics();
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains("- Opens: no, corrupt"), answer.out);
        QVERIFY(!answer.out.contains(marker.data()));
    }

    void anEncryptedStoreWithoutItsKeySaysSo()
    {
        MarkedCall call;
        call.openStore().reset();
        QVERIFY_RESULT(store::convertStore(call.markedPath(), {}, store::StoreKey::random()));
        call.keychain.recover();
        const Answer answer = call.diagnostics();
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains("- Opens: no, key_missing"), answer.out);
        QVERIFY2(answer.out.contains("- Encrypted: key in the keychain"), answer.out);
    }

    void itGoesIntoANewFileOnly()
    {
        MarkedCall call;
        call.openStore().reset();
        const QString file = QDir(call.folder()).filePath(u"bundle.md"_s);
        const Answer answer = call.diagnostics({file, u"--json"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.object()[u"file"].toString(), QDir::toNativeSeparators(file));
        QCOMPARE(answer.object()[u"bytes"].toInteger(), QFileInfo(file).size());
        QVERIFY(contentOf(file).startsWith("# Diagnostics of Satchel\n"));
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        const QByteArray store = contentOf(call.markedPath());
        for (const QString &existing : {file, call.markedPath()}) {
            const Answer again = call.diagnostics({existing, u"--json"_s});
            QCOMPARE(again.code, 1);
            QCOMPARE(again.error()[u"kind"].toString(), u"invalid"_s);
        }
        QCOMPARE(contentOf(call.markedPath()), store);
        const Answer nowhere = call.diagnostics({u"/nowhere/bundle.md"_s, u"--json"_s});
        QCOMPARE(nowhere.code, 1);
        QCOMPARE(nowhere.error()[u"kind"].toString(), u"io"_s);
    }

    void withoutAFileTheJsonHasTheText()
    {
        MarkedCall call;
        const Answer answer = call.diagnostics({u"--json"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.object()[u"file"].isNull());
        const QString text = answer.object()[u"text"].toString();
        QCOMPARE(text.toUtf8().size(), answer.object()[u"bytes"].toInteger());
        QVERIFY(text.startsWith(u"# Diagnostics of Satchel"_s));
    }
};

SATCHEL_TEST(tst_Diagnostics)
#include "tst_Diagnostics.moc"
