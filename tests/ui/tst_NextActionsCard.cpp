// SPDX-License-Identifier: GPL-3.0-or-later
// What to do next, as the side of a deal's and a customer's page says it.
#include "CustomerStore.h"

#include "domain/FieldNames.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/customer/CustomerPage.h"
#include "ui/deals/NextActionForm.h"
#include "ui/scores/NextActionsCard.h"

#include <QSignalSpy>
#include <QtTest>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

Button *buttonWith(QWidget &widget, const QString &text)
{
    for (Button *button : widget.findChildren<Button *>()) {
        if (!button->isHidden() && button->text() == text && !button->parentWidget()->isHidden())
            return button;
    }
    return nullptr;
}

struct ActionsDesk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, &control};
    NextActionsCard card{context};

    RecordId contact = create(EntityKind::Contact, {{field::last_name, u"Ott"_s}});
    RecordId deal = create(EntityKind::Deal, {{field::title, u"Fleet"_s}, {field::contact, contact}});

    void plan(const Value &day)
    {
        workspace.commit(u"Plan"_s, {Edit::update(EntityKind::Deal, deal, {{field::next_action_date, day}})});
    }
};

} // namespace

class tst_NextActionsCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itFollowsTheDeal()
    {
        ActionsDesk desk;
        QVERIFY(desk.card.isHidden());
        desk.card.setRecord(EntityKind::Deal, desk.deal);
        QTRY_COMPARE(desk.card.actionTexts(),
            QStringList{u"Plan the next action: Nothing is planned, and nobody has talked with the customer yet"_s});
        QVERIFY(!desk.card.isHidden());
        desk.plan(desk.store.clock.today().addDays(2));
        QTRY_VERIFY(desk.card.isHidden());
        QVERIFY(desk.card.actionTexts().isEmpty());
        desk.plan(desk.store.clock.today().addDays(-3));
        QTRY_COMPARE(desk.card.actionTexts(),
            QStringList{u"Do the next action, or set a new day: The next action is overdue for 3 day(s)"_s});
    }

    void aButtonSaysWhatWasChosen()
    {
        ActionsDesk desk;
        desk.card.setRecord(EntityKind::Contact, desk.contact);
        QTRY_COMPARE(desk.card.shownActions().size(), size_t(1));
        QVERIFY(desk.card.actionTexts().first().contains(u"Fleet: "_s));
        std::vector<insight::NextBestAction> chosen;
        QObject::connect(&desk.card, &NextActionsCard::chosen,
            [&](const insight::NextBestAction &action) { chosen.push_back(action); });
        Button *open = buttonWith(desk.card, u"Open the deal"_s);
        QVERIFY(open);
        QVERIFY(open->accessibleName().contains(u"Plan the next action"_s));
        open->click();
        QCOMPARE(chosen.size(), size_t(1));
        QCOMPARE(chosen[0].record, desk.deal);
        desk.card.setRecord(EntityKind::Lead, desk.contact);
        QVERIFY(desk.card.isHidden());
    }

    void theNextActionIsPlannedOnTheDealsPage()
    {
        CustomerStore customer;
        customer.edit(EntityKind::Deal, customer.probes, {{field::next_action_date, QDate(2026, 3, 2)}});
        const auto preferences = Preferences::transient();
        const Appearance appearance(*preferences);
        CustomerPage page({customer.workspace(), *preferences});
        page.resize(1224, 872);
        page.setWidthClass(WidthClass::Normal);
        page.activate();
        page.open(Target::to(EntityKind::Deal, customer.probes));
        page.QWidget::show();
        auto *card = page.findChild<NextActionsCard *>();
        QVERIFY(card);
        QTRY_VERIFY(buttonWith(*card, u"Set the next action"_s));
        QVERIFY(card->actionTexts().join(u'\n').contains(u"“Intro call” is overdue for 8 day(s)"_s));
        buttonWith(*card, u"Set the next action"_s)->click();
        QVERIFY(page.window()->findChild<NextActionForm *>());
    }

    void aCustomersDealOpensOnItsOwnPage()
    {
        CustomerStore customer;
        customer.edit(EntityKind::Deal, customer.probes, {{field::next_action_date, QDate(2026, 1, 20)}});
        const auto preferences = Preferences::transient();
        const Appearance appearance(*preferences);
        CustomerPage page({customer.workspace(), *preferences});
        page.resize(1224, 872);
        page.activate();
        page.open(Target::to(EntityKind::Contact, customer.contact));
        page.QWidget::show();
        auto *card = page.findChild<NextActionsCard *>();
        QTRY_VERIFY(buttonWith(*card, u"Open the deal"_s));
        QSignalSpy wanted(&page, &CustomerPage::navigateTo);
        buttonWith(*card, u"Open the deal"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Target>().record, customer.probes);
    }
};

SATCHEL_GUI_TEST(tst_NextActionsCard)
#include "tst_NextActionsCard.moc"
