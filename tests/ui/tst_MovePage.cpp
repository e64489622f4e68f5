// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a move between two connections: what it finds, what it offers, what it asks before it does something.
#include "store/sync/Mappings.h"
#include "store/sync/Moves.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/connections/MoveExport.h"
#include "ui/connections/MoveModel.h"
#include "ui/connections/MovePage.h"
#include "ui/connections/SyncRowList.h"

#include <QComboBox>
#include <QDialog>
#include <QListView>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

store::FieldPair pair(const QString &local)
{
    return {{local}, {local}, store::SyncDirection::Both};
}

struct World : SyncFixture
{
    World()
    {
        old = connect(u"Old"_s);
        next = connect(u"Next"_s);
        store::RemoteObject contacts{u"contacts"_s, EntityKind::Contact};
        contacts.pairs = {pair(u"last_name"_s), pair(u"job_title"_s)};
        store::RemoteObject persons{u"persons"_s, EntityKind::Contact};
        persons.pairs = {pair(u"last_name"_s)};
        store::RemoteObject companies{u"companies"_s, EntityKind::Company};
        companies.pairs = {pair(u"name"_s)};
        catalogs = {{old, {companies, contacts}}, {next, {persons}}};
        for (const qint64 number : {old, next}) {
            if (!store::Connections(*reader).setSucceeded(number, store.clock.now()))
                qFatal("the connection is not there");
        }
        for (int i = 0; i < 3; ++i)
            link(old, u"contacts"_s, contact(i));
    }

    RecordId contact(int number)
    {
        return create(EntityKind::Contact, {{u"last_name"_s, u"Roe %1"_s.arg(number)}, {u"job_title"_s, u"Baker"_s}});
    }
    void link(qint64 connection, const QString &object, RecordId record, EntityKind entity = EntityKind::Contact)
    {
        if (!state(connection)
                 .links.put({0, object, entity, record, u"r%1"_s.arg(++links), "{}", {}, store.clock.now()}))
            qFatal("the link was refused");
        records.push_back(record);
    }
    /// Everything is at the other one, and nothing is to be looked at.
    void moveAll()
    {
        const auto all = records;
        for (const RecordId &record : all)
            link(next, u"persons"_s, record);
        settle();
    }
    void settle()
    {
        for (const qint64 number : {old, next}) {
            if (!state(number).outbox.collect({}))
                qFatal("the log cannot be read");
        }
    }
    void save(const store::ConnectionSettings &settings)
    {
        if (!store::Mappings(*reader, old).saveSettings(settings.toJson()))
            qFatal("the settings were refused");
    }
    store::ConnectionSettings settings()
    {
        return *store::ConnectionSettings::fromJson(store::Connections(*reader).get(old)->settings);
    }
    store::ConnectionSettings saved() { return *store::ConnectionSettings::fromJson(control.settings); }
    void start() { save(store::startMove(settings(), u"Next"_s)); }

