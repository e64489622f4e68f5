// SPDX-License-Identifier: GPL-3.0-or-later
// Relations in the window: their definition in the settings, the links on the pages of both records, and the page of a
// record of a custom type. With SATCHEL_SHEETS=DIR it is drawn there as PNG.
#include "CustomerStore.h"
#include "domain/EntityReference.h"
#include "items/LinkedRecords.h"
#include "store/EntityDefinitions.h"
#include "store/FieldDefinitions.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/FieldEditor.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/LinkForm.h"
#include "ui/customer/RelatedForm.h"
#include "ui/customer/RelatedPanel.h"
#include "ui/settings/ChoiceRows.h"
#include "ui/settings/EntitiesSettingsPage.h"
#include "ui/settings/EntityDialog.h"
#include "ui/settings/FieldsSettingsPage.h"
#include "ui/settings/RelationDialog.h"
#include "ui/settings/RelationsSettingsPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

Button *buttonOf(QWidget &inside, const QString &text)
{
    for (Button *button : inside.findChildren<Button *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

struct LinkDesk
{
    CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{customer.workspace(), *preferences};

    items::Workspace &workspace() { return customer.workspace(); }
    store::Store &store() { return workspace().store(); }
    void defineProjects()
    {
        store::EntityDefinitions definitions(store());
        CustomEntity project{.label = u"Project"_s, .pluralLabel = u"Projects"_s, .icon = u"goal"_s};
        auto edits = definitions.add(project);
        auto timeline = definitions.addTimeline(project);
        edits->insert(edits->end(), timeline->begin(), timeline->end());
        workspace().commit(u"Define"_s, std::move(*edits));
    }
    void relateMembers()
    {
        RelationDefinition members{.source = u"x_project"_s,
            .target = u"contact"_s,
            .targetsLabel = u"Members"_s,
            .sourcesLabel = u"Projects"_s,
            .roles = {{u"sponsor"_s, u"Sponsor"_s}, {u"lead"_s, u"Project lead"_s}}};
        workspace().commit(u"Relate"_s, *store::EntityDefinitions(store()).addRelation(members));
    }
    EntityKind project() { return workspace().schema().find(u"x_project")->kind; }
    RecordId makeProject(const QString &name)
    {
        return store()
            .commit({u"Create"_s, Origin::user(), {Edit::create(project(), {}, {{u"name"_s, name}})}, {}})
            ->ids.front();
    }
    std::unique_ptr<CustomerPage> open(EntityKind entity, RecordId id)
    {
        auto page = std::make_unique<CustomerPage>(context);
        page->setBackgroundRole(QPalette::Base);
        page->setAutoFillBackground(true);
        page->resize(1224, 720);
        page->setWidthClass(WidthClass::Normal);
        page->activate();
        page->open(Target::to(entity, id));
        page->QWidget::show();
        return page;
    }
};

int rowOf(const RelatedPanel &panel, const QString &beginning)
{
    for (int row = 0; row < panel.model()->rowCount(); ++row) {
        if (panel.model()->index(row, 0).data().toString().startsWith(beginning))
            return row;
    }
    return -1;
}

void press(RelatedPanel &panel, const QString &row, Qt::Key key)
{
    panel.setFocus();
    panel.setCurrentIndex(panel.model()->index(rowOf(panel, row), 0));
    QTest::keyClick(&panel, key);
}

void save(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
    QCoreApplication::sendPostedEvents();
    if (!folder.isEmpty())
        QVERIFY(page.grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace

class tst_RelationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void I8_aRelationIsDefinedAndTakenBack()
    {
        LinkDesk desk;
        RelationsSettingsPage page(desk.context);
        page.show();
        auto *table = page.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 0);
        buttonOf(page, u"New relation"_s)->click();
        auto *dialog = page.findChild<RelationDialog *>();
        QVERIFY(dialog);
        QVERIFY(!buttonOf(*dialog, u"Add relation"_s)->isEnabled());
        const auto labels = dialog->findChildren<QLineEdit *>();
        QCOMPARE(labels.size(), 3); // and the line for roles
        QVERIFY(labels[0]->accessibleName().contains(u"Contacts"_s));
        labels[0]->setText(u"Advisers"_s);
        labels[1]->setText(u"Advised companies"_s);
        auto *roles = dialog->findChild<ChoiceRows *>();
        QTest::keyClicks(roles->line(), u"Auditor"_s);
        QTest::keyClick(roles->line(), Qt::Key_Return);
        QTest::keyClicks(roles->line(), u"Tax adviser"_s); // what is in the line counts, too
        save(*dialog, u"relation-dialog"_s);
        buttonOf(*dialog, u"Add relation"_s)->click();
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), u"Company: Advisers"_s);
        QCOMPARE(table->item(0, 1)->text(), u"Contact: Advised companies"_s);
        QCOMPARE(table->item(0, 2)->text(), u"Auditor, Tax adviser"_s);
        save(page, u"relations"_s);
        table->selectRow(0);
        buttonOf(page, u"Remove"_s)->click();
        QVERIFY(table->item(0, 0)->text().contains(u"removed"_s));
        table->selectRow(0);
        buttonOf(page, u"Restore"_s)->click();
        QCOMPARE(relationsOf(desk.workspace().schema(), EntityKind::Company).size(), size_t(1));
        for (int step = 0; step < 3; ++step)
            desk.workspace().undo();
        QVERIFY(relationsOf(desk.workspace().schema(), EntityKind::Company).empty());
        QCOMPARE(table->rowCount(), 1); // kept as removed: its number is given
    }

    void theListOfRecordTypesDoesNotShowRelations()
    {
        LinkDesk desk;
        desk.defineProjects();
        desk.relateMembers();
        EntitiesSettingsPage page(desk.context);
        QCOMPARE(page.findChild<QTableWidget *>()->rowCount(), 1);
    }

    void aNewRecordTypeHasATimelineUnlessThePersonSaysNo()
    {
        LinkDesk desk;
        EntitiesSettingsPage page(desk.context);
        page.show();
        buttonOf(page, u"New record type"_s)->click();
        auto *dialog = page.findChild<EntityDialog *>();
        QVERIFY(dialog->findChild<QCheckBox *>()->isChecked());
        dialog->findChild<QLineEdit *>()->setText(u"Machine"_s);
        buttonOf(*dialog, u"Add record type"_s)->click();
        QVERIFY(hasTimeline(desk.workspace().schema(), desk.workspace().schema().find(u"x_machine")->kind));
        desk.workspace().undo();
        QVERIFY(!desk.workspace().schema().find(u"x_machine"));
    }

    void aPersonIsLinkedWithRolesAndUnlinkedByKeys()
    {
        LinkDesk desk;
        desk.defineProjects();
        desk.relateMembers();
        const RecordId crane = desk.makeProject(u"Harbour crane"_s);
        const auto page = desk.open(desk.project(), crane);
        auto *panel = page->findChild<RelatedPanel *>();
        QVERIFY(rowOf(*panel, u"Members"_s) >= 0);
        press(*panel, u"Members"_s, Qt::Key_Insert);
        auto *form = page->findChild<LinkForm *>();
        QVERIFY(form);
        const auto editors = form->findChildren<FieldEditor *>();
        QCOMPARE(editors.size(), 2);
        editors[0]->setValue(desk.customer.contact);
        editors[1]->setValue(QStringList{u"sponsor"_s});
        buttonOf(*form, u"Link"_s)->click();
        const QString linked = u"Annika Reinhardt-Vogelsang, Sponsor"_s;
        QVERIFY2(rowOf(*panel, linked) >= 0, qPrintable(linked));
        save(*page, u"custom-record"_s);
        QSignalSpy gone(page.get(), &Page::navigateTo);
        press(*panel, linked, Qt::Key_Return);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.front().front().value<Target>().record, desk.customer.contact);
        press(*panel, linked, Qt::Key_Delete);
        QCOMPARE(rowOf(*panel, linked), -1);
        desk.workspace().undo();
        QVERIFY(rowOf(*panel, linked) >= 0);
    }

    void theOtherRecordShowsTheLinkAsWell()
    {
        LinkDesk desk;
        desk.defineProjects();
        desk.relateMembers();
        const RecordId crane = desk.makeProject(u"Harbour crane"_s);
        const RelationEnd end = relationsOf(desk.workspace().schema(), desk.project()).front();
        desk.workspace().commit(
            u"Link"_s, *items::linkEdits(desk.store(), end, crane, desk.customer.contact, {u"lead"_s}));
        const auto page = desk.open(EntityKind::Contact, desk.customer.contact);
        QVERIFY(rowOf(*page->findChild<RelatedPanel *>(), u"Harbour crane, Project lead"_s) >= 0);
        save(*page, u"linked-contact"_s);
    }

    void theFieldsThatATeamAddedAreInTheFormAndInTheList()
    {
        LinkDesk desk;
        desk.defineProjects();
        desk.relateMembers();
        const EntityKind relation = desk.workspace().schema().find(u"x_project_members")->kind;
        Field since{{}, u"Since"_s, FieldType::Date, {}, {}};
        Field isPaid{{}, u"Paid"_s, FieldType::Boolean, {}, {}};
        for (Field *field : {&since, &isPaid})
            QVERIFY_RESULT(desk.store().addCustomField(relation, *field));
        const RecordId crane = desk.makeProject(u"Harbour crane"_s);
        const auto page = desk.open(desk.project(), crane);
        auto *panel = page->findChild<RelatedPanel *>();
        press(*panel, u"Members"_s, Qt::Key_Insert);
        auto *form = page->findChild<LinkForm *>();
        QVERIFY(form);
        const auto editors = form->findChildren<FieldEditor *>();
        QCOMPARE(editors.size(), 4); // the contact, the roles, and both fields
        editors[0]->setValue(desk.customer.contact);
        editors[1]->setValue(QStringList{u"sponsor"_s});
        editors[2]->setValue(QDate(2025, 3, 12));
        save(*form, u"link-form"_s);
        buttonOf(*form, u"Link"_s)->click();
        const Formats formats = desk.context.formats();
        const QString linked = u"Annika Reinhardt-Vogelsang, Sponsor"_s;
        const auto wordsOf = [&] { return panel->model()->index(rowOf(*panel, linked), 0).data().toString(); };
        QVERIFY2(wordsOf().endsWith(u"Since: "_s + formats.plainDay(QDate(2025, 3, 12)).simplified()),
            qPrintable(wordsOf()));
        save(*page, u"link-with-fields"_s);

        items::LinkedGroup group;
        group.entity = EntityKind::Contact;
        group.relation = relationsOf(desk.workspace().schema(), desk.project()).front();
        const auto groups = items::readLinked(desk.store(), *desk.store().get(desk.project(), crane), 5);
        const items::LinkedRecord existing = groups->front().records.items.front();
        auto *change = new LinkForm(
            desk.context, *desk.store().get(desk.project(), crane), group, &existing, page.get());
        change->openAt(panel);
        const auto fields = change->findChildren<FieldEditor *>();
        QCOMPARE(fields.size(), 3);
        QCOMPARE(*fields[1]->value(), Value(QDate(2025, 3, 12)));
        fields[2]->setValue(true);
        buttonOf(*change, u"Save"_s)->click();
        QVERIFY2(wordsOf().contains(u"Paid: Yes"_s), qPrintable(wordsOf()));
        desk.workspace().undo(); // one step each
        QVERIFY(!wordsOf().contains(u"Paid"_s));
        desk.workspace().undo();
        QCOMPARE(rowOf(*panel, linked), -1);
    }

    void manyFieldsOfALinkScrollAndTheListShowsThree()
    {
        LinkDesk desk;
        desk.defineProjects();
        desk.relateMembers();
        const EntityKind relation = desk.workspace().schema().find(u"x_project_members")->kind;
        std::vector<FieldValue> values;
        for (const QString &label : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s, u"Five"_s}) {
            Field field{{}, label, FieldType::Text, {}, {}};
            QVERIFY_RESULT(desk.store().addCustomField(relation, field));
            values.push_back({u"x_"_s + label.toLower(), label.toUpper()});
        }
        const RecordId crane = desk.makeProject(u"Harbour crane"_s);
        const RelationEnd end = relationsOf(desk.workspace().schema(), desk.project()).front();
        desk.workspace().commit(
            u"Link"_s, *items::linkEdits(desk.store(), end, crane, desk.customer.contact, {}, values));
        const auto page = desk.open(desk.project(), crane);
        auto *panel = page->findChild<RelatedPanel *>();
        const QString shown = panel->model()->index(rowOf(*panel, u"Annika"_s), 0).data().toString();
        QVERIFY2(shown.endsWith(u"One: ONE · Two: TWO · Three: THREE"_s), qPrintable(shown));
        press(*panel, u"Members"_s, Qt::Key_Insert);
        auto *form = page->findChild<LinkForm *>();
        QVERIFY(form->findChild<QScrollArea *>());
        QCOMPARE(form->findChildren<FieldEditor *>().size(), 7);
        save(*form, u"link-form-scrolled"_s);
    }

    void fieldsAreAddedToARelationInTheSettings()
    {
        LinkDesk desk;
        desk.defineProjects();
        desk.relateMembers();
        const Entity *relation = desk.workspace().schema().find(u"x_project_members");
        FieldsSettingsPage page(desk.context);
        auto *entities = page.findChild<QComboBox *>();
        QVERIFY(entities->findText(relation->label) >= 0);
        page.choose(relation->kind);
        QCOMPARE(entities->currentText(), u"Project \u2013 Members"_s);
        QCOMPARE(page.findChild<QTableWidget *>()->rowCount(), 0); // ends and roles are changed with the relation
        Field share{{}, u"Share"_s, FieldType::Percent, {}, {}};
        desk.workspace().commit(u"Add"_s, *store::FieldDefinitions(desk.store()).add(relation->kind, share));
        QCOMPARE(page.findChild<QTableWidget *>()->rowCount(), 1);
        QCOMPARE(entities->currentText(), u"Project \u2013 Members"_s);
    }

    void aNoteOnARecordOfACustomTypeIsInItsTimeline()
    {
        LinkDesk desk;
        desk.defineProjects();
        const RecordId crane = desk.makeProject(u"Harbour crane"_s);
        const auto page = desk.open(desk.project(), crane);
        QVERIFY(page->findChild<Composer *>()->isVisibleTo(page.get()));
        ActivityDraft draft;
        draft.body = u"The crane arrived."_s;
        const CustomerRef ref{desk.project(), crane, u"Harbour crane"_s, u"x_project"_s};
        desk.workspace().commit(draft.toChangeSet(ref, desk.workspace().me(), desk.workspace().clock()));
        const auto past = store::Timeline(desk.store(), desk.project(), crane).past(5);
        QVERIFY_RESULT(past);
        QVERIFY(std::ranges::any_of(
            past->items, [](const store::TimelineItem &item) { return item.body == "The crane arrived."_L1; }));
    }

    void aPageThatShowedACustomRecordIsACustomersAgain()
    {
        LinkDesk desk;
        desk.defineProjects();
        const RecordId crane = desk.makeProject(u"Harbour crane"_s);
        const auto page = desk.open(desk.project(), crane);
        const auto isOn = [&](const QString &command) {
            for (const QAction *action : page->actions()) {
                if (action->objectName() == command)
                    return action->isEnabled();
            }
            return false;
        };
        QVERIFY(!isOn(u"customer.email"_s));
        QVERIFY(!isOn(u"customer.quote"_s));
        QVERIFY(isOn(u"customer.task"_s));
        page->open(Target::to(EntityKind::Contact, desk.customer.contact));
        QVERIFY(isOn(u"customer.email"_s));
        QVERIFY(isOn(u"customer.quote"_s));
        QVERIFY(isOn(u"customer.template"_s));
    }

    void aRecordOfARemovedTypeIsSaidToBeKept()
    {
        LinkDesk desk;
        desk.defineProjects();
        const RecordId crane = desk.makeProject(u"Harbour crane"_s);
        const auto page = desk.open(desk.project(), crane);
        desk.workspace().commit(u"Remove"_s, *store::EntityDefinitions(desk.store()).remove(u"x_project"_s));
        QVERIFY(!page->findChild<RelatedPanel *>()->isVisibleTo(page.get()));
        desk.workspace().undo();
        QVERIFY(page->findChild<RelatedPanel *>()->isVisibleTo(page.get()));
    }

    void aRecordThatRefersToACustomerIsAddedOnItsPage()
    {
        LinkDesk desk;
        desk.defineProjects();
        Field field{{}, u"Customer"_s, FieldType::Reference, {}, {}, EntityKind::Company};
        QVERIFY_RESULT(desk.store().addCustomField(desk.project(), field));
        const auto page = desk.open(EntityKind::Company, desk.customer.company);
        auto *panel = page->findChild<RelatedPanel *>();
        press(*panel, u"Projects"_s, Qt::Key_Insert);
        auto *form = page->findChild<RelatedForm *>();
        QVERIFY(form);
        form->findChild<FieldEditor *>()->setValue(u"New wing"_s);
        buttonOf(*form, u"Add"_s)->click();
        QVERIFY(rowOf(*panel, u"New wing"_s) >= 0);
    }
};

SATCHEL_GUI_TEST(tst_RelationsPage)
#include "tst_RelationsPage.moc"
