// SPDX-License-Identifier: GPL-3.0-or-later
// Capture forms are written in the settings, and visitors fill them in over the whole screen.
#include "domain/FieldNames.h"
#include "tests/support/FakeAppLock.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/CustomerStore.h"
#include "ui/capture/FormKiosk.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/settings/CaptureFormDialog.h"
#include "ui/settings/CaptureFormsSettingsPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

struct VisitorDesk
{
    CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{customer.workspace(), *preferences};
    QWidget window;

    store::Store &store() { return customer.workspace().store(); }
    CaptureForm form(EntityKind entity = EntityKind::Contact)
    {
        CaptureForm form;
        form.name = u"Trade fair"_s;
        form.entity = entity;
        form.fields = {{.field = field::last_name, .label = u"Your name"_s, .isRequired = true},
            {.field = field::email, .help = u"For the handout"_s}};
        form.thankYou = u"See you soon!"_s;
        if (entity == EntityKind::Contact) {
            form.purpose = field::consent;
            form.wording = u"You may write to me."_s;
        }
        const auto edit = items::editOfCaptureForm(store(), form);
        customer.workspace().commit(u"Add"_s, {edit.value()}, [&](const Result<Receipt> &receipt) {
            if (!receipt)
                qFatal("%s", qUtf8Printable(toText(receipt.error())));
            form.id = receipt->ids.front();
        });
        return form;
    }
    qint64 count(EntityKind entity) { return store().count({entity, {}, {}, {}, {}, -1, false}).value(); }
};

bool clickOn(QWidget &in, const QString &text)
{
    for (auto *button : in.findChildren<Button *>()) {
        if (button->text() == text && button->isEnabled()) {
            button->click();
            return true;
        }
    }
    return false;
}

void typeInto(FieldEditor *editor, const QString &text)
{
    auto *line = editor->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setFocus();
    QTest::keyClicks(line, text);
}

/// Tab leads from one field to the next.
bool isReachedByTab(FormKiosk &kiosk)
{
    auto *first = kiosk.editors()[0]->findChild<QLineEdit *>();
    auto *second = kiosk.editors()[1]->findChild<QLineEdit *>();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    return kiosk.focusWidget() == second;
}

} // namespace

