// SPDX-License-Identifier: GPL-3.0-or-later
// Consent on the contact's page and in the settings, and the rules of what is forgotten.
#include "CustomerStore.h"

#include "store/privacy/Consents.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/customer/ConsentCard.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/FactsPanel.h"
#include "ui/settings/PurposeDialog.h"
#include "ui/settings/RetentionPreview.h"
#include "ui/settings/TrustSettingsPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

struct Desk
{
    CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{customer.workspace(), *preferences};

    items::Workspace &workspace() { return customer.workspace(); }
    store::Store &store() { return workspace().store(); }
    void say(const QString &state, std::vector<FieldValue> more = {})
    {
        more.insert(more.end(), {{u"contact"_s, customer.contact}, {u"purpose"_s, u"consent"_s}, {u"state"_s, state}});
        workspace().commit(u"Say"_s, {Edit::create(EntityKind::Consent, {}, std::move(more))});
    }
    Record contact() { return *store().get(EntityKind::Contact, customer.contact); }
};

template <typename Widget> Widget *named(const QWidget &parent, const QString &text)
{
    for (auto *widget : parent.findChildren<Widget *>()) {
        if (widget->text() == text)
            return widget;
    }
    return nullptr;
}

} // namespace

class tst_Privacy : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeMail(const QUrl &url) { m_mails.append(url.path()); }