    MovePage &show(int width = 1200)
    {
        page = std::make_unique<MovePage>(PageContext{workspace, *preferences, &control});
        page->resize(width, 800);
        page->setWidthClass(widthClassFor(width, 100));
        page->show();
        page->open({.page = page::move, .part = u"Old"_s});
        page->activate();
        return *page;
    }
    void answer()
    {
        for (const auto &[number, catalog] : catalogs)
            Q_EMIT control.catalogRead(number, catalog);
        read();
    }
    /// Waits until the worker has read.
    void read()
    {
        MoveModel *model = page->model();
        QSignalSpy changed(model, &MoveModel::changed);
        model->refresh();
        const auto isNew = [&] { return model->stage() != MoveModel::Stage::Reading && changed.count() > 1; };
        if (!QTest::qWaitFor(isNew, 10'000))
            qFatal("nothing is read");
    }
    MovePage &shown(int width = 1200)
    {
        show(width);
        answer();
        return *page;
    }
    void trigger(const QString &name)
    {
        for (QAction *action : page->actions()) {
            if (action->objectName() == name && action->isEnabled())
                return action->trigger();
        }
        qFatal("%s is not offered", qUtf8Printable(name));
    }
    bool isOffered(const QString &name) const
    {
        return std::ranges::any_of(page->actions(),
            [&](const QAction *action) { return action->objectName() == name && action->isEnabled(); });
    }
    QDialog *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<QDialog *>(widget);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// All that the open question says; empties it by `accepts`.
    QString answerQuestion(bool accepts)
    {
        QDialog *open = dialog();
        if (!open)
            return {};
        QString text = open->windowTitle();
        for (const QLabel *label : open->findChildren<QLabel *>())
            text += u'\n' + label->text();
        if (accepts)
            open->accept();
        else
            open->reject();
        return text;
    }
    static QString textOf(const SyncRowList &list, int row)
    {
        return list.model().index(row).data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    qint64 old = 0;
    qint64 next = 0;
    int links = 0;
    std::vector<RecordId> records;
    std::map<qint64, store::RemoteCatalog> catalogs;
    std::unique_ptr<MovePage> page;
};

} // namespace

class tst_MovePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSystemsAreAskedAndCompared()
    {
        World world;
        MovePage &page = world.show();
        QCOMPARE(page.model()->stage(), MoveModel::Stage::Reading); // of two connections the other one is the target
        QVERIFY(world.control.calls.contains(u"readCatalog %1"_s.arg(world.old)));
        QVERIFY(world.control.calls.contains(u"readCatalog %1"_s.arg(world.next)));
        world.answer();
        QCOMPARE(page.model()->stage(), MoveModel::Stage::Shown);
        QCOMPARE(page.kinds()->model().rowCount(), 1);
        QVERIFY(World::textOf(*page.kinds(), 0).contains(u"0 of 3"_s));
        QCOMPARE(page.issues()->model().rowCount(), 1);
        QVERIFY(World::textOf(*page.issues(), 0).contains(u"Job title"_s));
        QVERIFY(World::textOf(*page.issues(), 0).contains(u"3 record"_s));
        QVERIFY(page.stateText().isEmpty());
    }

    void aMoveNeedsASecondConnection()
    {
        World world;
        QVERIFY_RESULT(store::Connections(*world.reader).remove(world.next));
        MovePage &page = world.show();
        QCOMPARE(page.model()->stage(), MoveModel::Stage::NoConnection);
        QVERIFY(!page.kinds()->isVisible());
        QVERIFY(!world.isOffered(u"move.proceed"_s));
    }

    void ofSeveralOneIsChosen()
    {
        World world;
        world.connect(u"Third"_s);
        MovePage &page = world.show();
        QCOMPARE(page.model()->stage(), MoveModel::Stage::Choosing);
        QVERIFY(!page.kinds()->isVisible());
        QCOMPARE(page.target()->count(), 3); // and the sentence that says to choose
        page.model()->setTo(u"Next"_s);
        world.answer();
        QCOMPARE(page.model()->stage(), MoveModel::Stage::Shown);
        QCOMPARE(page.target()->currentData().toString(), u"Next"_s);
    }

    void aSystemThatDoesNotAnswerIsAskedAgain()
    {
        World world;
        MovePage &page = world.show();
        Q_EMIT world.control.mappingRefused(world.next, Error{Error::Kind::Offline, u"no route"_s, {}});
        QCOMPARE(page.model()->stage(), MoveModel::Stage::Refused);
        world.control.calls.clear();
        world.trigger(u"move.read"_s);
        QVERIFY(world.control.calls.contains(u"readCatalog %1"_s.arg(world.next)));
        world.answer();
        QCOMPARE(page.model()->stage(), MoveModel::Stage::Shown);
    }

    void theOneThatIsLeftNeedNotAnswer()
    {
        World world;
        MovePage &page = world.show();
        Q_EMIT world.control.mappingRefused(world.old, Error{Error::Kind::Unauthorized, u"closed"_s, {}});
        Q_EMIT world.control.catalogRead(world.next, world.catalogs.at(world.next));
        world.read();
        QCOMPARE(page.model()->stage(), MoveModel::Stage::Shown);
        QCOMPARE(page.kinds()->model().rowCount(), 1);
    }

    void itIsStartedByKey()
    {
        World world;
        world.shown();
        world.trigger(u"move.proceed"_s);
        QVERIFY(world.control.calls.contains(u"setSettings %1"_s.arg(world.old)));
        QCOMPARE(world.saved().movesTo, u"Next"_s);
        QVERIFY(world.control.calls.contains(u"syncNow %1"_s.arg(world.next)));
        QVERIFY(!world.isOffered(u"move.cancel"_s)); // nothing is running before it is saved
        world.start();
        world.read();
        QVERIFY(!world.page->stateText().isEmpty());
        QVERIFY(!world.page->target()->isEnabled());
        QVERIFY(world.isOffered(u"move.cancel"_s));
    }

    void whatIsMissingIsAskedAboutBeforeTheEnd()
    {
        World world;
        world.start();
        world.settle();
        world.shown();
        world.trigger(u"move.proceed"_s);
        const QString asked = world.answerQuestion(false);
        QVERIFY2(asked.contains(u"3 record"_s), qPrintable(asked));
        QVERIFY(world.control.settings.isEmpty());
        world.trigger(u"move.proceed"_s);
        world.answerQuestion(true);
        QCOMPARE(world.saved().movedTo, u"Next"_s);
        QVERIFY(world.saved().movesTo.isEmpty());
    }

    void whatIsCompleteEndsWithoutAQuestion()
    {
        World world;
        world.start();
        world.moveAll();
        MovePage &page = world.shown();
        QCOMPARE(page.model()->report().waiting(), 0);
        world.trigger(u"move.proceed"_s);
        QVERIFY(!world.dialog());
        QCOMPARE(world.saved().movedTo, u"Next"_s);
        world.save(store::finishMove(world.settings()));
        world.read();
        QVERIFY(!world.isOffered(u"move.proceed"_s));
        QVERIFY(page.noticeText().contains(u"Next"_s));
    }

    void aCancelSaysWhatWasHeldBack()
    {
        World world;
        world.settle();
        world.start();
        world.contact(7);
        world.shown();
        world.trigger(u"move.cancel"_s);
        const QString asked = world.answerQuestion(true);
        QVERIFY2(asked.contains(u"1 record"_s), qPrintable(asked));
        QVERIFY(!world.saved().onlyReceives());
    }

    void aRemovedTargetIsSaidAndTheMoveCanBeCancelled()
    {
        World world;
        world.start();
        QVERIFY_RESULT(store::Connections(*world.reader).remove(world.next));
        MovePage &page = world.show();
        QVERIFY2(page.noticeText().contains(u"Next"_s), qPrintable(page.noticeText()));
        world.trigger(u"move.cancel"_s);
        world.answerQuestion(true);
        QVERIFY(!world.saved().onlyReceives());
    }

    void whatHoldsItUpIsSaidWithTheWayOut()
    {
        World world;
        world.start();
        QVERIFY_RESULT(store::Connections(*world.reader).setPaused(world.next, true));
        MovePage &page = world.shown();
        QVERIFY2(page.noticeText().contains(u"Next"_s) && page.noticeText().contains(u"paused"_s),
            qPrintable(page.noticeText()));
        for (Button *button : page.findChildren<Button *>()) {
            if (button->isVisible() && button->text() == u"Resume"_s)
                button->click();
        }
        QVERIFY(world.control.calls.contains(u"resume %1"_s.arg(world.next)));
    }

    void aLineLeadsToWhereItIsMended()
    {
        World world;
        MovePage &page = world.shown();
        QSignalSpy went(&page, &Page::navigateTo);
        page.followIssue(0);
        const auto target = went.front().front().value<Target>();
        QCOMPARE(target.page, QString(page::mapping));
        QCOMPARE(target.part, u"Next"_s);
        QCOMPARE(target.name, u"job_title"_s);
    }

    void aRouteIsLiftedFromItsLine()
    {
        World world;
        auto settings = *store::ConnectionSettings::fromJson(
            store::Connections(*world.reader).get(world.next)->settings);
        settings.route = u"last_name = \"Roe 1\""_s;
        QVERIFY_RESULT(store::Mappings(*world.reader, world.next).saveSettings(settings.toJson()));
        MovePage &page = world.shown();
        QVERIFY2(World::textOf(*page.issues(), 0).contains(u"route"_s), qPrintable(World::textOf(*page.issues(), 0)));
        page.followIssue(0);
        QVERIFY(world.control.calls.contains(u"setSettings %1"_s.arg(world.next)));
        QVERIFY(world.saved().route.isEmpty());
    }

    void theReportIsWritten()
    {
        World world;
        MovePage &page = world.shown();
        const auto sides = page.model()->sides();
        QVERIFY(sides);
        MoveExport writer(world.workspace, nullptr);
        QSignalSpy done(&writer, &FileExport::finished);
        writer.start(world.store.folder() + u"/move.csv"_s, sides->first, sides->second);
        QVERIFY(done.wait(10'000));
        QCOMPARE(done.front().front().toLongLong(), 3);
    }

    void itFitsANarrowWindow()
    {
        World world;
        MovePage &page = world.shown(700);
        QVERIFY2(page.minimumSizeHint().width() <= 700, QByteArray::number(page.minimumSizeHint().width()));
        QVERIFY(page.issues()->geometry().top() > page.kinds()->geometry().bottom());
    }
};

SATCHEL_GUI_TEST(tst_MovePage)
#include "tst_MovePage.moc"
