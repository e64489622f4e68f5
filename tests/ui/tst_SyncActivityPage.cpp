// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the sync activity: figures, problems with what to do, budgets, tokens, changed fields, and the request
// log that pages from the store.
#include "store/sync/RequestLog.h"
#include "store/sync/SchemaChanges.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/connections/FigureStrip.h"
#include "ui/connections/RequestLogExport.h"
#include "ui/connections/RequestLogPanel.h"
#include "ui/connections/RequestText.h"
#include "ui/connections/SyncActivityPage.h"
#include "ui/connections/SyncRowList.h"
#include "ui/connections/TokenReminder.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QListView>
#include <QTableView>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;
using items::RequestLogModel;
using store::RequestCause;
using store::RequestEntry;
using store::RequestVerb;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

struct Activity : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    std::unique_ptr<SyncActivityPage> page;

    SyncActivityPage &show(int width = 1200)
    {
        page = std::make_unique<SyncActivityPage>(PageContext{workspace, *preferences, &control});
        page->resize(width, 800);
        page->setWidthClass(widthClassFor(width, 100));
        page->show();
        page->activate();
        readAgain();
        return *page;
    }
    /// Waits until the worker has read.
    void readAgain()
    {
        QSignalSpy read(page->model(), &items::SyncActivityModel::changed);
        const_cast<items::SyncActivityModel *>(page->model())->refresh();
        if (!read.wait(10'000))
            qFatal("nothing is read");
    }
    RequestEntry entry(qint64 connection, RequestCause cause = RequestCause::None)
    {
        RequestEntry made;
        made.connection = connection;
        made.at = store.clock.now();
        made.verb = RequestVerb::List;
        made.object = u"contacts"_s;
        made.records = 3;
        made.status = cause == RequestCause::None ? 200 : 0;
        made.cause = cause;
        made.duration = 250;
        made.bytes = 2048;
        return made;
    }
    void log(const std::vector<RequestEntry> &entries)
    {
        if (!store::RequestLog(*reader).add(entries))
            qFatal("the log takes nothing");
    }
    QString cell(int row, RequestLogModel::Column column) { return page->log()->model().text(row, column); }
    void choose(const QString &accessibleName, int index)
    {
        for (QComboBox *box : page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == accessibleName) {
                box->setCurrentIndex(index);
                Q_EMIT box->activated(index);
                return;
            }
        }
        qFatal("there is no box %s", qUtf8Printable(accessibleName));
    }
    static QString textOf(const SyncRowList &list, int row)
    {
        return list.model().index(row).data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

class tst_SyncActivityPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutConnectionsItSaysWhatBelongsHere()
    {
        Activity world;
        SyncActivityPage &page = world.show();
        QVERIFY(!page.problems()->isVisible());
        QVERIFY(!page.log()->isVisible());
    }

    void figuresSayWhatTheDayWas()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        for (int i = 0; i < 19; ++i)
            world.round(number, 1000, 2, 1);
        world.round(number, 9000, 1, 0);
        world.round(number, 100, 0, 0, Error{Error::Kind::Offline, u"the host was not found"_s, {}});
        world.log({world.entry(number)});
        SyncActivityPage &page = world.show();
        const auto &figures = page.figures()->figures();
        QCOMPARE(figures.size(), 6);
        QCOMPARE(figures[0].value, u"58"_s);
        QCOMPARE(figures[1].value, u"1"_s);
        QCOMPARE(figures[4].value, u"1.4 s"_s);
        QVERIFY2(figures[4].detail.contains(u"1.0 s"_s), qPrintable(figures[4].detail)); // 19 of 20
        QCOMPARE(figures[5].value, u"1"_s);
        QVERIFY(page.figures()->accessibleName().contains(u"Synced today 58"_s));
    }

    void problemsSayWhatToDo()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        world.round(number, 100, 0, 0, Error{Error::Kind::Unauthorized, u"the token was revoked"_s, {}});
        world.round(number, 100, 0, 0, Error{Error::Kind::Unauthorized, u"the token was revoked"_s, {}});
        world.log({world.entry(number, RequestCause::SignInRejected), world.entry(number, RequestCause::Changed),
            world.entry(number, RequestCause::ServerError)});
        const RecordId contact = world.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        QVERIFY(world.state(number).outbox.park(EntityKind::Contact, contact, u"it is too long"_s, u"last_name"_s, {}));
        SyncActivityPage &page = world.show();
        const SyncRowList &problems = *page.problems();
        QCOMPARE(problems.model().rowCount(), 4); // the rejected requests are the rounds' own cause
        QVERIFY2(Activity::textOf(problems, 0).contains(u"Sign in again"_s), qPrintable(Activity::textOf(problems, 0)));
        QVERIFY(Activity::textOf(problems, 0).contains(u"2 time"_s));
        QVERIFY(Activity::textOf(problems, 1).contains(u"it is too long"_s));
        QVERIFY(Activity::textOf(problems, 2).contains(u"status page of HubSpot"_s));
        QVERIFY(Activity::textOf(problems, 3).contains(u"Nothing to do"_s)); // what asks for nothing comes last
    }

    void aProblemLeadsToItsRequests()
    {
        Activity world;
        const qint64 first = world.connect(u"Sales"_s);
        const qint64 second = world.connect(u"Service"_s);
        world.log({world.entry(first, RequestCause::ServerError), world.entry(second, RequestCause::ServerError),
            world.entry(second)});
        SyncActivityPage &page = world.show();
        const int row = Activity::textOf(*page.problems(), 0).contains(u"Sales"_s) ? 0 : 1;
        Q_EMIT page.problems()->followed(row);
        QCOMPARE(page.log()->model().rowCount(), 1);
        QCOMPARE(page.log()->model().entry(0).connection, first);
        QVERIFY(page.log()->isVisible());
    }

    void aParkedCauseLeadsToTheConnections()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        const RecordId contact = world.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        QVERIFY(world.state(number).outbox.park(EntityKind::Contact, contact, u"it is too long"_s, u"last_name"_s, {}));
        SyncActivityPage &page = world.show();
        QSignalSpy gone(&page, &Page::navigateTo);
        QTest::keyClick(page.problems()->list(), Qt::Key_Down);
        page.problems()->list()->setCurrentIndex(page.problems()->model().index(0));
        QTest::keyClick(page.problems()->list(), Qt::Key_Return);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone[0][0].value<Target>().page, QString(page::connections));
    }

    void aBudgetIsABarWithItsNumbers()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        world.connect(u"Quiet"_s);
        const qint64 now = world.store.clock.now().ms;
        const QJsonObject daily{
            {u"limit"_s, 1000}, {u"used"_s, 900}, {u"own"_s, 100}, {u"learned"_s, 100}, {u"at"_s, now}};
        QVERIFY(store::Connections(*world.reader)
                    .setRate(number, QJsonDocument(QJsonObject{{u"daily"_s, daily}}).toJson()));
        SyncActivityPage &page = world.show();
        const SyncRow &row = page.budgets()->model().row(0);
        QCOMPARE(row.share, std::optional(0.9));
        QVERIFY(row.meaning == &Theme::amber);
        QVERIFY2(
            row.detail.contains(u"900 of 1,000"_s) && row.detail.contains(u"100 by Satchel"_s), qPrintable(row.detail));
        QVERIFY(!page.budgets()->model().row(1).share);
    }

    void aBudgetOfAVendorsDaySaysWhenItResets()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        const qint64 now = world.store.clock.now().ms;
        const Instant reset{now + 2 * 3'600'000};
        const QJsonObject daily{{u"limit"_s, 1000}, {u"used"_s, 900}, {u"at"_s, now}, {u"resets_at"_s, reset.ms}};
        QVERIFY(store::Connections(*world.reader)
                    .setRate(number, QJsonDocument(QJsonObject{{u"daily"_s, daily}}).toJson()));
        const QString said = world.show().budgets()->model().row(0).detail;
        const QString time = QLocale(QLocale::English)
                                 .toString(QDateTime::fromMSecsSinceEpoch(reset.ms, world.store.clock.zone()).time(),
                                     u"HH:mm"_s);
        QVERIFY2(said.contains(u"900 of 1,000"_s) && said.contains(u"resets "_s + time), qPrintable(said));
    }

    void anOldTokenIsRemindedOf()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        const auto enter = [&](qint64 ago) {
            const Instant since{world.store.clock.now().ms - ago};
            QVERIFY(
                store::Connections(*world.reader).setSettings(number, QJsonObject{{store::secretsSinceKey, since.ms}}));
        };
        enter(100 * day);
        SyncActivityPage &page = world.show();
        QVERIFY(page.secrets()->model().row(0).link.isEmpty());
        world.choose(u"Remind me to replace tokens"_s, 1); // after 90 days
        QVERIFY2(Activity::textOf(*page.secrets(), 0).contains(u"100 day"_s),
            qPrintable(Activity::textOf(*page.secrets(), 0)));
        QVERIFY(page.secrets()->model().row(0).meaning == &Theme::amber);
        world.choose(u"Remind me to replace tokens"_s, 3); // never
        QVERIFY(page.secrets()->model().row(0).link.isEmpty());
        QCOMPARE(TokenReminder::chosenDays(*world.preferences), TokenReminder::never);
    }

    void theVendorsAdviceIsTheUsualReminder()
    {
        const auto preferences = Preferences::transient();
        store::VendorInfo vendor;
        QCOMPARE(TokenReminder(*preferences, nullptr).days(), 180);
        vendor.tokenDays = 60;
        QCOMPARE(TokenReminder(*preferences, &vendor).days(), 60);
        const Instant now{1000 * day};
        const store::SecretAge token{1, true, Instant{now.ms - 60 * day}, false};
        QVERIFY(TokenReminder(*preferences, &vendor).isDue(token, now));
        store::SecretAge signIn = token;
        signIn.isToken = false; // is renewed by itself
        QVERIFY(!TokenReminder(*preferences, &vendor).isDue(signIn, now));
        store::SecretAge unknown = token;
        unknown.since.reset();
        QVERIFY(!TokenReminder(*preferences, &vendor).isDue(unknown, now));
    }

    void changedFieldsAreListedUntilTheyAreAcknowledged()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        store::RemoteFieldState email{u"email"_s, u"Email"_s, u"string"_s, {}, false, false, true};
        store::RemoteFieldState region{u"region"_s, u"Region"_s, u"string"_s, {}, false, false, false};
        store::RemoteFieldState fax{u"fax"_s, u"Fax"_s, u"string"_s, {}, false, false, false};
        const store::SchemaChanges::ObjectFields before[] = {{u"contacts"_s, {email, fax}}};
        const store::SchemaChanges::ObjectFields after[] = {{u"contacts"_s, {fax, region}}};
        QVERIFY(store::SchemaChanges(*world.reader).update(number, before));
        QVERIFY(store::SchemaChanges(*world.reader).update(number, after));
        SyncActivityPage &page = world.show();
        const SyncRowList &changes = *page.schemaChanges();
        QCOMPARE(changes.model().rowCount(), 2);
        QVERIFY2(
            changes.model().row(0).title.contains(u"no longer exists"_s), qPrintable(changes.model().row(0).title));
        QVERIFY(changes.model().row(0).detail.contains(u"Contacts"_s)); // by our name
        changes.list()->setCurrentIndex(changes.model().index(0));
        QTest::keyClick(changes.list(), Qt::Key_Return);
        QCOMPARE(changes.model().rowCount(), 1);
        QTRY_COMPARE(store::SchemaChanges(*world.reader).list()->size(), 1);
        page.findChild<QAction *>(u"sync-activity.acknowledge"_s)->trigger();
        QTRY_VERIFY(store::SchemaChanges(*world.reader).list()->empty());
        world.readAgain();
        QCOMPARE(changes.model().rowCount(), 0);
    }

    void anAcknowledgedChangeDoesNotComeBackFromAReadingThatBeganBefore()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        store::RemoteFieldState email{u"email"_s, u"Email"_s, u"string"_s, {}, false, false, true};
        store::RemoteFieldState region{u"region"_s, u"Region"_s, u"string"_s, {}, false, false, false};
        const store::SchemaChanges::ObjectFields before[] = {{u"contacts"_s, {email}}};
        const store::SchemaChanges::ObjectFields after[] = {{u"contacts"_s, {email, region}}};
        QVERIFY(store::SchemaChanges(*world.reader).update(number, before));
        QVERIFY(store::SchemaChanges(*world.reader).update(number, after));
        SyncActivityPage &page = world.show();
        const SyncRowList &changes = *page.schemaChanges();
        QCOMPARE(changes.model().rowCount(), 1);
        const_cast<items::SyncActivityModel *>(page.model())->refresh();
        page.findChild<QAction *>(u"sync-activity.acknowledge"_s)->trigger();
        QSignalSpy read(page.model(), &items::SyncActivityModel::changed);
        QVERIFY(read.wait(10'000));
        QCOMPARE(changes.model().rowCount(), 0);
    }

    void requestsAreListedInWords()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        RequestEntry retried = world.entry(number, RequestCause::RateLimited);
        retried.status = 429;
        retried.attempt = 2;
        retried.waited = 10'000;
        retried.records.reset();
        RequestEntry unsent = world.entry(number, RequestCause::RateLimited);
        unsent.attempt = 0;
        RequestEntry deleted = world.entry(number);
        deleted.verb = RequestVerb::Delete;
        deleted.object = u"deals"_s;
        world.log({world.entry(number), retried, unsent, deleted});
        world.show().setView(SyncActivityPage::Requests);
        QCOMPARE(world.cell(0, RequestLogModel::What), u"Deleted deals"_s);
        QCOMPARE(world.cell(1, RequestLogModel::Result), u"Not sent: rate limit reached"_s);
        QCOMPARE(world.cell(1, RequestLogModel::Took), QString());
        QCOMPARE(world.cell(2, RequestLogModel::Result), u"Rate limit reached (429) · attempt 2 · waited 10.0 s"_s);
        QCOMPARE(world.cell(2, RequestLogModel::Records), QString());
        QCOMPARE(world.cell(3, RequestLogModel::What), u"Listed contacts"_s);
        QCOMPARE(world.cell(3, RequestLogModel::Records), u"3"_s);
        QCOMPARE(world.cell(3, RequestLogModel::Result), u"OK"_s);
        QCOMPARE(world.cell(3, RequestLogModel::Took), u"0.3 s"_s);
        QVERIFY(world.cell(3, RequestLogModel::Connection).contains(u"Sales"_s));
    }

    void everyVerbAndEveryCauseHasItsWords()
    {
        QSet<QString> verbs;
        for (int verb = int(RequestVerb::SignIn); verb <= int(RequestVerb::ReadHistory); ++verb)
            verbs.insert(RequestText::what(static_cast<RequestVerb>(verb), u"Contacts"_s));
        QCOMPARE(verbs.size(), int(RequestVerb::ReadHistory));
        QVERIFY(!verbs.contains(QString()));
        QSet<QString> causes;
        for (int cause = 0; cause <= int(RequestCause::Cancelled); ++cause) {
            causes.insert(RequestText::cause(static_cast<RequestCause>(cause)));
            QVERIFY(!RequestText::remedy(static_cast<RequestCause>(cause), u"HubSpot"_s).isEmpty());
        }
        QCOMPARE(causes.size(), int(RequestCause::Cancelled) + 1);
        QVERIFY(!causes.contains(QString()));
    }

    void theLogPagesFromTheStore()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        world.log(std::vector(450, world.entry(number)));
        SyncActivityPage &page = world.show();
        page.setView(SyncActivityPage::Requests);
        RequestLogModel &model = page.log()->model();
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(model.canFetchMore({}));
        QVERIFY(page.statusText().contains(u"newest 200"_s));
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(model.entry(0).number > model.entry(449).number);
        world.log({world.entry(number), world.entry(number)});
        model.refresh(); // what is new comes on top, and the rest stays
        QCOMPARE(model.rowCount(), 452);
    }

    void filtersNarrowTheLog()
    {
        Activity world;
        const qint64 first = world.connect(u"Sales"_s);
        const qint64 second = world.connect(u"Service"_s);
        world.store.clock.advance(-3 * day);
        world.log({world.entry(first), world.entry(second, RequestCause::Offline)});
        world.store.clock.advance(3 * day);
        world.log({world.entry(first, RequestCause::Offline)});
        SyncActivityPage &page = world.show();
        page.setView(SyncActivityPage::Requests);
        RequestLogModel &model = page.log()->model();
        QCOMPARE(model.rowCount(), 3);
        world.choose(u"Result"_s, 1);
        QCOMPARE(model.rowCount(), 2);
        world.choose(u"Time"_s, 2); // the last 24 hours
        QCOMPARE(model.rowCount(), 1);
        world.choose(u"Connection"_s, 2);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!page.log()->table()->isVisible()); // it says that the filter finds none
        page.log()->clearFilter();
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(page.log()->table()->isVisible());
    }

    void theLogIsExportedAsItIsFiltered()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        world.log(std::vector(1'500, world.entry(number)));
        world.log({world.entry(number, RequestCause::Offline)});
        SyncActivityPage &page = world.show();
        RequestLogExport *exporter = page.log()->exporter();
        connect(exporter, &FileExport::failed, this,
            [](const Error &error) { qFatal("%s", qUtf8Printable(toText(error))); });
        const auto write = [&](const QString &name) {
            const QString path = world.store.folder() + u'/' + name;
            QSignalSpy finished(exporter, &FileExport::finished);
            exporter->start(path, page.log()->model().filter());
            if (!finished.wait(20'000))
                qFatal("nothing is exported");
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u"\r\n"_s) : QStringList();
        };
        const QStringList all = write(u"all.csv"_s);
        QCOMPARE(all.size(), 1'501 + 2); // with the heading and the last line's end
        QVERIFY2(all[0].contains(u"Time,Connection,Request,Records,Result"_s), qPrintable(all[0]));
        QVERIFY2(all[1].contains(u"Couldn't reach the server"_s), qPrintable(all[1]));
        QVERIFY2(all[2].contains(u"Listed contacts,3,OK,200,1,250,0,2048"_s), qPrintable(all[2]));
        page.log()->showFailed(0);
        QCOMPARE(write(u"failed.csv"_s).size(), 1 + 2);
    }

    void listsAreAsHighAsTheirRows()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        for (int i = 0; i < 3; ++i)
            world.round(number, 100, 0, 0, Error{Error::Kind::Refused, u"reason %1"_s.arg(i), {}});
        SyncActivityPage &page = world.show();
        for (const SyncRowList *list : {page.problems(), page.budgets(), page.secrets()}) {
            const QListView &view = *list->list();
            const QModelIndex last = list->model().index(list->model().rowCount() - 1);
            QVERIFY(last.isValid());
            const auto end = [&] { return view.visualRect(last).bottom() + 1; };
            QTRY_VERIFY2(
                view.isVisible() && view.viewport()->height() >= end() && view.viewport()->height() <= end() + 4,
                qPrintable(u"%1: %2 rows end at %3 of %4"_s.arg(view.accessibleName())
                               .arg(list->model().rowCount())
                               .arg(end())
                               .arg(view.viewport()->height())));
        }
    }

    void aNarrowWindowKeepsWhatIsReadFirst()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        world.log({world.entry(number)});
        SyncActivityPage &page = world.show(640);
        page.setView(SyncActivityPage::Requests);
        QApplication::processEvents();
        const QTableView &table = *page.log()->table();
        for (const auto column : {RequestLogModel::Time, RequestLogModel::What, RequestLogModel::Result})
            QVERIFY(!table.isColumnHidden(column));
        int width = 0;
        for (int column = 0; column < RequestLogModel::ColumnCount; ++column)
            width += table.isColumnHidden(column) ? 0 : table.columnWidth(column);
        QVERIFY2(width <= table.viewport()->width(), qPrintable(QString::number(width)));
        QVERIFY(page.minimumSizeHint().width() <= 640);
    }

    void keysLeadThroughThePage()
    {
        Activity world;
        const qint64 number = world.connect(u"Sales"_s);
        world.log({world.entry(number), world.entry(number, RequestCause::Offline)});
        SyncActivityPage &page = world.show();
        QCOMPARE(page.current().part, QString());
        page.findChild<QAction *>(u"sync-activity.requests"_s)->trigger();
        QCOMPARE(page.current().part, u"requests"_s);
        page.findChild<QAction *>(u"sync-activity.failed"_s)->trigger();
        QCOMPARE(page.log()->model().rowCount(), 1);
        QSignalSpy back(&page, &Page::backRequested);
        page.findChild<QAction *>(u"sync-activity.connections"_s)->trigger();
        QCOMPARE(back.size(), 1);
        for (QWidget *region : page.regions())
            QVERIFY(region);
    }
};

SATCHEL_GUI_TEST(tst_SyncActivityPage)
#include "tst_SyncActivityPage.moc"
