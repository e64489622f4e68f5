// SPDX-License-Identifier: GPL-3.0-or-later
// What sync learns about who is at the window and what it shows.
#include "tests/support/FakeSyncControl.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/shell/AttentionReporter.h"
#include "ui/shell/PageStack.h"

#include <QWindow>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

class EmptyPage : public Page
{
public:
    explicit EmptyPage(const QString &key) : m_key(key) {}
    QString title() const override { return m_key; }
    Icon icon() const override { return Icon::Deal; }
    void open(const Target &target) override { m_target = target; }
    Target current() const override { return {.page = m_key, .record = m_target.record, .entity = m_target.entity}; }

private:
    QString m_key;
    Target m_target;
};

struct Fixture
{
    Fixture()
        : workspace(
            store.release(), [path = store.path(), &clock = store.clock] { return store::Store::open(path, clock, 7); })
    {
        PageTable table;
        for (const QString &key : {u"pipeline"_s, u"contacts"_s, u"customer"_s, u"settings"_s})
            table.push_back({key, key, Icon::Deal, PageEntry::Group::Work, {},
                [key](const PageContext &) { return new EmptyPage(key); }, {}});
        pages = std::make_unique<PageStack>(table, PageContext{workspace, *preferences, &control});
        reporter = std::make_unique<AttentionReporter>(*pages, control);
        pages->setVisible(true);
        pages->activateWindow();
    }

    test::TestStore store;
    items::Workspace workspace;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    test::FakeSyncControl control;
    std::unique_ptr<PageStack> pages;
    std::unique_ptr<AttentionReporter> reporter;
};

} // namespace

class tst_AttentionReporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPlaceShowsItsKindsOfRecords()
    {
        QCOMPARE(shownKinds({u"pipeline"_s}), std::vector{EntityKind::Deal});
        QCOMPARE(shownKinds({u"companies"_s}), std::vector{EntityKind::Company});
        QCOMPARE(
            shownKinds(Target::to(EntityKind::Contact, RecordId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"))),
            (std::vector{EntityKind::Contact, EntityKind::Deal, EntityKind::Task, EntityKind::Activity}));
        QVERIFY(shownKinds({u"settings"_s}).empty());
        QVERIFY(shownKinds({u"reports"_s}).empty());
    }

    void anotherPageIsReported()
    {
        Fixture fixture;
        fixture.pages->go({page::pipeline});
        QTRY_COMPARE(fixture.control.attention.entities, std::vector{EntityKind::Deal});
        fixture.pages->go({page::contacts});
        QTRY_COMPARE(fixture.control.attention.entities, std::vector{EntityKind::Contact});
        fixture.pages->go({page::settings});
        QTRY_VERIFY(fixture.control.attention.entities.empty());
    }

    void theOpenRecordIsReported()
    {
        const Target lee = Target::to(
            EntityKind::Contact, RecordId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"));
        QCOMPARE(placeOf(lee), (store::Place{{EntityKind::Contact, lee.record}}));
        QVERIFY(!placeOf({page::contacts}));
    }

    void theFocusIsReported()
    {
        Fixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(fixture.pages.get()));
        QTRY_VERIFY(fixture.control.attention.hasFocus);
        fixture.pages->windowHandle()->destroy(); // the offscreen platform keeps the focus of a hidden window
        fixture.pages->go({page::contacts});
        QTRY_VERIFY(!fixture.control.attention.hasFocus);
    }

    void keysAreReportedNowAndThen()
    {
        Fixture fixture;
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(fixture.pages.get(), Qt::Key_A);
        QCOMPARE(fixture.control.uses, 1); // within seconds once
    }
};

SATCHEL_GUI_TEST(tst_AttentionReporter)
#include "tst_AttentionReporter.moc"
