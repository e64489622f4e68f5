// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a store whose person never said a name: neither "Me" nor the name of the account at the computer.
#include "app/serve/LocalApi.h"
#include "domain/FieldNames.h"
#include "exchange/Exporter.h"
#include "exchange/OutwardNames.h"
#include "reports/Catalogue.h"
#include "store/PersonName.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/support/UnnamedUser.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

/// Everything is the person's own: deals, a meeting that they attend, tasks.
class UnnamedStore
{
public:
    UnnamedStore()
    {
        m_store = open(1);
        const RecordId me = m_store->me();
        const RecordId company = create(EntityKind::Company, {{u"name"_s, u"Acme"_s}, {u"owner"_s, me}});
        create(EntityKind::Contact, {{u"last_name"_s, u"Berg"_s}, {u"company"_s, company}, {u"owner"_s, me}});
        create(EntityKind::Lead, {{u"last_name"_s, u"Ott"_s}, {u"owner"_s, me}});
        create(EntityKind::Deal, {{u"title"_s, u"Pumps"_s}, {u"company"_s, company}, {u"owner"_s, me}});
        create(EntityKind::Task, {{u"title"_s, u"Call"_s}, {u"assignee"_s, me}, {u"due_date"_s, m_clock.today()}});
        create(EntityKind::Activity,
            {{u"kind"_s, u"meeting"_s}, {u"subject"_s, u"Visit"_s}, {u"owner"_s, me}, {u"at"_s, m_clock.now()},
                {u"attendees"_s, QStringList{u"Me"_s, u"Berg <berg@example.com>"_s}}});
    }
    std::unique_ptr<store::Store> open(quint64 seed)
    {
        auto opened = store::Store::open(m_folder.filePath(u"new.satchel"_s), m_clock, seed);
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        return std::move(*opened);
    }
    store::Store &operator*() { return *m_store; }
    store::Store *operator->() { return m_store.get(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    RecordId create(EntityKind entity, std::vector<FieldValue> values)
    {
        const auto done = m_store->commit(
            {u"test"_s, Origin::user(), {Edit::create(entity, {}, std::move(values))}, {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return done->ids.front();
    }

private:
    UnnamedUser m_unnamed; // before the store is made
    QTemporaryDir m_folder;
    ManualClock m_clock{*Instant::fromIso(u"2026-11-20T12:00:00Z")};
    std::unique_ptr<store::Store> m_store;
};

bool saysMe(const QString &text)
{
    static const QRegularExpression me(u"\\bMe\\b"_s);
    return me.match(text).hasMatch();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_OutwardNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFileSaysMe()
    {
        UnnamedStore store;
        QVERIFY(!store::isNamed(*store, store->me()));
        for (const auto &entity : store->schema().entities()) {
            for (const auto format : {exchange::FileFormat::Csv, exchange::FileFormat::Json,
                     exchange::FileFormat::VCard, exchange::FileFormat::ICalendar}) {
                const QString path = store.file(entity->name + u".out"_s);
                const auto written = exchange::exportRecords(
                    *store, {entity->kind, {}, {}, {}, {}, -1, false}, path, {format, {}, {}});
                if (written)
                    QVERIFY2(!saysMe(QString::fromUtf8(contentOf(path))), qPrintable(path));
            }
        }
    }

    /// The name is missing, and the others are there.
    void whoIsNamedStaysInTheFile()
    {
        UnnamedStore store;
        store.create(EntityKind::Company,
            {{u"name"_s, u"Beta"_s}, {u"owner"_s, store.create(EntityKind::User, {{u"name"_s, u"Jonas Weber"_s}})}});
        const QString path = store.file(u"companies.csv"_s);
        QVERIFY_RESULT(exchange::exportRecords(
            *store, {EntityKind::Company, {}, {}, {}, {}, -1, false}, path, {exchange::FileFormat::Csv, {}, {}}));
        QVERIFY(contentOf(path).contains("Jonas Weber"));
        const QString meetings = store.file(u"meetings.csv"_s);
        QVERIFY_RESULT(exchange::exportRecords(
            *store, {EntityKind::Activity, {}, {}, {}, {}, -1, false}, meetings, {exchange::FileFormat::Csv, {}, {}}));
        QVERIFY(contentOf(meetings).contains("berg@example.com"));
    }

    void anAddressTakesTheNamesPlace()
    {
        UnnamedStore store;
        QVERIFY_RESULT(store->commit({u"Address"_s, Origin::user(),
            {Edit::update(EntityKind::User, store->me(), {{field::email, u"mara@example.com"_s}})}, {}}));
        const QString path = store.file(u"companies.csv"_s);
        QVERIFY_RESULT(exchange::exportRecords(
            *store, {EntityKind::Company, {}, {}, {}, {}, -1, false}, path, {exchange::FileFormat::Csv, {}, {}}));
        QVERIFY(contentOf(path).contains("mara@example.com"));
    }

    void noReportSaysMe()
    {
        UnnamedStore store;
        for (const reports::Definition &definition : reports::catalogue()) {
            for (const QString &by : {QString(), u"owner"_s}) {
                reports::Options options;
                if (!by.isEmpty())
                    options.insert(u"by"_s, by);
                const auto query = reports::ReportQuery::make(*store, definition.parameters(store->schema()), options);
                const auto report = query ? reports::compute(definition, *query)
                                          : Result<reports::Report>(fail(query.error()));
                if (!report)
                    continue; // not by owner
                QVERIFY2(!saysMe(report->title), qPrintable(definition.name));
                for (const reports::Row &row : report->rows) {
                    for (const reports::Cell &cell : row.cells) {
                        if (const auto *text = std::get_if<QString>(&cell))
                            QVERIFY2(!saysMe(*text), qPrintable(definition.name + u": "_s + *text));
                    }
                }
            }
        }
    }

    void theLocalApiDoesNotSayMe()
    {
        UnnamedStore store;
        app::LocalApi api([&store] { return Result<std::unique_ptr<store::Store>>(store.open(9)); });
        const auto ask = [&api](const QString &path) {
            sync::HttpRequest request;
            request.method = "GET";
            request.url = QUrl(path);
            request.headers.push_back({"Host", "127.0.0.1:8080"});
            return QString::fromUtf8(api.answer(request).body);
        };
        QVERIFY(ask(u"/company"_s).contains(u"Acme"_s));
        for (const auto &entity : store->schema().entities())
            QVERIFY2(!saysMe(ask(u'/' + entity->name)), qPrintable(entity->name));
        QVERIFY(!saysMe(ask(u"/user/"_s + store->me().toString())));
    }

    void aNameThatWasSaidLeaves()
    {
        UnnamedStore store;
        QVERIFY_RESULT(
            store->commit({u"Name"_s, Origin::user(), store::nameEdits(*store, store->me(), u"Mara Lindqvist"_s), {}}));
        QVERIFY(exchange::OutwardNames(*store).isEmpty());
    }
};

SATCHEL_TEST(tst_OutwardNames)
#include "tst_OutwardNames.moc"
