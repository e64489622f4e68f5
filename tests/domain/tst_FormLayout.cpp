// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FormLayout.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Schema> schemaWith(std::vector<Field> fields)
{
    std::vector<std::pair<EntityKind, Field>> all;
    for (Field &field : fields)
        all.emplace_back(EntityKind::Contact, std::move(field));
    return Schema::withCustomFields(all);
}

Field custom(const QString &name, FieldFlags flags = {})
{
    return {name, name, FieldType::Text, FieldFlags(FieldFlag::Custom) | flags, {}, {}};
}

QStringList namesOf(const std::vector<const Field *> &fields)
{
    QStringList names;
    for (const Field *field : fields)
        names.append(field->name);
    return names;
}

QStringList fieldsIn(const ShownForm &form, const QString &key)
{
    const auto section = std::ranges::find(form.sections, key, &ShownSection::key);
    return section == form.sections.end() ? QStringList{u"no section"_s} : namesOf(section->fields);
}

/// Each field that forms show, once.
QStringList allOf(const ShownForm &form)
{
    QStringList names = namesOf(form.hidden);
    for (const ShownSection &section : form.sections)
        names += namesOf(section.fields);
    names.sort();
    return names;
}

QStringList formFieldsOf(const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (isFormField(field))
            names.append(field.name);
    }
    names.sort();
    return names;
}

} // namespace

