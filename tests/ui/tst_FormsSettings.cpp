// SPDX-License-Identifier: GPL-3.0-or-later
// Forms as a person arranges them in the settings.
#include "domain/FieldNames.h"
#include "PageChecks.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Notice.h"
#include "ui/settings/FormSectionDialog.h"
#include "ui/settings/FormsSettingsPage.h"
#include "ui/settings/FormulaEditor.h"
#include "ui/settings/SaveBar.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, &control};
    QWidget window;
    FormsSettingsPage page{context, &window};

    Desk()
    {
        page.setEntity(EntityKind::Contact);
        window.resize(1000, 3000);
        page.resize(1000, 3000);
        window.show();
    }
    FormCanvas &canvas() const { return *page.canvas(); }
    QPushButton *button(const QString &text) const { return buttonIn(page, text); }
    static QPushButton *buttonIn(const QWidget &inside, const QString &text)
    {
        for (auto *button : inside.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    /// A required field of the form.
    QString requiredField(EntityKind entity) const
    {
        for (const FormSection &section : canvas().form().sections) {
            for (const QString &field : section.fields) {
                if (reader->schema().entity(entity).find(field)->isRequired())
                    return field;
            }
        }
        return {};
    }
    void pointTo(const QPoint &at) const
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(canvas().mapToGlobal(at)), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &move);
    }
    void dragFrom(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        pointTo(from + QPoint(0, QApplication::startDragDistance() + 1));
        pointTo(to);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
    }
    void drag(const QString &field, const QPoint &to) const { dragFrom(canvas().fieldRect(field).center(), to); }
    FormLayout stored() { return items::readFormLayout(*reader, reader->schema().entity(EntityKind::Contact)).layout; }
    FormLayout usual() { return defaultFormLayout(reader->schema().entity(EntityKind::Contact)); }
};

} // namespace