private Q_SLOTS:
    void theFactsOfAContactSayWhatItConsentsTo()
    {
        Desk desk;
        desk.say(u"withdrawn"_s, {{u"how"_s, u"phone"_s}});
        FactsModel model(desk.context);
        model.show(desk.contact());
        const QModelIndex index = model.findField(u"consent"_s);
        QVERIFY(index.isValid());
        const QString text = index.data().toString();
        QVERIFY2(text.startsWith(u"Marketing: Withdrawn"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Phone"_s), qPrintable(text));
    }

    void theCardListsWhatWasSaidAndRecordsMore()
    {
        Desk desk;
        desk.say(u"given"_s, {{u"how"_s, u"form"_s}, {u"proof"_s, u"Trade fair in Basel"_s}});
        QWidget window;
        window.show();
        auto *card = new ConsentCard(desk.context, desk.contact(), u"consent"_s, &window);
        card->openAt(&window);
        const QStringList lines = ConsentCard::lines(desk.context, desk.customer.contact, u"consent"_s);
        QVERIFY2(lines[0].contains(u"Given"_s) && lines[0].contains(u"Trade fair in Basel"_s), qPrintable(lines[0]));
        auto *withdraw = named<Button>(*card, u"Withdraw…"_s);
        QVERIFY(withdraw && withdraw->isEnabled());
        withdraw->click();
        auto *dialog = window.findChild<Dialog *>();
        QVERIFY(dialog);
        auto *accept = named<Button>(*dialog, u"Withdraw"_s);
        QVERIFY(accept);
        accept->click();
        QTRY_COMPARE(desk.contact().text(u"consent"_s), u"withdrawn"_s);
        desk.workspace().undo();
        QCOMPARE(desk.contact().text(u"consent"_s), u"given"_s);
    }

    void aMailToWhoWithdrewAsksFirst()
    {
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
        m_mails.clear();
        Desk desk;
        CustomerPage page(desk.context);
        page.activate();
        page.open(Target::to(EntityKind::Contact, desk.customer.contact));
        page.QWidget::show();
        desk.say(u"withdrawn"_s);
        auto *email = page.findChild<QAction *>(u"customer.email"_s);
        QVERIFY(email->isEnabled());
        QVERIFY2(email->toolTip().contains(u"withdrew consent"_s), qPrintable(email->toolTip()));
        email->trigger();
        QVERIFY(m_mails.isEmpty());
        auto *dialog = page.findChild<Dialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QVERIFY(m_mails.isEmpty());
        email->trigger();
        const auto dialogs = page.findChildren<Dialog *>();
        named<Button>(*dialogs.last(), u"Write"_s)->click();
        QCOMPARE(m_mails.size(), 1);
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
    }

    void noMailIsOpenedForWhoIsNotToBeContactedHoweverItIsAskedFor()
    {
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
        m_mails.clear();
        Desk desk;
        desk.workspace().commit(
            u"Edit"_s, {Edit::update(EntityKind::Contact, desk.customer.contact, {{u"do_not_contact"_s, true}})});
        CustomerPage page(desk.context);
        page.activate();
        Target target = Target::to(EntityKind::Contact, desk.customer.contact);
        target.action = Target::Action::WriteEmail; // from the menu of a row
        page.open(target);
        QVERIFY(m_mails.isEmpty());
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
    }

    void aPurposeIsAddedInTheSettings()
    {
        Desk desk;
        TrustSettingsPage page(desk.context);
        page.show();
        auto *add = named<Button>(page, u"New purpose"_s);
        QVERIFY(add);
        add->click();
        auto *dialog = page.findChild<PurposeDialog *>();
        QVERIFY(dialog);
        auto *save = named<Button>(*dialog, u"Save purpose"_s);
        save->click();
        QVERIFY(dialog->isVisible()); // without a name
        dialog->findChild<QLineEdit *>()->setText(u"Newsletter"_s);
        save->click();
        QTRY_VERIFY(desk.store().schema().entity(EntityKind::Contact).find(u"consent_newsletter"_s));
        auto *table = page.findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 0)->text(), u"Newsletter"_s);
        desk.workspace().undo();
        QTRY_COMPARE(table->rowCount(), 1);
    }

    void aRuleIsChangedInItsSentence()
    {
        Desk desk;
        TrustSettingsPage page(desk.context);
        const auto before = store::retentionRules(desk.store())->front();
        const auto box = [&](const QString &name) { // the newest: a row that is replaced is deleted later
            const auto boxes = page.findChildren<QComboBox *>();
            const auto found = std::find_if(
                boxes.rbegin(), boxes.rend(), [&](const QComboBox *one) { return one->accessibleName() == name; });
            return found == boxes.rend() ? nullptr : *found;
        };
        QComboBox *period = box(u"Period of "_s + before.name);
        QVERIFY(period);
        QCOMPARE(period->currentData().toInt(), before.months);
        period->setCurrentIndex(period->findData(36));
        Q_EMIT period->activated(period->currentIndex());
        auto after = before;
        after.months = 36;
        QTRY_COMPARE(store::retentionRules(desk.store())->front(), after);
        QComboBox *action = box(u"What %1 does"_s.arg(before.name)); // of the new row
        action->setCurrentIndex(1);
        Q_EMIT action->activated(1);
        after.action = retentionActions(after.entity)[1];
        QTRY_COMPARE(store::retentionRules(desk.store())->front(), after);
        desk.workspace().undo();
        desk.workspace().undo();
        QTRY_COMPARE(store::retentionRules(desk.store())->front(), before);
        QTRY_COMPARE(box(u"Period of "_s + before.name)->currentData().toInt(), before.months);
    }

    void theTrustPageSaysWhetherThereIsABackup()
    {
        Desk desk;
        TrustSettingsPage page(desk.context);
        QVERIFY(named<Label>(page, u"There is no backup yet"_s));
        QSignalSpy all(&page, &TrustSettingsPage::backupsRequested);
        named<Button>(page, u"Schedule and all backups"_s)->click();
        QCOMPARE(all.size(), 1);
        named<Button>(page, u"Back up now"_s)->click();
        const auto says = [&](const QString &end) {
            const auto labels = page.findChildren<Label *>();
            return std::ranges::any_of(labels, [&](const Label *label) { return label->text().endsWith(end); });
        };
        QTRY_VERIFY(says(u": Opened, no errors"_s));
    }

    void aRetentionRuleIsSwitchedOnFromItsList()
    {
        Desk desk;
        TrustSettingsPage page(desk.context);
        page.show();
        auto *rule = named<QCheckBox>(page, u"Leads never converted"_s);
        QVERIFY(rule && !rule->isChecked());
        rule->click();
        QVERIFY(!rule->isChecked());
        auto *preview = page.findChild<RetentionPreview *>();
        QVERIFY(preview);
        auto *accept = named<Button>(*preview, u"Switch on"_s);
        QTRY_VERIFY(accept->isEnabled());
        accept->click();
        QTRY_VERIFY(store::retentionRules(desk.store())->front().isOn);
        QVERIFY(*store::isPreviewed(desk.store(), store::retentionRules(desk.store())->front()));
        QTRY_VERIFY(named<QCheckBox>(page, u"Leads never converted"_s)->isChecked());
        desk.workspace().undo();
        QVERIFY(!store::retentionRules(desk.store())->front().isOn);
    }

private:
    QStringList m_mails;
};

SATCHEL_GUI_TEST(tst_Privacy)
#include "tst_Privacy.moc"
