// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FormLayoutEdits.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

/// Two sections and one field off the form: "a b | c" and "d" of the fields of a contact.
FormLayout example()
{
    return {{{.key = u"one"_s, .fields = {u"last_name"_s, u"email"_s}}, {.key = u"two"_s, .fields = {u"phone"_s}}},
        {u"department"_s}};
}

QString textOf(const FormLayout &layout)
{
    QStringList parts;
    for (const FormSection &section : layout.sections)
        parts.append(section.key + u": "_s + section.fields.join(u' '));
    return (parts << layout.hidden.join(u' ')).join(u" | ");
}

} // namespace

class tst_FormLayoutEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Field number{
            u"x_no"_s, u"No."_s, FieldType::Text, FieldFlags(FieldFlag::Custom) | FieldFlag::Required, {}, {}};
        m_schema = Schema::withCustomFields({{EntityKind::Contact, number}});
        m_contact = m_schema->shared(EntityKind::Contact);
    }

    void aWholeLayoutIsTheSameForm()
    {
        const FormLayout layouts[] = {{}, example(), defaultFormLayout(*m_contact),
            {{{.key = u"a"_s, .fields = {u"email"_s, u"gone"_s}}, {.key = u"a"_s, .fields = {u"email"_s, u"phone"_s}}},
                {u"x_no"_s, u"email"_s, u"source"_s, u"source"_s}}};
        for (const FormLayout &layout : layouts) {
            const FormLayout whole = wholeLayout(layout, *m_contact);
            QCOMPARE(wholeLayout(whole, *m_contact), whole);
            const auto namesOf = [&](const FormLayout &of) {
                const ShownForm form = settle(of, *m_schema, *m_contact);
                QStringList names;
                for (const ShownSection &section : form.sections) {
                    for (const Field *field : section.fields)
                        names.append(section.key + u'.' + field->name);
                }
                for (const Field *field : form.hidden)
                    names.append(field->name);
                return names;
            };
            QCOMPARE(namesOf(whole), namesOf(layout));
            QStringList named = whole.hidden;
            for (const FormSection &section : whole.sections)
                named += section.fields;
            QCOMPARE(named.size(), QSet<QString>(named.begin(), named.end()).size());
        }
    }

    void aFieldMoves_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("section");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("after");
        const QString same = textOf(example());
        const auto row = [](const char *name, const QString &field, int section, int position, const QString &after) {
            QTest::addRow("%s", name) << field << section << position << after;
        };
        row("in its section", u"email"_s, 0, 0, u"one: email last_name | two: phone | department"_s);
        row("into another", u"email"_s, 1, 1, u"one: last_name | two: phone email | department"_s);
        row("off the form", u"phone"_s, 2, 9, u"one: last_name email | two:  | department phone"_s);
        row("onto the form", u"department"_s, 1, 0, u"one: last_name email | two: department phone | "_s);
        row("beyond the end", u"last_name"_s, 0, 9, u"one: email last_name | two: phone | department"_s);
        row("beyond the sections", u"email"_s, 9, 0, u"one: last_name | two: phone | email department"_s);
        row("to where it is", u"email"_s, 0, 1, same);
        row("one that is not there", u"gone"_s, 0, 0, same);
    }

    void aFieldMoves()
    {
        QFETCH(QString, field);
        QFETCH(int, section);
        QFETCH(int, position);
        QFETCH(QString, after);
        QCOMPARE(textOf(movedField(example(), *m_contact, field, {section, position})), after);
    }

    void aRequiredFieldStaysOnTheForm()
    {
        const FormLayout whole = wholeLayout(example(), *m_contact);
        const qsizetype offTheForm = std::ssize(whole.sections);
        QCOMPARE(movedField(whole, *m_contact, u"x_no"_s, {offTheForm, 0}), whole);
        FormLayout layout = example();
        layout.sections[1].fields.append(u"x_no"_s);
        QCOMPARE(
            textOf(withoutSection(layout, *m_contact, u"two"_s)), u"one: last_name email x_no | department phone"_s);
    }

    void theKeysCarryAFieldThroughTheWholeForm()
    {
        FormLayout layout = example();
        QStringList steps;
        for (int i = 0; i < 5; ++i) {
            layout = movedField(layout, *m_contact, u"email"_s, neighbourPlace(layout, u"email"_s, true));
            steps.append(textOf(layout));
        }
        QCOMPARE(steps,
            QStringList({u"one: last_name | two: email phone | department"_s,
                u"one: last_name | two: phone email | department"_s,
                u"one: last_name | two: phone | email department"_s,
                u"one: last_name | two: phone | department email"_s,
                u"one: last_name | two: phone | department email"_s}));
        for (int i = 0; i < 6; ++i)
            layout = movedField(layout, *m_contact, u"email"_s, neighbourPlace(layout, u"email"_s, false));
        QCOMPARE(textOf(layout), u"one: email last_name | two: phone | department"_s);
    }

    void sectionsComeAndGo()
    {
        const auto [more, key] = withSection(example(), 1, u"New"_s);
        QCOMPARE(textOf(more), u"one: last_name email | s1:  | two: phone | department"_s);
        QCOMPARE(key, u"s1"_s);
        QCOMPARE(withSection(more, 99, u"Other"_s).second, u"s2"_s);
        QCOMPARE(withoutSection(more, *m_contact, key), example());
        QCOMPARE(textOf(withoutSection(example(), *m_contact, u"one"_s)), u"two: phone | department last_name email"_s);
        const FormLayout single{{{.key = u"one"_s}}, {}};
        QCOMPARE(withoutSection(single, *m_contact, u"one"_s), single);
        QCOMPARE(withoutSection(example(), *m_contact, u"gone"_s), example());
        QCOMPARE(textOf(movedSection(example(), u"two"_s, 0)), u"two: phone | one: last_name email | department"_s);
        QCOMPARE(textOf(movedSection(example(), u"one"_s, 9)), u"two: phone | one: last_name email | department"_s);
    }

    void changesAreCounted()
    {
        const FormLayout before = example();
        QCOMPARE(changesBetween(before, before), 0);
        QCOMPARE(changesBetween(before, movedField(before, *m_contact, u"email"_s, {0, 0})), 1);
        QCOMPARE(changesBetween(before, movedField(before, *m_contact, u"email"_s, {1, 0})), 1);
        QCOMPARE(changesBetween(before, movedField(before, *m_contact, u"department"_s, {1, 0})), 1);
        QCOMPARE(changesBetween(before, withSection(before, 0, u"New"_s).first), 1);
        QCOMPARE(changesBetween(before, movedSection(before, u"two"_s, 0)), 1);
        QCOMPARE(changesBetween(before, withoutSection(before, *m_contact, u"two"_s)), 2); // and the field in it
        FormLayout named = before;
        named.sections[0].name = u"Who"_s;
        named.sections[0].isFolded = true;
        named.sections[1].condition = u"email is empty"_s;
        QCOMPARE(changesBetween(before, named), 2);
    }

private:
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const Entity> m_contact;
};

SATCHEL_TEST(tst_FormLayoutEdits)
#include "tst_FormLayoutEdits.moc"