class tst_FormLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultLayoutHasEveryFieldOfEveryEntityOnce()
    {
        const auto schema = schemaWith({custom(u"x_fax"_s)});
        for (const auto &entity : schema->entities()) {
            const FormLayout layout = defaultFormLayout(*entity);
            const ShownForm form = settle(layout, *schema, *entity);
            QCOMPARE(allOf(form), formFieldsOf(*entity));
            QVERIFY2(form.hidden.empty(), qPrintable(entity->name));
            QVERIFY(checkFormLayout(*schema, *entity, layout));
        }
        const FormLayout contact = defaultFormLayout(schema->entity(EntityKind::Contact));
        QCOMPARE(contact.sections.front().key, u"main"_s);
        QCOMPARE(contact.sections.front().fields.first(2), QStringList({u"first_name"_s, u"last_name"_s}));
        QCOMPARE(contact.find(u"custom"_s)->fields, QStringList{u"x_fax"_s});
        QCOMPARE(contact.sections.back().key, u"custom"_s);
    }

    void calculatedFieldsAreOnForms()
    {
        Field margin = custom(u"x_margin"_s);
        margin.formula = u"length(job_title)"_s;
        margin.flags = FieldFlags(FieldFlag::System) | FieldFlag::Derived;
        const auto schema = schemaWith({margin});
        const Entity &contact = schema->entity(EntityKind::Contact);
        QCOMPARE(defaultFormLayout(contact).find(u"custom"_s)->fields, QStringList{u"x_margin"_s});
        QVERIFY(!isFormField(*contact.find(u"created_at")));
        QVERIFY(!isFormField(*contact.find(u"score"))); // of the program, without a formula
    }

    void aLayoutIsReadAsItWasWritten()
    {
        const FormLayout layout{{{u"main"_s, u"Wer \"es\" ist\n"_s, true, u"tags = \"冷蔵\""_s, {u"last_name"_s}},
                                    {u"s1"_s, u"مناقصة"_s, false, {}, {}}},
            {u"fax"_s, u"gone"_s}};
        const QString text = writeFormLayout(layout);
        QVERIFY(!text.contains(u'\n'));
        QCOMPARE(*readFormLayout(text), layout);
    }

    void aBadLayoutSaysWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        QTest::addRow("no JSON") << u"{\"format\":1,"_s << u"character 13"_s;
        QTest::addRow("a list") << u"[]"_s << u"sections"_s;
        QTest::addRow("no sections") << u"{\"format\":1}"_s << u"sections"_s;
        QTest::addRow("no format") << u"{\"sections\":[]}"_s << u"sections"_s;
        QTest::addRow("newer") << u"{\"format\":2,\"sections\":[]}"_s << u"format"_s;
        QTest::addRow("no key") << u"{\"format\":1,\"sections\":[{\"fields\":[]}]}"_s << u"sections[0]"_s;
        QTest::addRow("fields") << u"{\"format\":1,\"sections\":[{\"key\":\"a\",\"fields\":\"b\"}]}"_s
                                << u"sections[0].fields"_s;
        QTest::addRow("a number") << u"{\"format\":1,\"sections\":[{\"key\":\"a\",\"fields\":[1]}]}"_s
                                  << u"sections[0].fields"_s;
        QTest::addRow("hidden") << u"{\"format\":1,\"sections\":[],\"hidden\":{}}"_s << u"hidden"_s;
        QTest::addRow("too long") << u" "_s.repeated(300'000) << QString();
    }

    void aBadLayoutSaysWhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        const auto layout = readFormLayout(text);
        QVERIFY(!layout);
        QCOMPARE(layout.error().where, where);
        QVERIFY(!layout.error().what.isEmpty());
        const bool isNewer = where == u"format"_s;
        QCOMPARE(layout.error().kind, isNewer ? Error::Kind::TooNew : Error::Kind::Invalid);
    }

    void whatCannotBeSavedSaysWhere()
    {
        const auto schema = schemaWith({});
        const Entity &contact = schema->entity(EntityKind::Contact);
        const auto whereOf = [&](const FormLayout &layout) {
            const auto done = checkFormLayout(*schema, contact, layout);
            return done ? u"fine"_s : done.error().where;
        };
        QCOMPARE(whereOf({{{.key = u"a"_s, .fields = {u"gone"_s}}}, {u"gone, too"_s}}), u"fine"_s);
        QCOMPARE(whereOf({{{.key = u"a"_s}, {.key = u"a"_s}}, {}}), u"sections[1].key"_s);
        QCOMPARE(whereOf({{{.key = u"a"_s, .name = u"n"_s.repeated(101)}}, {}}), u"sections[0].name"_s);
        QCOMPARE(whereOf({{{.key = u"a"_s, .condition = u"email = "_s}}, {}}), u"sections[0].condition, column 9"_s);
        QCOMPARE(whereOf({{{.key = u"a"_s, .condition = u"emails = 1"_s}}, {}}).section(u',', 0, 0),
            u"sections[0].condition"_s);
        QCOMPARE(whereOf({{{.key = u"a"_s, .condition = u"email"_s}}, {}}), u"sections[0].condition, column 1"_s);
        std::vector<FormSection> many;
        for (int i = 0; i <= mostFormSections; ++i)
            many.push_back({.key = QString::number(i)});
        QCOMPARE(whereOf({many, {}}), u"sections"_s);
    }

    void aFormShowsEachFieldOnceWhateverTheLayoutSays()
    {
        const auto schema = schemaWith({custom(u"x_fax"_s), custom(u"x_no"_s, FieldFlag::Required)});
        const Entity &contact = schema->entity(EntityKind::Contact);
        const FormLayout layouts[] = {{}, {{}, formFieldsOf(contact)},
            {{{.key = u"a"_s, .fields = {u"email"_s, u"email"_s, u"gone"_s, u"created_at"_s}},
                 {.key = u"b"_s, .fields = {u"email"_s, u"phone"_s}}, {.key = u"c"_s}},
                {u"phone"_s, u"gone"_s}}};
        for (const FormLayout &layout : layouts)
            QCOMPARE(allOf(settle(layout, *schema, contact)), formFieldsOf(contact));
        const ShownForm form = settle(layouts[2], *schema, contact);
        QCOMPARE(fieldsIn(form, u"a"_s), QStringList{u"email"_s});
        QCOMPARE(fieldsIn(form, u"b"_s), QStringList{u"phone"_s});
        QCOMPARE(fieldsIn(form, u"c"_s), QStringList{u"no section"_s}); // nothing is in it
        QVERIFY(form.hidden.empty());
    }

    void requiredFieldsAreNeverHidden()
    {
        const auto schema = schemaWith({custom(u"x_fax"_s), custom(u"x_no"_s, FieldFlag::Required)});
        const Entity &contact = schema->entity(EntityKind::Contact);
        const ShownForm form = settle({{}, formFieldsOf(contact)}, *schema, contact);
        for (const Field *field : form.hidden)
            QVERIFY2(!field->isRequired(), qPrintable(field->name));
        QCOMPARE(fieldsIn(form, u"custom"_s), QStringList{u"x_no"_s});
        QVERIFY(namesOf(form.hidden).contains(u"x_fax"_s));
    }

    void aNewFieldComesInItsUsualSection()
    {
        const auto before = schemaWith({});
        FormLayout layout = defaultFormLayout(before->entity(EntityKind::Contact));
        layout.sections.insert(layout.sections.begin(), {.key = u"custom"_s, .name = u"Ours"_s});
        const auto after = schemaWith({custom(u"x_fax"_s)});
        const ShownForm form = settle(layout, *after, after->entity(EntityKind::Contact));
        QCOMPARE(form.sections.front().name, u"Ours"_s);
        QCOMPARE(namesOf(form.sections.front().fields), QStringList{u"x_fax"_s});
        layout.sections.erase(layout.sections.begin());
        const ShownForm without = settle(layout, *after, after->entity(EntityKind::Contact));
        QCOMPARE(without.sections.back().key, u"custom"_s);
        QCOMPARE(namesOf(without.sections.back().fields), QStringList{u"x_fax"_s});
    }

    void aConditionHidesAllButTheRequiredFields()
    {
        const auto schema = schemaWith({custom(u"x_no"_s, FieldFlag::Required)});
        const auto entity = schema->shared(EntityKind::Contact);
        const FormLayout layout{
            {{.key = u"a"_s, .condition = u"job_title = \"Buyer\""_s, .fields = {u"x_no"_s, u"email"_s}}}, {}};
        const ShownForm form = settle(layout, *schema, *entity);
        QVERIFY(form.hasConditions());
        const ShownSection &section = form.sections.front();
        Record record(entity);
        QCOMPARE(namesOf(fieldsFor(section, record, {})), QStringList{u"x_no"_s});
        record.set(u"job_title", u"Buyer"_s);
        QCOMPARE(namesOf(fieldsFor(section, record, {})), QStringList({u"x_no"_s, u"email"_s}));
    }

    void aConditionThatCannotBeUsedHidesNothing()
    {
        const auto schema = schemaWith({});
        const auto entity = schema->shared(EntityKind::Contact);
        const FormLayout layout{{{.key = u"a"_s, .condition = u"x_gone = 1"_s, .fields = {u"email"_s}},
                                    {.key = u"b"_s, .condition = u"1 / 0 > 1"_s, .fields = {u"phone"_s}}},
            {}};
        const ShownForm form = settle(layout, *schema, *entity);
        QVERIFY(!form.sections[0].condition);
        QCOMPARE(namesOf(fieldsFor(form.sections[0], Record(entity), {})), QStringList{u"email"_s});
        QVERIFY(form.sections[1].condition);
        QCOMPARE(namesOf(fieldsFor(form.sections[1], Record(entity), {})), QStringList{u"phone"_s});
    }
};

SATCHEL_TEST(tst_FormLayout)
#include "tst_FormLayout.moc"
