// SPDX-License-Identifier: GPL-3.0-or-later
// Forms by a layout: sections that fold, two columns, conditions that are followed while somebody types, and fields
// that are not on the form and are still there when they are needed.
#include "domain/FieldNames.h"
#include "items/FormLayouts.h"
#include "PageChecks.h"
#include "store/Statements.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/CalculatedField.h"
#include "ui/common/FormSections.h"
#include "ui/common/RecordForm.h"

#include <QLineEdit>
#include <QSignalSpy>

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

    void save(const FormLayout &layout)
    {
        const auto schema = reader->sharedSchema();
        const Entity &contact = schema->entity(EntityKind::Contact);
        const auto edits = items::formLayoutEdits(*schema, contact, items::readFormLayout(*reader, contact), layout);
        QVERIFY_RESULT(edits);
        workspace.commit(u"Save the form"_s, *edits);
    }
    FormLayout usual() const { return defaultFormLayout(reader->schema().entity(EntityKind::Contact)); }
    /// Purchasing is for buyers only, the department is not on the form, the notes are folded.
    void saveExample()
    {
        FormLayout layout = usual();
        for (FormSection &section : layout.sections) {
            for (const QString &name : {u"department"_s, u"source"_s, u"notes"_s})
                section.fields.removeOne(name);
        }
        layout.hidden = {u"department"_s};
        layout.sections.push_back({.key = u"s1"_s,
            .name = u"Purchasing"_s,
            .condition = u"job_title = \"Buyer\""_s,
            .fields = {u"source"_s}});
        layout.sections.push_back({.key = u"s2"_s, .name = u"Remarks"_s, .isFolded = true, .fields = {u"notes"_s}});
        save(layout);
    }
};

void type(const RecordForm &form, const QString &field, const QString &text)
{
    auto *line = form.editorOf(field)->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, text);
}

bool shows(const RecordForm &form, const QString &field)
{
    return form.editorOf(field)->isVisibleTo(&form);
}