class tst_FormsSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSavedLayoutIsOneUndo()
    {
        Desk desk;
        QVERIFY(!desk.page.saveBar()->saveButton()->isEnabled());
        desk.canvas().choose({}, u"birthday"_s);
        desk.button(u"Take off the form"_s)->click();
        QVERIFY(desk.canvas().form().hidden.contains(u"birthday"_s));
        QCOMPARE(desk.stored(), desk.usual());
        desk.page.saveBar()->saveButton()->click();
        QCOMPARE(desk.stored().hidden, QStringList{u"birthday"_s});
        QVERIFY(!desk.page.saveBar()->saveButton()->isEnabled());
        desk.workspace.undo();
        QCOMPARE(desk.stored(), desk.usual());
        QVERIFY(desk.canvas().form().hidden.isEmpty());
    }

    void anUnsavedArrangementIsADraftOfItsForm()
    {
        Desk desk;
        const auto isRestored = [](const FormsSettingsPage &page) {
            const auto banners = page.findChildren<Banner *>();
            return std::ranges::any_of(banners, [&page](const Banner *banner) {
                return banner->isVisibleTo(&page) && banner->accessibleName().contains(u"restored"_s);
            });
        };
        desk.canvas().choose({}, u"birthday"_s);
        desk.button(u"Take off the form"_s)->click();
        desk.page.setEntity(EntityKind::Deal);
        QVERIFY(!isRestored(desk.page));
        QVERIFY(desk.canvas().form().hidden.isEmpty());
        desk.page.setEntity(EntityKind::Contact);
        QVERIFY(isRestored(desk.page));
        QCOMPARE(desk.canvas().form().hidden, QStringList{u"birthday"_s});
        QVERIFY(desk.page.saveBar()->saveButton()->isEnabled());

        const FormLayout arranged = desk.canvas().form();
        FormsSettingsPage again{desk.context, &desk.window}; // as after a crash, or in another language
        QCOMPARE(again.canvas()->form(), arranged);
        QVERIFY(isRestored(again));
        QCOMPARE(desk.stored(), desk.usual());
        Desk::buttonIn(again, u"Discard"_s)->click();
        QCOMPARE(again.canvas()->form(), desk.usual());
        QVERIFY(!isRestored(again));
        QVERIFY(!again.saveBar()->saveButton()->isEnabled());
        FormsSettingsPage last{desk.context, &desk.window};
        QCOMPARE(last.canvas()->form(), desk.usual());
    }

    void whatWasSavedOrRevertedLeavesNoDraft()
    {
        Desk desk;
        const SaveBar &bar = *desk.page.saveBar();
        for (Button *button : {bar.discardButton(), bar.saveButton()}) {
            desk.canvas().choose({}, u"birthday"_s);
            desk.button(u"Take off the form"_s)->click();
            desk.window.hide(); // keeps it
            desk.window.show();
            QVERIFY(!desk.context.workspace.drafts().of(u"form_layout/contact"_s).isEmpty());
            button->click();
            QVERIFY(desk.context.workspace.drafts().of(u"form_layout/contact"_s).isEmpty());
        }
        QCOMPARE(desk.stored().hidden, QStringList{u"birthday"_s});
        FormsSettingsPage again{desk.context, &desk.window};
        QVERIFY(!again.saveBar()->saveButton()->isEnabled());
    }

    void aDraftOfAnOlderLayoutSaysThatItReplacesTheNewOne()
    {
        Desk desk;
        desk.canvas().choose({}, u"birthday"_s);
        desk.button(u"Take off the form"_s)->click();
        desk.window.hide();
        const Entity &contact = desk.reader->schema().entity(EntityKind::Contact);
        FormLayout theirs = desk.usual();
        std::swap(theirs.sections[0], theirs.sections[1]);
        const auto edits = items::formLayoutEdits(
            desk.reader->schema(), contact, items::readFormLayout(*desk.reader, contact), theirs);
        QVERIFY_RESULT(edits);
        QVERIFY_RESULT(desk.reader->commit({u"Theirs"_s, Origin::user(), *edits, {}}));
        FormsSettingsPage again{desk.context, &desk.window};
        QCOMPARE(again.canvas()->form().hidden, QStringList{u"birthday"_s});
        const auto banners = again.findChildren<Banner *>();
        QVERIFY(std::ranges::any_of(
            banners, [](const Banner *banner) { return banner->accessibleName().contains(u"Layout"_s); }));
    }

    void aFieldComesBackOnTheForm()
    {
        Desk desk;
        desk.canvas().choose({}, u"birthday"_s);
        desk.button(u"Take off the form"_s)->click();
        desk.button(u"Put on the form"_s)->click();
        QVERIFY(desk.canvas().form().hidden.isEmpty());
        desk.page.saveBar()->discardButton()->click();
        QCOMPARE(desk.canvas().form(), desk.usual());
    }

    void theKeysMoveAField()
    {
        Desk desk;
        const QStringList before = desk.usual().sections.front().fields;
        desk.canvas().choose({}, before[2]);
        QTest::keyClick(&desk.canvas(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.canvas().form().sections.front().fields[1], before[2]);
        QTest::keyClick(&desk.canvas(), Qt::Key_Down, Qt::AltModifier); // it is still chosen
        QCOMPARE(desk.canvas().form(), desk.usual());
        desk.canvas().choose({}, before.last());
        QTest::keyClick(&desk.canvas(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.canvas().form().sections[1].fields.first(), before.last());
    }

    void aFieldIsCarriedByThePointer()
    {
        Desk desk;
        const QStringList before = desk.usual().sections.front().fields;
        const QStringList reach = desk.usual().sections[1].fields;
        desk.drag(before[2], desk.canvas().fieldRect(reach[1]).center());
        QCOMPARE(desk.canvas().form().sections[1].fields[1], before[2]);
        QCOMPARE(desk.canvas().form().sections[1].fields.size(), reach.size() + 1);
        QCOMPARE(desk.canvas().chosenField(), before[2]);
        QCOMPARE(desk.stored(), desk.usual()); // until it is saved
    }

    void aFieldIsDroppedOffTheForm()
    {
        Desk desk;
        desk.drag(u"birthday"_s, desk.canvas().sectionRect({}).center());
        QCOMPARE(desk.canvas().form().hidden, QStringList{u"birthday"_s});
        desk.drag(u"birthday"_s, desk.canvas().sectionRect(u"reach"_s).center());
        QCOMPARE(desk.canvas().form().sections[1].fields.first(), u"birthday"_s);
    }

    void aRequiredFieldStaysOnTheForm()
    {
        Desk desk;
        desk.page.setEntity(EntityKind::Deal);
        const QString required = desk.requiredField(EntityKind::Deal);
        QVERIFY(!required.isEmpty());
        desk.drag(required, desk.canvas().sectionRect({}).center());
        QVERIFY(desk.canvas().form().hidden.isEmpty());
    }

    void escPutsBackWhatIsCarried()
    {
        Desk desk;
        const QString field = desk.usual().sections.front().fields[2];
        const QPoint from = desk.canvas().fieldRect(field).center();
        QTest::mousePress(&desk.canvas(), Qt::LeftButton, {}, from);
        desk.pointTo(from + QPoint(0, 40));
        desk.pointTo(desk.canvas().sectionRect({}).center());
        QVERIFY(desk.canvas().isCarrying());
        QTest::keyClick(&desk.canvas(), Qt::Key_Escape);
        QVERIFY(!desk.canvas().isCarrying());
        QTest::mouseRelease(&desk.canvas(), Qt::LeftButton, {}, from);
        QCOMPARE(desk.canvas().form(), desk.usual());
    }

    void theKeysCarryAField()
    {
        Desk desk;
        const QStringList before = desk.usual().sections.front().fields;
        desk.canvas().choose({}, before[2]);
        QSignalSpy where(&desk.canvas(), &FormCanvas::carried);
        QTest::keyClick(&desk.canvas(), Qt::Key_Space);
        QVERIFY(desk.canvas().isCarrying());
        for (int i = 0; i < 40 && !where.last().first().toString().contains(u"Contact details"_s); ++i)
            QTest::keyClick(&desk.canvas(), Qt::Key_Down);
        QVERIFY(where.last().first().toString().contains(u"Contact details"_s));
        QCOMPARE(desk.canvas().form(), desk.usual());
        QTest::keyClick(&desk.canvas(), Qt::Key_Return);
        QVERIFY(desk.canvas().form().sections[1].fields.contains(before[2]));
        QCOMPARE(desk.canvas().chosenField(), before[2]);
        QTest::keyClick(&desk.canvas(), Qt::Key_Space);
        for (int i = 0; i < 40 && !where.last().first().toString().contains(u"Beginning"_s); ++i)
            QTest::keyClick(&desk.canvas(), Qt::Key_Up);
        QTest::keyClick(&desk.canvas(), Qt::Key_Return);
        QVERIFY(desk.canvas().form().sections[0].fields.contains(before[2]));
    }

    void aSectionIsCarried()
    {
        Desk desk;
        const QString last = desk.usual().sections.back().key;
        desk.canvas().choose(last, {});
        QTest::keyClick(&desk.canvas(), Qt::Key_Space);
        QTest::keyClick(&desk.canvas(), Qt::Key_Up);
        QTest::keyClick(&desk.canvas(), Qt::Key_Return);
        QCOMPARE(desk.canvas().form().sections[desk.usual().sections.size() - 2].key, last);
        desk.dragFrom(desk.canvas().sectionRect(last).center(), desk.canvas().sectionRect(u"main"_s).topLeft());
        QCOMPARE(desk.canvas().form().sections.front().key, last);
    }

    void aFieldIsFoundByItsName()
    {
        Desk desk;
        QVERIFY(desk.canvas().find(u"birth"_s));
        QCOMPARE(desk.canvas().chosenField(), u"birthday"_s);
        QVERIFY(!desk.canvas().find(u"no such field"_s));
    }

    void aSectionIsMadeAndRemoved()
    {
        Desk desk;
        desk.canvas().choose(u"main"_s, {});
        desk.button(u"New section"_s)->click();
        auto *dialog = desk.page.findChild<FormSectionDialog *>();
        QVERIFY(dialog);
        auto *add = Desk::buttonIn(*dialog, u"Add section"_s);
        QVERIFY(!add->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"Tender"_s);
        dialog->findChild<FormulaEditor *>()->setFormula(u"email"_s);
        QVERIFY(!add->isEnabled());
        dialog->findChild<FormulaEditor *>()->setFormula(u"email is not empty"_s);
        dialog->findChild<QCheckBox *>()->setChecked(true);
        add->click();
        const FormSection made = desk.canvas().form().sections[1];
        QCOMPARE(made, (FormSection{u"s1"_s, u"Tender"_s, true, u"email is not empty"_s, {}}));
        QTest::keyClick(&desk.canvas(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.canvas().form().sections[0], made);
        desk.page.saveBar()->saveButton()->click();
        QCOMPARE(desk.stored().sections[0], made);
        desk.canvas().choose(u"s1"_s, {});
        desk.button(u"Remove section"_s)->click();
        desk.page.saveBar()->saveButton()->click();
        QCOMPARE(desk.stored(), desk.usual());
    }

    void whatSomebodyElseSavedIsNotReplaced()
    {
        Desk desk;
        desk.canvas().choose({}, u"birthday"_s);
        desk.button(u"Take off the form"_s)->click();
        const auto schema = desk.reader->sharedSchema();
        const Entity &contact = schema->entity(EntityKind::Contact);
        FormLayout theirs = desk.usual();
        theirs.sections.front().isFolded = true;
        desk.workspace.commit(u"Theirs"_s,
            *items::formLayoutEdits(*schema, contact, items::readFormLayout(*desk.reader, contact), theirs));
        FormLayout more = theirs;
        more.sections.back().isFolded = true;
        desk.workspace.commit(
            u"More"_s, *items::formLayoutEdits(*schema, contact, items::readFormLayout(*desk.reader, contact), more));
        QVERIFY(desk.canvas().form().hidden.contains(u"birthday"_s)); // what was done here is still there
    }
};

SATCHEL_GUI_TEST(tst_FormsSettings)
#include "tst_FormsSettings.moc"
