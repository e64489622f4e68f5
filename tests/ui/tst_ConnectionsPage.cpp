// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/StateChip.h"
#include "ui/common/SyncLine.h"
#include "ui/common/SyncText.h"
#include "ui/connections/ConnectionSettingsDialog.h"
#include "ui/connections/ConnectionsPage.h"
#include "ui/connections/MatchDelegate.h"
#include "ui/connections/MatchesDialog.h"
#include "ui/connections/OutgoingDialog.h"
#include "ui/connections/OutgoingListDialog.h"
#include "ui/connections/OutgoingSummary.h"
#include "ui/connections/ParkedPanel.h"
#include "ui/connections/RoundDialog.h"
#include "ui/connections/RoundsPanel.h"
#include "ui/connections/TokenDialog.h"
#include "ui/connections/TokenFields.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;
using store::ConnectionState;

namespace {

struct World : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    std::unique_ptr<ConnectionsPage> page;

    PageContext context(bool hasSync = true) { return {workspace, *preferences, hasSync ? &control : nullptr}; }
    ConnectionsPage &show(bool hasSync = true)
    {
        page = std::make_unique<ConnectionsPage>(context(hasSync));
        page->resize(1200, 800);
        page->show();
        page->activate();
        return *page;
    }
    /// Its button with that text.
    static QPushButton *button(QWidget &parent, const QString &text)
    {
        for (QPushButton *one : parent.findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisibleTo(&parent))
                return one;
        }
        return nullptr;
    }
    static bool says(QWidget &parent, const QString &text)
    {
        for (const QLabel *label : parent.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&parent) && label->text().contains(text))
                return true;
        }
        return false;
    }
    void succeed(qint64 number) { QVERIFY(store::Connections(*reader).setSucceeded(number, store.clock.now())); }
};

void fill(QWidget &parent, const QString &accessibleName, const QString &text)
{
    for (QLineEdit *field : parent.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == accessibleName) {
            field->setText(text);
            return;
        }
    }
    QFAIL(qPrintable(u"there is no field "_s + accessibleName));
}

} // namespace