Button *headOf(const RecordForm &form, const QString &name)
{
    for (auto *button : form.findChildren<Button *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

} // namespace

class tst_FormSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormWithoutALayoutShowsEveryField()
    {
        Desk desk;
        RecordForm form(desk.context, EntityKind::Contact);
        for (const FormSection &section : desk.usual().sections) {
            for (const QString &name : section.fields)
                QVERIFY2(form.editorOf(name) && shows(form, name), qPrintable(name));
        }
        QVERIFY(headOf(form, u"Contact details"_s));
        QVERIFY(!headOf(form, u"Not on the form"_s)->isVisibleTo(&form));
    }

    void aFormIsArrangedByItsLayout()
    {
        Desk desk;
        desk.saveExample();
        RecordForm form(desk.context, EntityKind::Contact);
        form.startNew();
        QVERIFY(!shows(form, u"department"_s));
        QVERIFY(!shows(form, u"notes"_s));
        QVERIFY(!shows(form, u"source"_s));
        QCOMPARE(headOf(form, u"Remarks"_s)->accessibleDescription(), u"folded"_s);
        headOf(form, u"Remarks"_s)->click();
        QVERIFY(shows(form, u"notes"_s));
        headOf(form, u"Remarks"_s)->click();
        QVERIFY(!shows(form, u"notes"_s));
    }

    void conditionsAreFollowedWhileSomebodyTypes()
    {
        Desk desk;
        desk.saveExample();
        RecordForm form(desk.context, EntityKind::Contact);
        form.startNew();
        form.show();
        type(form, u"job_title"_s, u"Buyer"_s);
        QVERIFY(shows(form, u"source"_s));
        type(form, u"job_title"_s, u"Seller"_s);
        QVERIFY(!shows(form, u"source"_s));
        const RecordId buyer = desk.create(
            EntityKind::Contact, {{field::last_name, u"Ott"_s}, {u"job_title"_s, u"Buyer"_s}});
        form.edit(buyer);
        QVERIFY(shows(form, u"source"_s));
        desk.workspace.commit(u"Edit"_s, {Edit::update(EntityKind::Contact, buyer, {{u"job_title"_s, u"None"_s}})});
        QVERIFY(!shows(form, u"source"_s));
    }

    void aNewRecordKeepsWhatItStartsWithWhereTheFormDoesNotShowIt()
    {
        Desk desk;
        desk.saveExample();
        RecordForm form(desk.context, EntityKind::Contact);
        form.startNew({{field::last_name, u"Ott"_s}, {u"department"_s, u"Tenders"_s}, {u"source"_s, u"Fair"_s}});
        QSignalSpy saved(&form, &RecordForm::saved);
        form.save();
        QCOMPARE(saved.size(), 1);
        const Record contact = *desk.reader->get(EntityKind::Contact, saved.front().front().value<RecordId>());
        QCOMPARE(contact.text(u"department"_s), u"Tenders"_s);
        QCOMPARE(contact.text(u"source"_s), u"Fair"_s);
    }

    void aFieldThatARuleAsksForIsShown()
    {
        Desk desk;
        desk.saveExample();
        desk.create(EntityKind::ValidationRule,
            {{field::name, u"Where"_s}, {field::entity, u"contact"_s}, {field::condition, u"department is not empty"_s},
                {field::message, u"Give a department."_s}});
        RecordForm form(desk.context, EntityKind::Contact);
        form.startNew({{field::last_name, u"Ott"_s}});
        form.show();
        form.save();
        QVERIFY(shows(form, u"department"_s));
        QVERIFY(headOf(form, u"Not on the form"_s)->isVisibleTo(&form));
        type(form, u"department"_s, u"Tenders"_s);
        QSignalSpy saved(&form, &RecordForm::saved);
        form.save();
        QCOMPARE(saved.size(), 1);
    }

    void anErrorInAFoldedSectionOpensIt()
    {
        Desk desk;
        FormLayout layout = desk.usual();
        layout.sections.front().isFolded = true;
        desk.save(layout);
        RecordForm form(desk.context, EntityKind::Contact);
        form.startNew({{field::last_name, u"Ott"_s}});
        form.editorOf(field::email)->setDraft(u"no address"_s);
        QVERIFY(!shows(form, field::email));
        form.save();
        QVERIFY(shows(form, field::email));
        QCOMPARE(desk.reader->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 0);
    }

    void anOpenFormFollowsItsLayout()
    {
        Desk desk;
        RecordForm form(desk.context, EntityKind::Contact);
        form.startNew();
        form.show();
        type(form, u"job_title"_s, u"Buyer"_s);
        desk.saveExample();
        QVERIFY(!shows(form, u"department"_s));
        QVERIFY(shows(form, u"source"_s));
        QCOMPARE(form.editorOf(u"job_title"_s)->draft(), u"Buyer"_s);
        desk.workspace.undo();
        QVERIFY(shows(form, u"department"_s));
        QVERIFY(shows(form, u"notes"_s));
    }

    void aBadLayoutOpensTheUsualForm()
    {
        Desk desk;
        desk.saveExample();
        QVERIFY_RESULT(
            store::run(desk.reader->database(), "UPDATE setting SET value = '[' WHERE name LIKE 'form_layout.%'"));
        RecordForm form(desk.context, EntityKind::Contact);
        QVERIFY(shows(form, u"department"_s));
        QVERIFY(shows(form, u"notes"_s));
    }

    void fieldsAreInTwoColumnsWhereThereIsRoom()
    {
        Desk desk;
        RecordForm form(desk.context, EntityKind::Contact);
        form.startNew();
        form.resize(380, 1200);
        form.show();
        const auto at = [&form](const QString &name) { return form.editorOf(name)->mapTo(&form, QPoint(0, 0)); };
        QCoreApplication::processEvents();
        QCOMPARE(at(field::first_name).y(), at(field::last_name).y()); // also where there is little
        const QStringList main = desk.usual().sections.front().fields;
        QVERIFY(at(main[2]).y() != at(main[3]).y());
        form.resize(800, 1200);
        QCoreApplication::processEvents();
        QTRY_COMPARE(at(main[2]).y(), at(main[3]).y());
        QVERIFY(at(main[2]).x() != at(main[3]).x());
    }

    void calculatedFieldsAreReadOnly()
    {
        Desk desk;
        const auto letters = desk.reader->addCustomField(EntityKind::Contact,
            {{}, u"Letters"_s, FieldType::Decimal, {}, {}, {}, {}, u"if(empty(job_title), none, 7)"_s});
        QVERIFY_RESULT(letters);
        const RecordId contact = desk.create(
            EntityKind::Contact, {{field::last_name, u"Ott"_s}, {u"job_title"_s, u"Buyer"_s}});
        RecordForm form(desk.context, EntityKind::Contact);
        form.startNew();
        const auto *calculated = form.findChild<CalculatedField *>();
        QVERIFY(calculated && calculated->isVisibleTo(&form));
        const auto texts = [calculated] {
            QStringList shown;
            for (const QLabel *label : calculated->findChildren<QLabel *>())
                shown.append(label->text());
            return shown;
        };
        QCOMPARE(texts(), QStringList({u"Letters (calculated)"_s, u"–"_s}));
        form.edit(contact);
        QCOMPARE(texts().last(), u"7"_s);
        QCOMPARE(calculated->findChildren<QLabel *>().last()->accessibleName(), u"Letters (calculated): 7"_s);
        QVERIFY(!form.editorOf(letters->name));
        for (const QWidget *part : calculated->findChildren<QWidget *>()
                + QList{const_cast<QWidget *>(static_cast<const QWidget *>(calculated))})
            QVERIFY((part->focusPolicy() & Qt::TabFocus) == 0);
        type(form, u"job_title"_s, u"Seller"_s);
        QSignalSpy saved(&form, &RecordForm::saved);
        form.save(); // the store would refuse a value of the field
        QCOMPARE(saved.size(), 1);
        desk.workspace.commit(u"Edit"_s, {Edit::update(EntityKind::Contact, contact, {{u"job_title"_s, Value()}})});
        QCOMPARE(texts().last(), u"–"_s);
    }

    void calculatedFieldsHaveTheirPlaceInTheLayout()
    {
        Desk desk;
        const auto letters = desk.reader->addCustomField(
            EntityKind::Contact, {{}, u"Letters"_s, FieldType::Decimal, {}, {}, {}, {}, u"7"_s});
        QVERIFY_RESULT(letters);
        FormLayout layout = desk.usual();
        QVERIFY(layout.find(u"custom"_s)->fields.contains(letters->name));
        layout.sections.back().fields.removeOne(letters->name);
        layout.sections.front().fields.prepend(letters->name);
        desk.save(layout);
        RecordForm form(desk.context, EntityKind::Contact);
        form.startNew();
        QCOMPARE(form.findChild<FormSections *>()->order().first(), letters->name);
        layout.sections.front().fields.removeFirst();
        layout.hidden.append(letters->name);
        desk.save(layout);
        QVERIFY(!form.findChild<CalculatedField *>()->isVisibleTo(&form));
    }

    void theTabKeyGoesInTheOrderOfTheForm()
    {
        Desk desk;
        FormLayout layout = desk.usual();
        QStringList &first = layout.sections.front().fields;
        first.move(first.indexOf(u"email"_s), 0);
        desk.save(layout);
        RecordForm form(desk.context, EntityKind::Contact);
        form.startNew();
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.focusField({});
        QVERIFY(form.editorOf(u"email"_s)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(form.editorOf(first.at(1))->isAncestorOf(QApplication::focusWidget()));
    }
};

SATCHEL_GUI_TEST(tst_FormSections)
#include "tst_FormSections.moc"
