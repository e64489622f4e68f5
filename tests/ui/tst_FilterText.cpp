// SPDX-License-Identifier: GPL-3.0-or-later
// Filters as people read them.
#include "store/EntityDefinitions.h"
#include "tests/ui/TeamDesk.h"
#include "ui/lists/FilterText.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

class tst_FilterText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysTheLabelsOfFieldsOperatorsAndChoices_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &filter, const QString &text) {
            QTest::newRow(qPrintable(filter)) << filter << text;
        };
        row({}, {});
        row(u"address_country in (\"Germany\", \"Austria\")"_s, u"Country is any of Germany, Austria"_s);
        row(u"industry = \"Pumps\" and employees >= 1000"_s, u"Industry is Pumps and Employees is at least 1,000"_s);
        row(u"name starts \"A\" or not phone is empty"_s, u"Name starts with A or not (Phone is empty)"_s);
        row(u"name = \"A\" and (employees > 5 or phone is empty)"_s,
            u"Name is A and (Employees is more than 5 or Phone is empty)"_s);
        row(u"owner = me"_s, u"Owner is me"_s);
        row(u"breaks rule"_s, u"breaks a validation rule"_s);
        row(u"breaks \"Reachable\""_s, u"breaks the validation rule “Reachable”"_s);
        row(u"created_at = this_month"_s, u"Created is within this month"_s);
        row(u"has deal"_s, u"has Deals"_s);
        row(u"not has deal"_s, u"has no Deals"_s);
        row(u"has 2 deal"_s, u"has at least 2 Deals"_s);
        row(u"not has 2 deal"_s, u"has fewer than 2 Deals"_s);
        row(u"has quote (status in (\"sent\", \"viewed\"))"_s, u"has Quotes where Status is any of Sent, Viewed"_s);
        row(u"not has quote (status = \"sent\")"_s, u"has no Quotes where Status is Sent"_s);
        row(u"has deal (owner = me and value > 1000)"_s,
            u"has Deals where Owner is me and Value is more than 1,000€"_s);
        row(u"has quote (status = \"sent\") and industry = \"Pumps\""_s,
            u"(has Quotes where Status is Sent) and Industry is Pumps"_s);
        row(u"industry = \"Pumps\" and not has quote (status = \"sent\")"_s,
            u"Industry is Pumps and (has no Quotes where Status is Sent)"_s);
        row(u"has deal (has quote (status = \"sent\"))"_s, u"has Deals where (has Quotes where Status is Sent)"_s);
    }
    void saysTheLabelsOfFieldsOperatorsAndChoices()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, text);
        TeamDesk desk;
        const auto parsed = parseFilter(desk.workspace.schema(), EntityKind::Company, filter);
        QVERIFY_RESULT(parsed);
        QString readable = readableFilter(desk.context, EntityKind::Company, *parsed);
        for (const char16_t isolate : {u'\u2066', u'\u2068', u'\u2069'})
            readable.remove(QChar(isolate));
        QCOMPARE(readable, text);
    }

    void namesTheRecordThatAReferenceOfRelatedRecordsGives()
    {
        TeamDesk desk;
        const Filter filter = Filter::has(u"deal"_s, Filter::refersTo(u"owner"_s, desk.mara), 1);
        const QString text = readableFilter(desk.context, EntityKind::Company, filter);
        QVERIFY2(text.startsWith(u"has Deals where Owner is"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Mara Lindqvist"_s), qPrintable(text));
    }

    void saysTheNamesOfCustomRecordTypes()
    {
        TeamDesk desk;
        CustomEntity project{{}, u"Project"_s, u"Projects"_s, u"goal"_s, {}};
        auto edits = store::EntityDefinitions(desk.workspace.store()).add(project);
        QVERIFY_RESULT(edits);
        desk.workspace.commit(u"Define"_s, std::move(*edits));
        const auto parsed = parseFilter(
            desk.workspace.schema(), EntityKind::User, u"not has x_project (name starts \"A\")"_s);
        QVERIFY_RESULT(parsed);
        QString text = readableFilter(desk.context, EntityKind::User, *parsed);
        for (const char16_t isolate : {u'\u2066', u'\u2068', u'\u2069'})
            text.remove(QChar(isolate));
        QCOMPARE(text, u"has no Projects where Name starts with A"_s);
    }

    void keepsTheLanguageForAKindOfRecordThatDoesNotExist()
    {
        TeamDesk desk;
        const Filter filter = Filter::negate(Filter::has(u"project"_s, {}, 1));
        const QString text = readableFilter(desk.context, EntityKind::Company, filter);
        QVERIFY2(text.contains(u"not has project"_s), qPrintable(text));
    }

    void namesTheRecordThatAReferenceGives()
    {
        TeamDesk desk;
        const QString text = readableFilter(desk.context, EntityKind::Company, Filter::refersTo(u"owner"_s, desk.mara));
        QVERIFY2(text.contains(u"Mara Lindqvist"), qPrintable(text));
    }
};

SATCHEL_GUI_TEST(tst_FilterText)
#include "tst_FilterText.moc"