class tst_ConnectionsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBuildWithoutSyncSaysSo()
    {
        World world;
        ConnectionsPage &page = world.show(false);
        QVERIFY(World::says(page, u"This build can't sync"_s));
        QVERIFY(!World::button(page, u"Add connection"_s));
    }

    void withoutConnectionsItOffersToAddOne()
    {
        World world;
        ConnectionsPage &page = world.show();
        QVERIFY(World::says(page, u"No connections yet"_s));
        QVERIFY(World::button(page, u"Add connection"_s));
    }

    void eachConnectionHasACardThatShowsItsState()
    {
        World world;
        world.connect(u"Sales EU"_s);
        world.connect(u"Old team"_s, ConnectionState::KeychainUnavailable);
        ConnectionsPage &page = world.show();
        QCOMPARE(page.cards().size(), 2);
        QCOMPARE(page.cards().at(0)->findChild<StateChip *>()->text(), u"Not synced yet"_s);
        QCOMPARE(page.cards().at(1)->findChild<StateChip *>()->text(), u"Keychain locked"_s);
        QVERIFY(World::says(*page.cards().at(1), u"keychain"_s));
    }

    void fieldsAndValuesAreThoseOfTheCardThatHadTheFocus()
    {
        World world;
        world.connect(u"Sales EU"_s);
        world.connect(u"Old team"_s);
        ConnectionsPage &page = world.show();
        QSignalSpy went(&page, &Page::navigateTo);
        const auto nameOpened = [&] {
            page.findChild<QAction *>(u"connections.mapping"_s)->trigger();
            return went.takeLast().first().value<Target>().part;
        };
        QCOMPARE(nameOpened(), u"Sales EU"_s);
        page.cards().at(1)->findChild<QAbstractButton *>()->setFocus();
        QCOMPARE(nameOpened(), u"Old team"_s);
    }

    void aCardsButtonsCommandSync()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        world.succeed(number);
        ConnectionsPage &page = world.show();
        World::button(*page.cards().first(), u"Sync now"_s)->click();
        World::button(*page.cards().first(), u"Pause"_s)->click();
        QCOMPARE(world.control.calls, (QStringList{u"syncNow 1"_s, u"pause 1"_s}));
        QVERIFY(store::Connections(*world.reader).setPaused(number, true));
        Q_EMIT world.control.stateChanged(number);
        QTRY_VERIFY(World::button(*page.cards().first(), u"Resume"_s));
    }

    void aStoppedConnectionAsksAndTakesTheAnswer()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        QVERIFY(store::Connections(*world.reader)
                    .setState(number, ConnectionState::Stopped, u"lacks many"_s,
                        store::MissingRemoteRecords{u"contacts"_s, 900, 1000}));
        ConnectionsPage &page = world.show();
        QVERIFY(World::says(*page.cards().first(), u"900 of 1,000 records are missing from"_s));
        World::button(*page.cards().first(), u"Keep here, create there again"_s)->click();
        QCOMPARE(world.control.calls, QStringList{u"keep 1"_s});
    }

    void aConnectionAsksBeforeManyDeletionsLeave()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        world.succeed(number);
        store::Approvals approvals(*world.reader, number);
        store::SyncState state(*world.reader, number);
        for (int i = 0; i < 30; ++i) {
            const RecordId company = world.company(u"Company %1"_s.arg(i));
            QVERIFY_RESULT(state.links.put(
                {0, u"companies"_s, EntityKind::Company, company, QString::number(i), "{}", {}, {}, false, {}, {}}));
            QVERIFY_RESULT(approvals.put({EntityKind::Company, company, Edit::Kind::Delete, u"companies"_s, 1,
                world.store.clock.now(), {}, store::Approval::State::Asked, 4, i == 0 ? 9 : 0}));
        }
        ConnectionsPage &page = world.show();
        ConnectionCard &card = *page.cards().first();
        QVERIFY(World::says(card, u"Delete 30 companies in HubSpot too?"_s));
        World::button(card, u"Answer…"_s)->click();
        auto *dialog = page.window()->findChild<OutgoingDialog *>();
        QVERIFY(dialog);
        QVERIFY(World::says(*dialog, u"30 of 30"_s));
        QCOMPARE(dialog->summary()->list()->model()->rowCount(), 4);
        QVERIFY(World::button(*dialog, u"Show all 30"_s));
        // What destroys nothing is chosen until a person chooses; keys choose, Esc decides later.
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(World::button(*dialog, u"Keep 30 in HubSpot"_s));
        QTest::keyClick(dialog, Qt::Key_3);
        QVERIFY(World::button(*dialog, u"Bring 30 back"_s));
        QTest::keyClick(dialog, Qt::Key_1);
        QVERIFY(World::button(*dialog, u"Delete 30 in HubSpot"_s));
        QVERIFY(world.control.calls.isEmpty());
        dialog->showAll()->close();
        World::button(*dialog, u"Delete 30 in HubSpot"_s)->click();
        QCOMPARE(world.control.calls, QStringList{u"accept 1"_s});
        QCOMPARE(world.control.answeredQuestion, 4);
    }

    void whatIsDecidedLaterIsNotAnswered()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        world.succeed(number);
        const RecordId company = world.company(u"Acme"_s);
        QVERIFY_RESULT(store::Approvals(*world.reader, number)
                           .put({EntityKind::Company, company, Edit::Kind::Update, u"companies"_s, 1,
                               world.store.clock.now(), {u"name"_s}, store::Approval::State::Asked, 1, 0}));
        ConnectionsPage &page = world.show();
        QVERIFY(World::says(*page.cards().first(), u"Overwrite values of 1 company in HubSpot?"_s));
        World::button(*page.cards().first(), u"Answer…"_s)->click();
        auto *dialog = page.window()->findChild<OutgoingDialog *>();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(world.control.calls.isEmpty());
        QVERIFY(World::button(*page.cards().first(), u"Answer…"_s));
    }

    void whatOnlyOneSideHasIsCountedByKindAndWithoutPairsNoneAreReviewed()
    {
        World world;
        const qint64 number = world.connect(u"HubSpot"_s);
        QVERIFY(store::Connections(*world.reader)
                    .setState(number, ConnectionState::Stopped, u"asks"_s,
                        store::MatchesFound{{{u"company"_s, 0, 30, 5}, {u"contact"_s, 0, 48, 0}}}));
        ConnectionsPage &page = world.show();
        ConnectionCard &card = *page.cards().last();
        QVERIFY(World::says(card, u"No record looks the same"_s));
        QVERIFY(World::says(card, u"Companies: 30 there, 5 here · Contacts: 48 there, 0 here"_s));
        QVERIFY(!World::button(card, u"Review pairs…"_s));
        QVERIFY(World::button(card, u"Continue"_s));
    }

    void aFurtherSystemAsksBeforeManyAreLinked()
    {
        World world;
        world.succeed(world.connect(u"HubSpot"_s));
        const qint64 number = world.connect(u"Salesforce"_s);
        const RecordId acme = world.company(u"Acme"_s);
        const RecordId zeta = world.company(u"Zeta"_s);
        store::Matches matches(*world.reader, number);
        QVERIFY(matches.propose({0, u"Account"_s, u"001"_s, EntityKind::Company, acme, u"Acme Corporation"_s,
            {{u"website"_s, u"acme.com"_s}}, 1}));
        QVERIFY(matches.propose(
            {0, u"Account"_s, u"002"_s, EntityKind::Company, zeta, u"Zeta"_s, {{u"name"_s, u"Zeta"_s}}, 2}));
        QVERIFY(store::Connections(*world.reader)
                    .setState(number, ConnectionState::Stopped, u"asks"_s,
                        store::MatchesFound{{{u"company"_s, 1200, 34, 5}}}));
        ConnectionsPage &page = world.show();
        ConnectionCard &card = *page.cards().last();
        QVERIFY(World::says(card, u"1,200 records look the same here and in"_s));
        QVERIFY(World::says(card, u"34 are only in the other system and would be added here; 5 are only here"_s));
        World::button(card, u"Review pairs…"_s)->click();
        auto *dialog = page.window()->findChild<MatchesDialog *>();
        QVERIFY(dialog);
        // The weakest evidence first; what is the same is shown.
        QCOMPARE(dialog->model().rowCount(), 2);
        QCOMPARE(dialog->model().index(0, items::MatchesModel::Same).data().toString(), u"Name Zeta"_s);
        QCOMPARE(dialog->model().index(1, items::MatchesModel::Here).data().toString(), u"Acme"_s);
        QCOMPARE(dialog->model().index(1, items::MatchesModel::There).data().toString(), u"Acme Corporation"_s);
        QCOMPARE(dialog->model().index(1, items::MatchesModel::Same).data().toString(), u"Website acme.com"_s);
        // A false one is refused, by the keyboard.
        dialog->table()->selectRow(0);
        QTest::keyClick(dialog->table(), Qt::Key_Space);
        QCOMPARE(dialog->model().index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QCOMPARE(world.control.decided.first, std::vector{dialog->model().proposed(0).number});
        QVERIFY(!world.control.decided.second);
        QCOMPARE(dialog->model().apart(), 1);
        // A tick is seen, and a click on it gives it back.
        const QRect cell = dialog->table()->visualRect(dialog->model().index(0, items::MatchesModel::Here));
        const QRect tick = MatchDelegate::tickPlace(cell, Theme::of(dialog->table()));
        const QImage without = dialog->table()->viewport()->grab(tick).toImage();
        QTest::mouseClick(dialog->table()->viewport(), Qt::LeftButton, {}, tick.center());
        QCOMPARE(dialog->model().apart(), 0);
        QVERIFY(dialog->table()->viewport()->grab(tick).toImage() != without);
        dialog->table()->selectAll();
        QTest::keyClick(dialog->table(), Qt::Key_Space);
        QCOMPARE(dialog->model().apart(), 2);
        // What could not be kept is said where it was decided.
        Q_EMIT world.control.refused(0, {Error::Kind::Full, u"there is no space left on the disk"_s, {}});
        QVERIFY(World::says(*dialog, u"The disk is full"_s));
        Q_EMIT world.control.stateChanged(0);
        QVERIFY(!World::says(*dialog, u"The disk is full"_s));
        World::button(*dialog, u"Link and continue"_s)->click();
        QCOMPARE(world.control.calls.last(), u"accept %1"_s.arg(number));
        World::button(card, u"Not now"_s)->click();
        QCOMPARE(world.control.calls.last(), u"keep %1"_s.arg(number));
    }

    void whatIsLinkedIsShownWithItsReasonAndStays()
    {
        World world;
        const qint64 number = world.connect(u"Salesforce"_s);
        const RecordId acme = world.company(u"Acme"_s);
        QVERIFY(
            store::Matches(*world.reader, number)
                .propose({0, u"Account"_s, u"001"_s, EntityKind::Company, acme, u"Acme"_s, {store::Evidence()}, 0}));
        QVERIFY(world.state(number).links.put(
            {0, u"Account"_s, EntityKind::Company, acme, u"001"_s, "{}", {}, {}, false, {}}));
        items::MatchesModel model(world.syncStatus, number, u"Salesforce"_s);
        QCOMPARE(model.index(0, items::MatchesModel::Same).data().toString(), u"Satchel created one from the other"_s);
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(world.control.calls.isEmpty());
    }

    void aCardTellsTheDaysRequestsAndWhatTheAccountLacks()
    {
        World world;
        const qint64 number = world.connect(u"Salesforce"_s);
        store::Connections connections(*world.reader);
        const qint64 now = world.store.clock.now().ms;
        QVERIFY(connections.setRate(number,
            QJsonDocument(QJsonObject{{u"daily"_s,
                              QJsonObject{{u"limit"_s, 100000}, {u"used"_s, 12400}, {u"own"_s, 1310},
                                  {u"learned"_s, 87600}, {u"at"_s, now}}}})
                .toJson()));
        QVERIFY(connections.setSettings(number,
            {{u"account_limits"_s,
                QJsonArray{u"Quotes are not there."_s, u"Lead.Score is only read."_s, u"c"_s, u"d"_s, u"e"_s}}}));
        ConnectionsPage &page = world.show();
        QVERIFY(World::says(
            *page.cards().first(), u"1,310 requests today · your organisation has 87,600 of 100,000 left"_s));
        QVERIFY(World::says(*page.cards().first(), u"Quotes are not there.\nLead.Score is only read."_s));
        QVERIFY(World::says(*page.cards().first(), u"and 2 more"_s));
        QVERIFY(connections.setRate(number,
            QJsonDocument(QJsonObject{{u"daily"_s,
                              QJsonObject{{u"limit"_s, 100000}, {u"used"_s, 92400}, {u"own"_s, 1310},
                                  {u"learned"_s, 7600}, {u"at"_s, now}}}})
                .toJson()));
        page.activate();
        QTRY_VERIFY(World::says(*page.cards().first(),
            u"1,310 requests today · your organisation has 7,600 of 100,000 left. Satchel checks for changes less often until there are more."_s));
        QVERIFY(connections.setRate(number,
            QJsonDocument(QJsonObject{{u"daily"_s,
                              QJsonObject{{u"limit"_s, 100000}, {u"used"_s, 12400}, {u"at"_s, now - 25 * 3'600'000}}}})
                .toJson()));
        QVERIFY(!*store::dailyRequests(*world.reader, number)); // that was yesterday
    }

    void signingInAgainWithATokenAsksForIt()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        world.succeed(number);
        QVERIFY(store::Connections(*world.reader).setState(number, ConnectionState::NeedsAuthorization));
        ConnectionsPage &page = world.show();
        World::button(*page.cards().first(), u"Sign in again"_s)->click();
        auto *dialog = page.window()->findChild<TokenDialog *>();
        QVERIFY(dialog);
        fill(*dialog, u"Private app token"_s, u"pat-new"_s);
        dialog->accept();
        QCOMPARE(world.control.calls, QStringList{u"setToken 1"_s});
        QCOMPARE(world.control.credentials.token, u"pat-new"_s);
    }

    void aSignInInTheBrowserCanBeOpenedAgainAndCancelled()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s, ConnectionState::NeedsAuthorization);
        QVERIFY(store::Connections(*world.reader).setSettings(number, {{u"client_id"_s, u"app-1"_s}}));
        ConnectionsPage &page = world.show();
        World::button(*page.cards().first(), u"Sign in"_s)->click();
        Q_EMIT world.control.signInOpened(number, QUrl(u"https://app.example/authorize"_s));
        QTRY_VERIFY(World::button(*page.cards().first(), u"Open the browser again"_s));
        World::button(*page.cards().first(), u"Cancel"_s)->click();
        QCOMPARE(world.control.calls, (QStringList{u"authorize 1"_s, u"cancelAuthorization 1"_s}));
        QTRY_VERIFY(World::button(*page.cards().first(), u"Sign in"_s));
    }

    void removingAsksFirst()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        ConnectionsPage &page = world.show();
        page.run(ConnectionCard::Command::Remove, number);
        auto *dialog = page.window()->findChild<ui::Dialog *>();
        QVERIFY(dialog && world.control.calls.isEmpty());
        World::button(*dialog, u"Remove connection"_s)->click();
        QCOMPARE(world.control.calls, QStringList{u"remove 1"_s});
    }

    void eachPartOfATokenIsAskedForByItsName()
    {
        TokenFields fields;
        fields.setNames(u"Database\nUser\nAPI key"_s);
        fill(fields, u"Database"_s, u"acme"_s);
        fill(fields, u"User"_s, u"ann@acme.example"_s);
        QCOMPARE(fields.token(), QString());
        QVERIFY2(fields.problem().contains(u"API key"_s), qPrintable(fields.problem()));
        fill(fields, u"API key"_s, u" 0f3c:9 "_s); // only the last part may have a colon
        QCOMPARE(fields.problem(), QString());
        QCOMPARE(fields.token(), u"acme:ann@acme.example:0f3c:9"_s);
        fill(fields, u"Database"_s, u"acme:x"_s);
        QVERIFY2(fields.problem().contains(u"Database"_s), qPrintable(fields.problem()));
        QCOMPARE(fields.token(), QString());
        const auto lines = fields.findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0]->echoMode(), QLineEdit::Normal);
        QCOMPARE(lines[2]->echoMode(), QLineEdit::Password);
        fields.wipe();
        for (const QLineEdit *line : lines)
            QVERIFY(line->text().isEmpty());
    }

    void addingAConnectionOpensItsPage()
    {
        World world;
        ConnectionsPage &page = world.show();
        QSignalSpy gone(&page, &Page::navigateTo);
        page.addConnection();
        QCOMPARE(gone.count(), 1);
        QCOMPARE(gone[0][0].value<Target>().page, QString(page::connect));
    }

    void settingsAreSavedAsTheEngineReadsThem()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        store::ConnectionSettings settings;
        settings.objects[u"contacts"_s].directions[u"email"_s] = store::SyncDirection::None; // stays as it is
        QVERIFY_RESULT(store::Connections(*world.reader).setSettings(number, settings.toJson()));
        ConnectionsPage &page = world.show();
        page.run(ConnectionCard::Command::Settings, number);
        auto *dialog = page.window()->findChild<ConnectionSettingsDialog *>();
        const auto boxes = dialog->findChildren<QComboBox *>();
        boxes.at(0)->setCurrentIndex(1);
        boxes.at(1)->setCurrentIndex(3);
        dialog->findChild<QSpinBox *>()->setValue(100);
        dialog->accept();
        const auto saved = store::ConnectionSettings::fromJson(world.control.settings);
        QVERIFY(saved);
        QCOMPARE(saved->frequency, store::SyncFrequency::Hourly);
        QCOMPARE(saved->policy, ConflictPolicy::Ask);
        QCOMPARE(saved->askAbove, 100);
        QCOMPARE(saved->object(u"contacts"_s).directionOf(u"email"_s), store::SyncDirection::None);
    }

    /// As a connection begins whose records somebody wanted to see first.
    void sendingIsTurnedOnAtOnceForAllObjects()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        store::ConnectionSettings settings;
        for (const store::SyncedObject &object : FakeSyncControl::hubspot().objects)
            settings.objects[object.object].direction = store::SyncDirection::Pull;
        QVERIFY_RESULT(store::Connections(*world.reader).setSettings(number, settings.toJson()));
        ConnectionsPage &page = world.show();
        page.run(ConnectionCard::Command::Settings, number);
        auto *dialog = page.window()->findChild<ConnectionSettingsDialog *>();
        auto *box = dialog->findChild<QCheckBox *>();
        QVERIFY(box && box->isChecked() && box->text().contains(u"HubSpot"_s));
        box->setChecked(false);
        dialog->accept();
        const auto saved = store::ConnectionSettings::fromJson(world.control.settings);
        QVERIFY(saved);
        for (const store::SyncedObject &object : FakeSyncControl::hubspot().objects)
            QVERIFY(saved->object(object.object).canPush());
    }

    void aRouteIsSavedAndOneThatCannotBeReadIsNot()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        ConnectionsPage &page = world.show();
        page.run(ConnectionCard::Command::Settings, number);
        auto *dialog = page.window()->findChild<ConnectionSettingsDialog *>();
        QLineEdit *route = nullptr;
        for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
            if (line->accessibleName().startsWith(u"Records that are sent"_s))
                route = line;
        }
        QVERIFY(route);
        QPushButton *save = World::button(*dialog, u"Save settings"_s);
        QVERIFY(save && save->isEnabled());
        route->setText(u"no_such_field = 1"_s);
        QTRY_VERIFY(!save->isEnabled());
        route->setText(u"industry = \"retail\""_s);
        QTRY_VERIFY(save->isEnabled());
        dialog->accept();
        const auto saved = store::ConnectionSettings::fromJson(world.control.settings);
        QVERIFY(saved);
        QCOMPARE(saved->route, u"industry = \"retail\""_s);
    }

    void parkedRecordsAreOpenedAndRetriedByKeyboard()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        const RecordId company = world.company(u"Hartmann"_s);
        QVERIFY(
            world.state(number).outbox.park(EntityKind::Company, company, u"the name is too long"_s, u"name"_s, {}));
        ConnectionsPage &page = world.show();
        QListView *list = page.parked()->list();
        list->setCurrentIndex(list->model()->index(0, 0));
        QSignalSpy went(&page, &Page::navigateTo);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<Target>(), Target::to(EntityKind::Company, company));
        list->actions().first()->trigger();
        QCOMPARE(world.control.calls, QStringList{u"retry 1"_s});
    }

    void aValueWithoutACounterpartLeadsToItsField()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        const RecordId deal = world.create(EntityKind::Deal, {{u"title"_s, u"Tank level pilot"_s}});
        const RecordId company = world.company(u"Hartmann"_s);
        QVERIFY(
            world.state(number).outbox.park(EntityKind::Company, company, u"the name is too long"_s, u"name"_s, {}));
        world.store.clock.advance(1000);
        QVERIFY(world.state(number).outbox.park(EntityKind::Deal, deal, u"no counterpart"_s, u"stage"_s, {}));
        ConnectionsPage &page = world.show();
        ParkedPanel &parked = *page.parked();
        using Action = ParkedDelegate::Action;
        QCOMPARE(ParkedDelegate::actionsOf(parked.model(), 0),
            (std::vector{Action::MatchValues, Action::Open, Action::Retry}));
        QCOMPARE(ParkedDelegate::actionsOf(parked.model(), 1), (std::vector{Action::Open, Action::Retry}));
        QAction *match = parked.list()->actions().last();
        parked.list()->setCurrentIndex(parked.model().index(1));
        QVERIFY(!match->isEnabled());
        parked.list()->setCurrentIndex(parked.model().index(0));
        QSignalSpy went(&page, &Page::navigateTo);
        match->trigger();
        QCOMPARE(went.size(), 1);
        const Target wanted{
            .page = page::mapping, .entity = EntityKind::Deal, .part = u"Sales EU"_s, .name = u"stage"_s};
        QCOMPARE(went.first().first().value<Target>(), wanted);
    }

    void theSettingsLeadToTheFields()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        ConnectionsPage &page = world.show();
        page.run(ConnectionCard::Command::Settings, number);
        auto *dialog = page.window()->findChild<ConnectionSettingsDialog *>();
        QSignalSpy went(&page, &Page::navigateTo);
        World::button(*dialog, u"Fields and values…"_s)->click();
        page.run(ConnectionCard::Command::Mapping, number);
        const Target wanted{.page = page::mapping, .part = u"Sales EU"_s};
        QCOMPARE(went.size(), 2);
        QCOMPARE(went.first().first().value<Target>(), wanted);
        QCOMPARE(went.last().first().value<Target>(), wanted);
    }

    void aChoiceOfTheVendorIsShownAndSaved()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        world.control.known[0].choices = {{u"allow_duplicates"_s, false}};
        ConnectionsPage &page = world.show();
        page.run(ConnectionCard::Command::Settings, number);
        auto *dialog = page.window()->findChild<ConnectionSettingsDialog *>();
        QVERIFY(dialog);
        QCheckBox *choice = nullptr;
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
            choice = box->text().contains(u"duplicate") ? box : choice;
        QVERIFY(choice && !choice->isChecked());
        choice->setChecked(true);
        QCOMPARE(dialog->settings().choices, (std::map<QString, bool>{{u"allow_duplicates"_s, true}}));
        const auto again = store::ConnectionSettings::fromJson(dialog->settings().toJson());
        QVERIFY(again && again->choices == dialog->settings().choices);
    }

    void aLongReasonIsReadToItsEnd()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        const QString reason = QStringList(24, u"reason"_s).join(u' ');
        QVERIFY(world.state(number).outbox.park(
            EntityKind::Company, world.company(u"Hartmann"_s), u"short"_s, u"name"_s, {}));
        ConnectionsPage &page = world.show();
        const QListView &list = *page.parked()->list();
        const int oneLine = list.sizeHintForIndex(list.model()->index(0, 0)).height();
        QVERIFY(
            world.state(number).outbox.park(EntityKind::Company, world.company(u"Amstutz"_s), reason, u"name"_s, {}));
        QTRY_COMPARE(list.model()->rowCount(), 2);
        const QModelIndex longer = list.model()->index(
            list.model()->index(0, 0).data().toString() == u"Amstutz" ? 0 : 1, 0);
        QVERIFY(list.sizeHintForIndex(longer).height() > oneLine);
        QTRY_VERIFY(list.height() >= oneLine + list.sizeHintForIndex(longer).height());
        QCOMPARE(longer.data(Qt::ToolTipRole).toString(), reason);
    }

    void aCardSaysThatTheLastRoundWasNotFinished()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        world.succeed(number);
        world.round(number, 600, 0, 0, Error{Error::Kind::Refused, u"A scope is missing."_s, u"contacts"_s});
        ConnectionsPage &page = world.show();
        const ConnectionCard &card = *page.cards().first();
        QCOMPARE(card.findChild<StateChip *>()->text(), u"Not finished"_s);
        QVERIFY(World::says(*page.cards().first(), u"HubSpot rejected the request"_s));
        QVERIFY(World::says(*page.cards().first(), u"Nothing is lost"_s));
        QVERIFY(card.accessibleName().contains(u"HubSpot, Sales EU"_s));
    }

    void theNameOfARoundsConnectionHasRoomInANarrowPanel()
    {
        World world;
        world.round(world.connect(u"Sales EU"_s), 1800, 1200, 0);
        RoundsPanel panel(world.context(), world.syncStatus);
        const QTableView &table = *panel.table();
        panel.resize(900, 400);
        panel.show();
        QVERIFY(!table.isColumnHidden(items::RoundsModel::Took));
        for (const int width : {480, 420, 360, 480}) { // a column is there whole or not at all
            panel.resize(width, 400);
            QTRY_VERIFY(table.columnWidth(items::RoundsModel::Connection) >= 90);
            QTRY_VERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
        }
    }

    void aRoundIsReadOutAsItIsShown()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        world.round(number, 1800, 1200, 0, Error{Error::Kind::Offline, u"not reached"_s, {}});
        ConnectionsPage &page = world.show();
        const auto spoken = [&](int column) {
            return page.rounds()->model().index(0, column).data(Qt::AccessibleTextRole).toString();
        };
        using Rounds = items::RoundsModel;
        QVERIFY(spoken(Rounds::Time).startsWith(u"12:00"_s));
        QCOMPARE(spoken(Rounds::Connection), u"HubSpot, Sales EU, failed"_s);
        QCOMPARE(spoken(Rounds::Received), u"1,200"_s);
        QCOMPARE(spoken(Rounds::Took), u"1.8 s"_s);
        QCOMPARE(spoken(Rounds::RollBack), QString());
    }

    void rollingARoundBackSaysWhatItMeansAndAsksFirst()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        const auto receipt = world.reader->commit({u"Sync"_s, Origin::connection(u"Sales EU"_s),
            {Edit::create(EntityKind::Company, {}, {{u"name"_s, u"From there"_s}})}, {}});
        const qint64 round = world.round(number, 500, 1, 0);
        QVERIFY(store::SyncRounds(*world.reader).addChangeSet(round, receipt->changeSet));
        QVERIFY(world.state(number).links.put(
            {0, u"companies"_s, EntityKind::Company, receipt->ids.front(), u"1"_s, "{}", {}, {}, false, {}, {}}));
        ConnectionsPage &page = world.show();
        Q_EMIT page.rounds()->table()->activated(page.rounds()->model().index(0, 0));
        auto *dialog = page.window()->findChild<RoundDialog *>();
        QVERIFY(dialog);
        World::button(*dialog, u"Roll back…"_s)->click();
        ui::Dialog *question = nullptr;
        const auto findQuestion = [&] {
            for (ui::Dialog *one : page.window()->findChildren<ui::Dialog *>()) {
                if (!qobject_cast<RoundDialog *>(one))
                    question = one;
            }
            return question != nullptr;
        };
        QTRY_VERIFY(findQuestion()); // what it comes to is found out first
        QVERIFY(World::says(*question, u"Here: 1 to the trash."_s));
        QVERIFY(World::says(*question, u"In Sales EU, with the next sync: 1 deleted."_s));
        QVERIFY(world.control.calls.isEmpty());
        QSignalSpy done(&page.rounds()->model(), &items::RoundsModel::rolledBack);
        World::button(*question, u"Roll back"_s)->click();
        QCOMPARE(world.control.calls, (QStringList{u"rollBack %1"_s.arg(round)}));
        Q_EMIT world.control.rolledBack(round, 0);
        QCOMPARE(done.size(), 1);
        QVERIFY(page.rounds()->findChild<Banner *>());
    }

    void theErrorLogShowsFailuresAlone()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        world.round(number, 500, 1, 0);
        world.round(number, 500, 0, 0, Error{Error::Kind::Offline, u"no route"_s, {}});
        ConnectionsPage &page = world.show();
        page.open({.page = page::connections, .action = Target::Action::ShowErrors});
        QCOMPARE(page.rounds()->model().rowCount(), 1);
    }

    void theStatusLineTellsTheTruth()
    {
        World world;
        const SyncText words(
            Formats(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()), world.store.clock.now());
        items::ConnectionItem item;
        item.name = u"HubSpot"_s;
        item.connection.state = ConnectionState::Ready;
        item.connection.lastSuccess = Instant{world.store.clock.now().ms - 78 * 60 * 1000};
        item.counts.waiting = 3;
        const auto plain = [&] { return words.statusOf(item).remove(QChar(0x2068)).remove(QChar(0x2069)); };
        QCOMPARE(plain(), u"HubSpot: 3 waiting, last synced 10:42"_s);
        item.connection.state = ConnectionState::Offline;
        QCOMPARE(plain(), u"HubSpot: offline, 3 waiting, last synced 10:42"_s);
        item.connection.state = ConnectionState::Ready;
        item.counts.waiting = 0;
        QCOMPARE(plain(), u"HubSpot: up to date as of 10:42"_s);
        item.lastRound = Instant{world.store.clock.now().ms - 6 * 60 * 1000}; // as the sync history says
        QCOMPARE(plain(), u"HubSpot: last synced 11:54"_s);
        item.connection.state = ConnectionState::NeedsAuthorization;
        QCOMPARE(plain(), u"HubSpot: sign in again"_s);
        QVERIFY(item.needsPerson());
        item.name = u"HubSpot, the former distributors' account of the southern region"_s;
        QCOMPARE(plain(), u"HubSpot, the former distributor…: sign in again"_s);
    }

    void aSignInThatEndedSaysWhyAndHowManyChangesWait()
    {
        World world;
        const SyncText words(
            Formats(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()), world.store.clock.now());
        items::ConnectionItem item;
        item.name = item.vendor = u"HubSpot"_s;
        item.connection.state = ConnectionState::NeedsAuthorization;
        item.connection.lastSuccess = world.store.clock.now();
        item.counts.waiting = 14;
        const auto says = [&](const QString &problem) {
            item.connection.problem = problem;
            const auto text = words.problem(item);
            return withoutIsolates(text->strong + u' ' + text->rest);
        };
        const QString waits
            = u" Nothing was synced since 12:00. Nothing is lost: 14 change(s) wait here and are sent after "
              "you sign in."_s;
        QCOMPARE(says(u"the refresh token was revoked"_s), u"Access was revoked in HubSpot."_s + waits);
        QCOMPARE(
            says(u"invalid_grant: expired access/refresh token"_s), u"The sign-in to HubSpot has expired."_s + waits);
        QCOMPARE(says(u"invalid_grant"_s), u"The sign-in to HubSpot has expired or was revoked."_s + waits);
        QCOMPARE(says(u"invalid_client: no such app"_s), u"HubSpot rejected the client ID or its secret."_s + waits);
        QCOMPARE(
            says(u"sign in as account 77."_s), u"HubSpot needs you to sign in again: sign in as account 77."_s + waits);
        item.counts.waiting = 0;
        QCOMPARE(
            says({}), u"HubSpot no longer accepts our sign-in. Nothing was synced since 12:00. Nothing is lost."_s);
    }

    void aRecordHasASyncStatusForEachRemote()
    {
        World world;
        const qint64 number = world.connect(u"Sales EU"_s);
        const RecordId company = world.company(u"Hartmann"_s);
        SyncLine line(world.context());
        line.setRecord(EntityKind::Company, company);
        QVERIFY(line.text().isEmpty());
        QVERIFY(world.state(number).outbox.add(EntityKind::Company, company));
        Q_EMIT world.control.stateChanged(number);
        QTRY_VERIFY(line.text().contains(u"Waiting to be sent"_s));
        QVERIFY(world.state(number).outbox.park(EntityKind::Company, company, u"the name is too long"_s, {}, {}));
        Q_EMIT world.control.stateChanged(number);
        QTRY_VERIFY(line.text().contains(u"the name is too long"_s));
    }
};

SATCHEL_GUI_TEST(tst_ConnectionsPage)
#include "tst_ConnectionsPage.moc"
