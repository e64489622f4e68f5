// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a record: in the order of reading, and as the layout of the entity's form arranges them.
#include "domain/FieldNames.h"
#include "items/FormLayouts.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/customer/FactsPanel.h"

#include <QAbstractItemModelTester>

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
    FactsModel facts{context};
    QAbstractItemModelTester tester{&facts, QAbstractItemModelTester::FailureReportingMode::QtTest};

    const Entity &entity(EntityKind kind) const { return reader->schema().entity(kind); }
    FormLayout usual(EntityKind kind = EntityKind::Contact) const { return defaultFormLayout(entity(kind)); }
    void save(const FormLayout &layout, EntityKind kind = EntityKind::Contact)
    {
        const auto schema = reader->sharedSchema();
        const Entity &of = schema->entity(kind);
        const auto edits = items::formLayoutEdits(*schema, of, items::readFormLayout(*reader, of), layout);
        QVERIFY_RESULT(edits);
        workspace.commit(u"Save the form"_s, *edits);
    }
    void show(EntityKind kind, const RecordId &id) { facts.show(reader->get(kind, id).value()); }
    RecordId buyer()
    {
        return create(EntityKind::Contact,
            {{field::first_name, u"Hanna"_s}, {field::last_name, u"Ott"_s}, {u"job_title"_s, u"Buyer"_s},
                {u"department"_s, u"Tenders"_s}, {field::email, u"ott@lindental.example"_s},
                {field::phone, u"+49 30 5550 118"_s}, {u"mobile"_s, u"+49 151 5550 7714"_s},
                {field::address_street, u"Am Lindenring 12"_s}, {field::address_city, u"Berlin"_s},
                {u"source"_s, u"Fair"_s}, {field::notes, u"Calls back."_s},
                {field::tags, QStringList{u"Key account"_s}}, {field::owner, workspace.me()}});
    }
    /// Headings in capitals, then what is below them.
    QStringList rows() const
    {
        QStringList shown;
        for (int i = 0; i < facts.rowCount(); ++i) {
            const FactsModel::Row &row = facts.row(i);
            shown.append(row.kind == FactsModel::Row::Kind::Heading ? facts.labelOf(row).toUpper()
                    : row.field                                     ? row.field->name
                                                                    : facts.labelOf(row));
        }
        return shown.mid(0, shown.indexOf(u"SYNC"_s));
    }
    int rowOf(const QString &field) const
    {
        for (int i = 0; i < facts.rowCount(); ++i) {
            if (facts.row(i).field && facts.row(i).field->name == field)
                return i;
        }
        return -1;
    }
    bool shows(const QString &field) const { return rowOf(field) >= 0; }
};

/// Takes a field off the form.
FormLayout without(FormLayout layout, const QString &field)
{
    for (FormSection &section : layout.sections)
        section.fields.removeOne(field);
    layout.hidden.append(field);
    return layout;
}

/// Purchasing is for buyers only and comes first, the department is not on the form, the notes are folded.
FormLayout exampleOf(FormLayout layout)
{
    for (const QString &name : {u"department"_s, u"source"_s, u"notes"_s})
        layout = without(layout, name);
    layout.hidden = {u"department"_s};
    layout.sections.insert(layout.sections.begin(),
        {.key = u"s1"_s, .name = u"Purchasing"_s, .condition = u"job_title = \"Buyer\""_s, .fields = {u"source"_s}});
    layout.sections.push_back({.key = u"s2"_s, .name = u"Remarks"_s, .isFolded = true, .fields = {u"notes"_s}});
    return layout;
}

const QStringList inOrderOfReading{u"CONTACT DETAILS"_s, u"email"_s, u"phone"_s, u"mobile"_s, u"Address"_s, u"ABOUT"_s,
    u"owner"_s, u"tags"_s, u"job_title"_s, u"department"_s, u"source"_s, u"notes"_s, u"CONSENT"_s, u"consent"_s,
    u"Show all fields"_s};

} // namespace

