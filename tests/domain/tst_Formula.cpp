// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Formula.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

Field custom(const QString &name, FieldType type, const QString &formula = {})
{
    Field field{name, name, type, FieldFlag::Custom, {}, {}};
    field.formula = formula;
    if (!formula.isEmpty())
        field.flags |= FieldFlags(FieldFlag::System) | FieldFlag::Derived;
    return field;
}

std::shared_ptr<const Schema> schemaWith(std::vector<Field> fields)
{
    std::vector<std::pair<EntityKind, Field>> all;
    for (Field &field : fields)
        all.emplace_back(EntityKind::Deal, std::move(field));
    return Schema::withCustomFields(all);
}

Money euros(qint64 cents)
{
    return {cents, *Currency::fromCode(u"EUR")};
}

} // namespace

class tst_Formula : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_schema = schemaWith({custom(u"x_by"_s, FieldType::Date), custom(u"x_count"_s, FieldType::Integer),
            custom(u"x_rate"_s, FieldType::Decimal), custom(u"x_cost"_s, FieldType::Money),
            custom(u"x_signed"_s, FieldType::Boolean), custom(u"x_by_currency"_s, FieldType::Text)});
        Record company(
            m_schema->shared(EntityKind::Company), RecordId::fromString(u"018f0000-0000-7000-8000-000000000001"));
        company.set(u"name", u"Ärztehaus"_s);
        company.set(u"industry", u"retail"_s);
        m_company = company;
        m_deal = Record(m_schema->shared(EntityKind::Deal));
        m_deal.set(u"title", u"Frame \"A\""_s);
        m_deal.set(u"value", euros(123450));
        m_deal.set(u"status", u"won"_s);
        m_deal.set(u"company", m_company.id);
        m_deal.set(u"expected_close", QDate(2026, 11, 30));
        m_deal.set(u"x_by", QDate(2026, 12, 5));
        m_deal.set(u"x_count", qint64(3));
        m_deal.set(u"x_rate", Decimal::fromMillionths(1'500'000));
        m_deal.set(u"tags", QStringList{u"VIP"_s, u"Late"_s});
        m_deal.set(u"created_at", Instant::at({2026, 11, 1}, QTime(23, 30), QTimeZone::utc()));
    }

    void computes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result"); // as JSON; "!" and the reason where there is none
        const auto row = [](const char16_t *text, const char16_t *result) {
            QTest::newRow(qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << QString::fromUtf16(result);
        };
        row(u"1 + 2 * 3", u"\"7\"");
        row(u"(1 + 2) * 3", u"\"9\"");
        row(u"2 - 3 - 4", u"\"-5\"");
        row(u"-x_count", u"\"-3\"");
        row(u"0.1 + 0.2", u"\"0.3\"");
        row(u"1 / 3", u"\"0.333333\"");
        row(u"2 / 3", u"\"0.666667\"");
        row(u"-2 / 3", u"\"-0.666667\"");
        row(u"x_count / 0", u"!a number is divided by 0");
        row(u"9000000000000 * 9", u"!the number is too large");
        row(u"9000000000000 * 9000000000000 * 9000000000000 * 9000000000000", u"!the number is too large");
        row(u"9000000000000 * 9 / 9", u"\"9000000000000\"");
        row(u"value * x_rate", u"{\"amount\":\"1851.75\",\"currency\":\"EUR\"}");
        row(u"value / 7", u"{\"amount\":\"176.36\",\"currency\":\"EUR\"}");
        row(u"value / value", u"\"1\"");
        row(u"value - amount(34.5, \"EUR\")", u"{\"amount\":\"1200.00\",\"currency\":\"EUR\"}");
        row(u"value - amount(34.5, \"USD\")", u"!EUR and USD are different currencies");
        row(u"value + x_cost", u"");
        row(u"first(x_cost, value)", u"{\"amount\":\"1234.50\",\"currency\":\"EUR\"}");
        row(u"number(value)", u"\"1234.5\"");
        row(u"round(number(value) / 100)", u"\"12\"");
        row(u"round(12.345, 2)", u"\"12.35\"");
        row(u"round(-2.5)", u"\"-3\"");
        row(u"abs(-2.5)", u"\"2.5\"");
        row(u"min(3, x_count, 1.5)", u"\"1.5\"");
        row(u"max(expected_close, x_by)", u"\"2026-12-05\"");
        row(u"max(x_cost, value)", u"{\"amount\":\"1234.50\",\"currency\":\"EUR\"}");
        row(u"days(today(), x_by)", u"\"15\"");
        row(u"today - x_by", u"\"-15\"");
        row(u"x_by + 7", u"\"2026-12-12\"");
        row(u"today+7d", u"\"2026-11-27\"");
        row(u"x_by + 9000000000000", u"!the date is out of range");
        row(u"day(created_at)", u"\"2026-11-02\""); // in the zone of the person
        row(u"year(x_by) * 100 + month(x_by)", u"\"202612\"");
        row(u"if(empty(x_cost), none, days(today(), x_by))", u"");
        row(u"if(empty(x_by), none, days(today(), x_by))", u"\"15\"");
        row(u"if(value > 1000, \"large\", \"small\")", u"\"large\"");
        row(u"if(x_signed, 1)", u"");
        row(u"if(true, 1, 1 / 0)", u"\"1\"");
        row(u"if(1 / 0 > 1, 1, 2)", u"!a number is divided by 0");
        row(u"value > 1234.49 and value < 1234.51", u"true");
        row(u"value = \"1234.50 EUR\"", u"true");
        row(u"value = \"1234.50 USD\"", u"false");
        row(u"value > \"1 USD\"", u"!EUR and USD are different currencies");
        row(u"status = \"won\"", u"true");
        row(u"status in (\"lost\", \"open\")", u"false");
        row(u"lost_reason is empty or 1 / 0 = 1", u"true");
        row(u"lost_reason = \"price\"", u"false");
        row(u"lost_reason != \"price\"", u"true");
        row(u"lost_reason = none", u"true");
        row(u"x_cost < 5", u"false");
        row(u"not x_signed", u"true");
        row(u"title contains \"fraME\"", u"true");
        row(u"title starts \"rame\"", u"false");
        row(u"tags contains \"vip\"", u"true");
        row(u"tags contains \"vi\"", u"false");
        row(u"length(tags) + length(title)", u"\"11\"");
        row(u"expected_close = this_month", u"true");
        row(u"x_by > this_month", u"true");
        row(u"last_month < x_by", u"true");
        row(u"expected_close >= \"2026-11-30\"", u"true");
        row(u"expected_close > 2026-11-30", u"false");
        row(u"created_at >= \"2026-11-01T23:30:00Z\"", u"true");
        row(u"created_at = 2026-11-02", u"true");
        row(u"concat(upper(status), \" \", x_count, \" \", value, \" \", x_by, lost_reason)",
            u"\"WON 3 1234.5 EUR 2026-12-05\"");
        row(u"concat(lost_reason)", u"");
        row(u"company = \"arztehaus\"", u"true");
        row(u"company != \"Other\"", u"true");
        row(u"company.industry = \"retail\"", u"true");
        row(u"contact.email is empty", u"true");
        row(u"owner is empty", u"true");
    }
    void computes()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        const auto formula = parseFormula(text);
        QVERIFY2(formula, formula ? "" : qPrintable(toText(formula.error())));
        const auto type = checkFormula(*m_schema, *m_deal.entity, *formula, FormulaReach::References);
        QVERIFY2(type, type ? "" : qPrintable(toText(type.error())));
        const FormulaOutcome outcome = evaluate(*formula, m_deal, context());
        QByteArray json;
        if (!isEmpty(outcome.value))
            appendJson(json, outcome.value);
        QCOMPARE(outcome.problem.isEmpty() ? QString::fromUtf8(json) : u'!' + outcome.problem, result);
        const auto again = parseFormula(formula->toText());
        QVERIFY2(again, qPrintable(formula->toText()));
        QCOMPARE(again->toText(), formula->toText());
        QVERIFY(*again == *formula);
        QCOMPARE(evaluate(*again, m_deal, context()), outcome);
    }

    void keepsTheShapeThroughItsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char16_t *text, const char16_t *written) {
            QTest::newRow(qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << QString::fromUtf16(written);
        };
        row(u"1-(2-3)", u"1 - (2 - 3)");
        row(u"(1-2)-3", u"1 - 2 - 3");
        row(u"a*(b+c)", u"a * (b + c)");
        row(u"a/(b*c)", u"a / (b * c)");
        row(u"-(a+b)", u"-(a + b)");
        row(u"--a", u"--a");
        row(u"not (a or b) AND c", u"not (a or b) and c");
        row(u"(a = b) = (c = d)", u"(a = b) = (c = d)");
        row(u"(a or b) or c", u"(a or b) or c");
        row(u"today", u"today()");
        row(u"x + 30d", u"x + 30");
        row(u"\"a\\\"b\\\\\"", u"\"a\\\"b\\\\\"");
        row(u"IF(a is not empty, 1.50)", u"if(a is not empty, 1.5)");
    }
    void keepsTheShapeThroughItsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto formula = parseFormula(text);
        QVERIFY2(formula, formula ? "" : qPrintable(toText(formula.error())));
        QCOMPARE(formula->toText(), written);
        const auto again = parseFormula(written);
        QVERIFY(again);
        QVERIFY(*again == *formula);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char16_t *text, int column, const char16_t *reason) {
            QTest::newRow(qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << column << QString::fromUtf16(reason);
        };
        row(u"", 1, u"the formula is empty");
        row(u"1 +", 4, u"a value is missing");
        row(u"1 2", 3, u"\"2\" was not expected here");
        row(u"(1", 3, u"a closing parenthesis is missing");
        row(u"\"abc", 1, u"this text has no closing quote");
        row(u"3x", 1, u"\"3x\" is not a number");
        row(u"2026-02-31", 1, u"there is no day 2026-02-31");
        row(u"1 + and", 5, u"\"and\" was not expected here");
        row(u"foo(1)", 1, u"there is no function \"foo\"");
        row(u"days(x_by)", 1, u"it is written days(from, to)");
        row(u"nonsense + 1", 1, u"deal has no field \"nonsense\"");
        row(u"1 + title", 3, u"a number and a text do not fit together");
        row(u"value + 1", 7, u"an amount and a number do not fit together");
        row(u"value * value", 7, u"an amount and an amount do not fit together");
        row(u"title + title", 7, u"texts are joined with concat(text, text, …)");
        row(u"x_by + x_by", 6, u"a date and a date do not fit together");
        row(u"x_by > 5", 6, u"a date and a number do not fit together");
        row(u"x_by > \"soon\"", 8, u"\"soon\" is not a date like 2026-11-20 or today+7d");
        row(u"value > \"much\"", 9, u"\"much\" is not an amount like \"5000 EUR\"");
        row(u"status = \"opne\"", 10, u"\"opne\" is not one of the choices of status; the nearest is \"open\"");
        row(u"x_signed < true", 10, u"yes or no has no order");
        row(u"if(1, 2, 3)", 4, u"a condition is expected here, and this is a number");
        row(u"if(x_signed, 2, title)", 17, u"a number and a text do not fit together");
        row(u"value and true", 1, u"a condition is expected here, and this is an amount");
        row(u"owner = me", 9, u"a formula is the same for everybody, so it has no \"me\"");
        row(u"score + 1", 1, u"deal has no field \"nonsense\"");
        row(u"updated_at = today", 1, u"updated_at is not available to formulas");
        row(u"company.industry = \"retail\"", 1, u"a calculated field reads only fields of its own record");
        row(u"company = \"Acme\"", 9, u"a calculated field reads only fields of its own record");
        row(u"amount(5, title)", 11, u"a currency is written as \"EUR\"");
        row(u"round(1.5, 9)", 12, u"the digits are a whole number from 0 to 6");
        row(u"this_month", 1, u"");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, text);
        QFETCH(int, column);
        QFETCH(QString, reason);
        const auto formula = parseFormula(text);
        const auto type = formula ? checkFormula(*m_schema, *m_deal.entity, *formula, FormulaReach::OwnRecord)
                                  : Result<FormulaType>(fail(formula.error()));
        if (reason.isEmpty()) {
            QVERIFY(type && !fieldTypeOf(*type));
            return;
        }
        QVERIFY(!type);
        QCOMPARE(type.error().where, u"column %1"_s.arg(column));
        if (!text.startsWith(u"score"))
            QCOMPARE(type.error().what, reason);
    }

    void hasAType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("type");
        QTest::newRow("number") << u"x_count * 2"_s << static_cast<int>(FormulaType::Number);
        QTest::newRow("amount") << u"2 * value"_s << static_cast<int>(FormulaType::Amount);
        QTest::newRow("date") << u"if(x_signed, none, x_by + 1)"_s << static_cast<int>(FormulaType::Date);
        QTest::newRow("text") << u"concat(title, 1)"_s << static_cast<int>(FormulaType::Text);
        QTest::newRow("condition") << u"x_by is empty"_s << static_cast<int>(FormulaType::YesNo);
        QTest::newRow("nothing") << u"none"_s << static_cast<int>(FormulaType::Nothing);
    }
    void hasAType()
    {
        QFETCH(QString, text);
        QFETCH(int, type);
        const auto formula = parseFormula(text);
        QVERIFY(formula);
        const auto found = checkFormula(*m_schema, *m_deal.entity, *formula, FormulaReach::OwnRecord);
        QVERIFY(found);
        QCOMPARE(static_cast<int>(*found), type);
    }

    void namesWhatItReads()
    {
        const auto formula = parseFormula(u"if(empty(x_by), none, days(today(), x_by)) + company.employees + x_count");
        QVERIFY(formula);
        QCOMPARE(formula->dependencies(), (QStringList{u"x_by"_s, u"company.employees"_s, u"x_count"_s}));
        QVERIFY(formula->dependsOnDay());
        QVERIFY(parseFormula(u"x_by = this_week")->dependsOnDay());
        QVERIFY(!parseFormula(u"x_by + 7d")->dependsOnDay());
    }

    void refusesHostileFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("long") << u"1+"_s.repeated(2100) + u'1';
        QTest::newRow("parentheses") << u"("_s.repeated(1900) + u'1' + u")"_s.repeated(1900);
        QTest::newRow("minus") << u"-"_s.repeated(3000) + u'1';
        QTest::newRow("not") << u"not "_s.repeated(900) + u"true"_s;
        QTest::newRow("calls") << u"abs("_s.repeated(700) + u'1' + u")"_s.repeated(700);
        QTest::newRow("chain") << u"1+"_s.repeated(1900) + u'1';
        QTest::newRow("unclosed") << u"if("_s.repeated(1200);
        QTest::newRow("nul") << u"1 + "_s + QChar(0);
    }
    void refusesHostileFormulas()
    {
        QFETCH(QString, text);
        const auto formula = parseFormula(text);
        QVERIFY(!formula);
        QVERIFY(formula.error().where.startsWith(u"column "));
    }

    void staysQuickWhenComparisonsAreNested()
    {
        QString text = u"true"_s;
        for (int i = 0; i < 50; ++i)
            text = u'(' + text + u" = true)"_s;
        const auto formula = parseFormula(text);
        QVERIFY(formula);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(checkFormula(*m_schema, *m_deal.entity, *formula, FormulaReach::OwnRecord));
        QCOMPARE(evaluate(*formula, m_deal, context()).value, Value(true));
        QVERIFY(timer.elapsed() < 1000); // it took 2^50 steps when each side was looked at twice
    }

    void calculatesFieldsAfterThoseTheyRead()
    {
        const auto schema = schemaWith({custom(u"x_c"_s, FieldType::Decimal, u"x_b * 2"_s),
            custom(u"x_b"_s, FieldType::Decimal, u"x_a + 1"_s), custom(u"x_a"_s, FieldType::Integer)});
        const Entity &deal = schema->entity(EntityKind::Deal);
        QVERIFY(deal.calculations);
        QVERIFY(deal.calculations->unusable.empty());
        Record record(schema->shared(EntityKind::Deal));
        record.set(u"x_a", qint64(4));
        QCOMPARE(calculate(record, context()).size(), size_t(2));
        QCOMPARE(record.value(u"x_c"), Value(Decimal::fromInteger(10)));
        QVERIFY(calculate(record, context()).empty());
        record.set(u"x_a", {});
        QCOMPARE(calculate(record, context()).size(), size_t(2));
        QVERIFY(isEmpty(record.value(u"x_c")));
    }

    void refusesCirclesAndNamesTheWay()
    {
        const auto schema = schemaWith(
            {custom(u"x_a"_s, FieldType::Decimal, u"x_b + 1"_s), custom(u"x_b"_s, FieldType::Decimal, u"x_c + 1"_s),
                custom(u"x_c"_s, FieldType::Decimal, u"x_a + 1"_s), custom(u"x_d"_s, FieldType::Decimal, u"x_d"_s),
                custom(u"x_e"_s, FieldType::Decimal, u"x_a"_s), custom(u"x_f"_s, FieldType::Decimal, u"1"_s),
                custom(u"x_g"_s, FieldType::Text, u"1"_s), custom(u"x_h"_s, FieldType::Decimal, u"x_gone * ("_s)});
        const Entity &deal = schema->entity(EntityKind::Deal);
        QCOMPARE(deal.calculations->order.size(), size_t(1)); // x_f
        const auto problem = [&](const QString &name) {
            const Error *error = deal.calculations->problemOf(deal.indexOf(name));
            return error ? error->what : QString();
        };
        QCOMPARE(problem(u"x_c"_s), u"the fields are calculated in a circle: x_a → x_b → x_c → x_a"_s);
        QCOMPARE(problem(u"x_d"_s), u"the fields are calculated in a circle: x_d → x_d"_s);
        QVERIFY(problem(u"x_e"_s).contains(u"x_a"));
        QCOMPARE(problem(u"x_f"_s), QString());
        QVERIFY(!problem(u"x_g"_s).isEmpty());
        QVERIFY(!problem(u"x_h"_s).isEmpty());
        Record record(schema->shared(EntityKind::Deal));
        record.set(u"x_e", Decimal::fromInteger(7)); // of an earlier formula
        calculate(record, context());
        QVERIFY(isEmpty(record.value(u"x_e")));
        QCOMPARE(record.value(u"x_f"), Value(Decimal::fromInteger(1)));
    }

    void limitsTheLengthOfTexts()
    {
        Record deal = m_deal;
        deal.set(u"notes", QString(15'000, u'x'));
        const auto formula = parseFormula(u"concat(notes, notes)");
        QCOMPARE(evaluate(*formula, deal, context()).problem, u"the text is too long"_s);
    }

private:
    FormulaContext context() const
    {
        return {QDate(2026, 11, 20), QTimeZone("Europe/Berlin"), [this](EntityKind entity, RecordId id) {
                    return entity == EntityKind::Company && id == m_company.id ? std::optional(m_company)
                                                                               : std::nullopt;
                }};
    }

    std::shared_ptr<const Schema> m_schema;
    Record m_company;
    Record m_deal;
};

SATCHEL_TEST(tst_Formula)
#include "tst_Formula.moc"