class tst_CaptureFormPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVisitorFillsInAFormAndTheNextFindsItEmpty()
    {
        VisitorDesk desk;
        const CaptureForm form = desk.form();
        const qint64 before = desk.count(EntityKind::Contact);
        QPointer<FormKiosk> kiosk = new FormKiosk(desk.context, form, &desk.window);
        kiosk->show();
        QCOMPARE(kiosk->editors().size(), size_t(2));
        QVERIFY(isReachedByTab(*kiosk));
        kiosk->submit();
        QVERIFY(!kiosk->isThanking()); // the name is required
        QVERIFY(!kiosk->editors()[0]->error().isEmpty());
        typeInto(kiosk->editors()[0], u"Berg"_s);
        typeInto(kiosk->editors()[1], u"berg@b.example"_s);
        kiosk->consent()->setChecked(true);
        QTest::keyClick(kiosk.data(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(kiosk->isThanking());
        QCOMPARE(desk.count(EntityKind::Contact), before + 1);
        const auto rows = desk.store().select(
            {EntityKind::Contact, {}, Filter::equals(field::email, u"berg@b.example"_s), {}, {}, -1, false});
        QCOMPARE(desk.store().get(EntityKind::Contact, rows->id(0))->text(field::consent), u"given"_s);
        QVERIFY(clickOn(*kiosk, u"Next visitor"_s));
        QVERIFY(!kiosk->isThanking());
        QVERIFY(!kiosk->consent()->isChecked());
        for (FieldEditor *editor : kiosk->editors())
            QVERIFY(editor->draft().isEmpty());
        QVERIFY(isReachedByTab(*kiosk));
        delete kiosk.data();
    }

    void aFormThatWasPausedMeanwhileSaysSo()
    {
        VisitorDesk desk;
        const CaptureForm form = desk.form();
        FormKiosk kiosk(desk.context, form, &desk.window);
        kiosk.show();
        typeInto(kiosk.editors()[0], u"Berg"_s);
        desk.customer.workspace().commit(
            u"Pause"_s, {Edit::update(EntityKind::CaptureForm, form.id, {{field::paused, true}})});
        kiosk.submit();
        QVERIFY(!kiosk.isThanking());
        QVERIFY(!kiosk.error().isEmpty());
    }

    void aWrongAnswerIsSaidAtItsField()
    {
        VisitorDesk desk;
        CaptureForm form = desk.form();
        form.fields.push_back({.field = u"phone"_s});
        FormKiosk kiosk(desk.context, form, &desk.window);
        kiosk.show();
        typeInto(kiosk.editors()[0], u"Berg"_s);
        typeInto(kiosk.editors()[2], u"12"_s);
        kiosk.submit();
        QVERIFY(!kiosk.isThanking());
        QVERIFY(!kiosk.editors()[2]->error().isEmpty());
    }

    void leavingAsks()
    {
        VisitorDesk desk;
        QPointer<FormKiosk> kiosk = new FormKiosk(desk.context, desk.form(), &desk.window);
        kiosk->show();
        QTest::keyClick(kiosk.data(), Qt::Key_Escape);
        QVERIFY(kiosk->isVisible());
        QVERIFY(clickOn(*kiosk, u"Leave"_s));
        auto *dialog = kiosk->findChild<Dialog *>();
        QVERIFY(dialog);
        QVERIFY(clickOn(*dialog, u"Leave the form"_s));
        QTRY_VERIFY(!kiosk);
    }

    void leavingLocksWhereThereIsALock()
    {
        VisitorDesk desk;
        FakeAppLock lock;
        lock.passphrase = u"correct horse"_s;
        PageContext context = desk.context;
        context.lock = &lock;
        QPointer<FormKiosk> kiosk = new FormKiosk(context, desk.form(), &desk.window);
        kiosk->show();
        kiosk->leave();
        QVERIFY(!lock.isLocked());
        QVERIFY(clickOn(*kiosk->findChild<Dialog *>(), u"Leave the form"_s));
        QVERIFY(lock.isLocked());
        QTRY_VERIFY(!kiosk);
    }

    void theDialogOfAFormFitsTheWindow_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::newRow("1024 x 640") << QSize(1024, 640);
        QTest::newRow("1280 x 800") << QSize(1280, 800);
    }
    /// The buttons are below what scrolls, in view in every window.
    void theDialogOfAFormFitsTheWindow()
    {
        QFETCH(const QSize, window);
        VisitorDesk desk;
        desk.window.resize(window);
        desk.window.show();
        auto *dialog = new CaptureFormDialog(desk.context, desk.form(EntityKind::Lead), &desk.window);
        dialog->open();
        const auto isWithin = [&] {
            const auto *save = dialog->findChildren<Button *>().last();
            return dialog->height() <= window.height() && dialog->minimumSizeHint().height() <= window.height()
                && save->isVisible() && dialog->rect().contains(QRect(save->mapTo(dialog, QPoint()), save->size()));
        };
        QTRY_VERIFY(isWithin());
        dialog->entities()->setCurrentIndex(1); // with the consent it is higher
        QTRY_VERIFY(isWithin());
    }

    /// What a form sets is named by its fields, under a heading that says of what.
    void theDialogNamesWhatAFormSets()
    {
        VisitorDesk desk;
        CaptureFormDialog dialog(desk.context, desk.form(EntityKind::Lead), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto labels = [&] {
            QStringList texts;
            for (const Label *label : dialog.findChildren<Label *>())
                texts.append(label->text());
            return texts;
        };
        for (const QString &text : {u"Creates"_s, u"Set on new leads"_s, u"Source"_s, u"Owner"_s})
            QVERIFY2(labels().contains(text), qPrintable(text));
        dialog.entities()->setCurrentIndex(1);
        QVERIFY(labels().contains(u"Set on new contacts"_s));
        QVERIFY(!labels().contains(u"Set on new leads"_s));
    }

    void formsAreWrittenInTheSettings()
    {
        VisitorDesk desk;
        CaptureFormsSettingsPage settings(desk.context);
        settings.show();
        QCOMPARE(settings.forms()->rowCount(), 0);
        QVERIFY(!clickOn(settings, u"Open for visitors"_s));
        QVERIFY(clickOn(settings, u"New form"_s));
        auto *dialog = settings.findChild<CaptureFormDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->fields()->rowCount(), 2);
        QVERIFY(clickOn(*dialog, u"Save form"_s));
        QVERIFY(dialog->isVisible()); // it has no name
        dialog->name()->setText(u"Trade fair"_s);
        dialog->offered()->setCurrentIndex(dialog->offered()->findData(u"phone"_s));
        QVERIFY(clickOn(*dialog, u"Add field"_s));
        QCOMPARE(dialog->fields()->rowCount(), 3);
        QVERIFY(clickOn(*dialog, u"Move up"_s));
        QVERIFY(!dialog->purposes()->isVisibleTo(dialog)); // consents are of contacts
        dialog->entities()->setCurrentIndex(1);
        QVERIFY(dialog->purposes()->isVisibleTo(dialog));
        QCOMPARE(dialog->fields()->rowCount(), 3);
        dialog->purposes()->setCurrentIndex(1);
        dialog->wording()->setPlainText(u"Yes"_s);
        QVERIFY(clickOn(*dialog, u"Save form"_s));
        QTRY_COMPARE(settings.forms()->rowCount(), 1);
        const auto stored = items::findCaptureForm(desk.store(), u"Trade fair"_s);
        QVERIFY_RESULT(stored);
        QVERIFY_RESULT(stored->form);
        QCOMPARE(stored->form->entity, EntityKind::Contact);
        QCOMPARE(stored->form->fields[1].field, u"phone"_s);
        QVERIFY(stored->form->fields[0].isRequired);
        QCOMPARE(stored->form->wording, u"Yes"_s);
        QVERIFY(clickOn(settings, u"Pause"_s));
        QTRY_VERIFY(items::findCaptureForm(desk.store(), u"Trade fair"_s)->isPaused());
        QVERIFY(!clickOn(settings, u"Open for visitors"_s));
        QVERIFY(clickOn(settings, u"Remove"_s));
        QTRY_COMPARE(settings.forms()->rowCount(), 0);
    }
};

SATCHEL_GUI_TEST(tst_CaptureFormPages)
#include "tst_CaptureFormPages.moc"