class tst_FactsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALayoutFactsAreInTheOrderOfReading()
    {
        Desk desk;
        const RecordId contact = desk.buyer();
        desk.show(EntityKind::Contact, contact);
        QCOMPARE(desk.rows(), inOrderOfReading);
        desk.save(without(desk.usual(), u"department"_s));
        QVERIFY(!desk.shows(u"department"_s));
        desk.save(desk.usual()); // the default one, saved
        QCOMPARE(desk.rows(), inOrderOfReading);
    }

    void aFieldThatIsNotOnTheFormIsNoFact_data()
    {
        QTest::addColumn<EntityKind>("kind");
        QTest::addColumn<QString>("field");
        QTest::addRow("contact") << EntityKind::Contact << u"source"_s;
        QTest::addRow("company") << EntityKind::Company << u"industry"_s;
        QTest::addRow("lead") << EntityKind::Lead << u"source"_s;
        QTest::addRow("deal") << EntityKind::Deal << u"source"_s;
    }

    void aFieldThatIsNotOnTheFormIsNoFact()
    {
        QFETCH(EntityKind, kind);
        QFETCH(QString, field);
        Desk desk;
        const QString name = kind == EntityKind::Deal ? u"title"_s
            : kind == EntityKind::Company             ? u"name"_s
                                                      : u"last_name"_s;
        const RecordId record = desk.create(kind, {{name, u"Ott"_s}, {field, u"Fair"_s}});
        desk.show(kind, record);
        QVERIFY(desk.shows(field));
        QStringList left = desk.rows();
        left.removeOne(field);
        const QString after = left.value(left.indexOf(u"ABOUT"_s) + 1);
        if (left.contains(u"ABOUT"_s) && (after == u"Show all fields" || after == u"CONSENT"))
            left.removeOne(u"ABOUT"_s); // nothing else was below it
        desk.save(without(desk.usual(kind), field), kind);
        QCOMPARE(desk.rows(), left);
        desk.facts.unfold(desk.facts.index(static_cast<int>(desk.rows().indexOf(u"Show all fields"_s))));
        QVERIFY(!desk.shows(field)); // all fields of the form
    }

    void aMovedFieldMovesAmongTheFacts()
    {
        Desk desk;
        const RecordId contact = desk.buyer();
        FormLayout layout = desk.usual();
        QStringList &first = layout.sections.front().fields;
        first.move(first.indexOf(u"source"_s), 0);
        first.move(first.indexOf(u"phone"_s), 0);
        desk.save(layout);
        desk.show(EntityKind::Contact, contact);
        const auto comes = [&desk](const QString &one, const QString &other) {
            return desk.shows(one) && desk.rowOf(one) < desk.rowOf(other);
        };
        QVERIFY(comes(u"phone"_s, u"email"_s));
        QVERIFY(comes(u"source"_s, u"job_title"_s));
        QVERIFY(comes(u"source"_s, u"owner"_s));
        QStringList headings = desk.rows();
        headings.removeIf([](const QString &row) { return row != row.toUpper(); });
        QCOMPARE(
            headings, QStringList({u"CONTACT DETAILS"_s, u"ABOUT"_s, u"CONSENT"_s})); // no section of the layout's own
    }

    void sectionsOfALayoutAreTheHeadings()
    {
        Desk desk;
        const RecordId contact = desk.buyer();
        desk.save(exampleOf(desk.usual()));
        desk.show(EntityKind::Contact, contact);
        const QStringList rows = desk.rows();
        QCOMPARE(rows.mid(0, 3), QStringList({u"PURCHASING"_s, u"source"_s, u"ABOUT"_s}));
        QVERIFY(rows.contains(u"job_title"_s));
        QVERIFY(!rows.contains(u"department"_s));
        QVERIFY(rows.indexOf(u"CONTACT DETAILS"_s) > rows.indexOf(u"ABOUT"_s));
        QCOMPARE(rows.indexOf(u"Address"_s), rows.indexOf(u"ADDRESS"_s) + 1);
        QCOMPARE(rows.at(rows.size() - 4), u"REMARKS"_s); // folded at first
        desk.facts.toggleSection(u"s2"_s);
        QCOMPARE(desk.rows().at(rows.size() - 3), u"notes"_s);
    }

    void aSectionIsShownWhileItsConditionHolds()
    {
        Desk desk;
        const RecordId contact = desk.buyer();
        desk.save(exampleOf(desk.usual()));
        desk.show(EntityKind::Contact, contact);
        QVERIFY(desk.rows().contains(u"PURCHASING"_s));
        desk.workspace.commit(u"Edit"_s, {Edit::update(EntityKind::Contact, contact, {{u"job_title"_s, u"Seller"_s}})});
        desk.show(EntityKind::Contact, contact);
        QVERIFY(!desk.rows().contains(u"PURCHASING"_s));
        QVERIFY(!desk.shows(u"source"_s));
    }

    void aRequiredFieldIsShownWhereItsSectionIsNot()
    {
        Desk desk;
        const auto number = desk.reader->addCustomField(
            EntityKind::Contact, {{}, u"Framework"_s, FieldType::Text, FieldFlag::Required, {}, {}});
        QVERIFY_RESULT(number);
        const RecordId contact = desk.create(EntityKind::Contact,
            {{field::last_name, u"Ott"_s}, {number->name, u"LK-2025"_s}, {u"source"_s, u"Fair"_s}});
        FormLayout layout = desk.usual();
        layout.sections = {{.key = u"s1"_s,
            .name = u"Purchasing"_s,
            .condition = u"job_title = \"Buyer\""_s,
            .fields = {number->name, u"source"_s}}};
        layout.hidden = {number->name};
        desk.save(layout);
        desk.show(EntityKind::Contact, contact);
        QCOMPARE(desk.rows().mid(0, 2), QStringList({u"PURCHASING"_s, number->name}));
        QVERIFY(!desk.shows(u"source"_s));
    }

    void factsFollowTheirLayout()
    {
        Desk desk;
        desk.show(EntityKind::Contact, desk.buyer());
        desk.save(exampleOf(desk.usual()));
        QVERIFY(desk.rows().contains(u"PURCHASING"_s));
        desk.workspace.undo();
        QCOMPARE(desk.rows(), inOrderOfReading);
        desk.save(exampleOf(desk.usual(EntityKind::Lead)), EntityKind::Lead); // of other records
        QCOMPARE(desk.rows(), inOrderOfReading);
    }

    void aFieldThatIsAskedForIsShownAlthoughItIsNotOnTheForm()
    {
        Desk desk;
        const RecordId contact = desk.buyer();
        desk.save(exampleOf(desk.usual()));
        desk.show(EntityKind::Contact, contact);
        const QModelIndex asked = desk.facts.findField(u"department");
        QVERIFY(asked.isValid());
        QCOMPARE(desk.rows().at(asked.row() - 1), u"NOT ON THE FORM"_s);
        QVERIFY(desk.facts.findField(u"notes").isValid()); // in a folded section
        desk.show(EntityKind::Contact, desk.buyer());
        QVERIFY(!desk.shows(u"department"_s));
    }

    void anAddressHasThePartsThatAreOnTheForm()
    {
        Desk desk;
        const RecordId contact = desk.buyer();
        desk.save(without(desk.usual(), field::address_street));
        desk.show(EntityKind::Contact, contact);
        const int row = static_cast<int>(desk.rows().indexOf(u"Address"_s));
        QVERIFY(row >= 0);
        QCOMPARE(desk.facts.textOf(desk.facts.row(row)), u"Berlin"_s);
    }

    void whatIsWorkedOutIsShownByAnyLayout()
    {
        Desk desk;
        const RecordId contact = desk.create(
            EntityKind::Contact, {{field::last_name, u"Ott"_s}, {field::score, qint64(70)}});
        desk.show(EntityKind::Contact, contact);
        QVERIFY(desk.shows(u"score"_s));
        FormLayout layout;
        layout.sections.push_back({.key = u"s1"_s, .name = u"Who"_s, .fields = {u"last_name"_s}});
        for (const FormSection &section : desk.usual().sections)
            layout.hidden += section.fields;
        layout.hidden.removeOne(u"last_name"_s);
        desk.save(layout);
        QCOMPARE(desk.rows().filter(u"ABOUT"_s).size(), 1);
        QVERIFY(desk.shows(u"score"_s));
    }

    void calculatedFactsSayThatTheyAre()
    {
        Desk desk;
        const auto days = desk.reader->addCustomField(EntityKind::Contact,
            {{}, u"Letters"_s, FieldType::Decimal, {}, {}, {}, {}, u"if(empty(job_title), none, 7)"_s});
        QVERIFY_RESULT(days);
        desk.show(EntityKind::Contact, desk.buyer());
        const QModelIndex index = desk.facts.index(desk.rowOf(days->name));
        QVERIFY(index.isValid());
        QCOMPARE(withoutIsolates(index.data(Qt::AccessibleTextRole).toString()), u"Letters (calculated): 7"_s);
        QVERIFY(!index.flags().testFlag(Qt::ItemIsEditable));
        FactsPanel panel(desk.context);
        panel.resize(320, 600);
        panel.setRecord(desk.facts.record());
        const auto height = [&panel, &desk](const QString &field) {
            return panel.sizeHintForIndex(panel.model().index(desk.rowOf(field))).height();
        };
        QVERIFY(height(days->name) > height(u"job_title"_s)); // the mark is below the value
    }
};

SATCHEL_GUI_TEST(tst_FactsModel)
#include "tst_FactsModel.moc"
