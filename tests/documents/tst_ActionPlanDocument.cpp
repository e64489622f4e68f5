// SPDX-License-Identifier: GPL-3.0-or-later
// The action plan of a deal: its steps in the store, and what the customer reads of them.
#include "documents/plan/ActionPlanDocument.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "tests/documents/Documents.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::documents;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Planned : TestStore
{
    RecordId company = create(EntityKind::Company, {{u"name"_s, u"Lindental"_s}});
    RecordId deal = create(EntityKind::Deal,
        {{field::title, u"Loggers"_s}, {field::company, company}, {field::expected_close, QDate(2026, 12, 18)}});

    RecordId step(const QString &title, bool isCustomers, const QString &person, QDate due, QDate done = {})
    {
        return create(EntityKind::ActionPlanStep,
            {{field::deal, deal}, {field::title, title},
                {field::party, QString(isCustomers ? choice::them : choice::us)},
                {field::name, person.isEmpty() ? Value() : Value(person)},
                {field::due_date, due.isValid() ? Value(due) : Value()},
                {field::done_on, done.isValid() ? Value(done) : Value()}});
    }
    std::vector<store::PlanStep> plan() { return *store::readActionPlan(operator*(), deal); }
    QStringList printed(const QString &language = {})
    {
        const auto facts = readActionPlanFacts(operator*(), deal);
        if (!facts)
            qFatal("%s", qUtf8Printable(toText(facts.error())));
        const auto look = findTemplate({});
        QStringList lines;
        const Pages pages = layOut(actionPlanDocument(*facts, look->value, language));
        for (const Page &page : pages.pages)
            lines += linesOf(page);
        return lines;
    }
};

} // namespace

class tst_ActionPlanDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsKeepTheOrderTheyWereGiven()
    {
        Planned planned;
        planned.step(u"Contract"_s, false, {}, {});
        planned.step(u"Budget"_s, true, {}, {});
        QCOMPARE(planned.plan()[0].title, u"Contract"_s);
        QVERIFY(planned.plan()[1].isCustomers);
        QVERIFY_RESULT(planned->commit({u"Move"_s, Origin::user(), store::movePlanStep(planned.plan(), 0, 1), {}}));
        QCOMPARE(planned.plan()[0].title, u"Budget"_s);
        QVERIFY(store::movePlanStep(planned.plan(), 1, 1).empty());
    }

    void aStepIsDoneOnADayAndReopened()
    {
        Planned planned;
        planned.step(u"Contract"_s, false, {}, QDate(2026, 11, 19));
        const QDate today(2026, 11, 20);
        QVERIFY(planned.plan()[0].isOverdue(today));
        QVERIFY_RESULT(
            planned->commit({u"Done"_s, Origin::user(), {store::completePlanStep(planned.plan()[0], today)}, {}}));
        QVERIFY(planned.plan()[0].isDone() && !planned.plan()[0].isOverdue(today));
        QVERIFY_RESULT(
            planned->commit({u"Reopen"_s, Origin::user(), {store::completePlanStep(planned.plan()[0], {})}, {}}));
        QVERIFY(!planned.plan()[0].isDone());
    }

    void theCustomerReadsWhoDoesWhatUntilWhen()
    {
        Planned planned;
        planned.step(u"Send the contract"_s, false, u"Mara Lindqvist"_s, QDate(2026, 11, 25), QDate(2026, 11, 24));
        planned.step(u"Approve the budget"_s, true, {}, QDate(2026, 12, 1));
        const QStringList lines = planned.printed();
        for (const QString &text : {u"Action plan"_s, u"Loggers"_s, u"Send the contract"_s, u"Mara Lindqvist"_s,
                 u"Approve the budget"_s, u"Lindental"_s, u"December 18, 2026"_s, u"Done by"_s})
            QVERIFY2(lines.join(u'\n').contains(text), qPrintable(text + u'\n' + lines.join(u'\n')));
    }

    void itIsInTheLanguageOfTheSender()
    {
        Planned planned;
        planned.step(u"Vertrag prüfen"_s, true, {}, QDate(2026, 12, 1));
        const QString lines = planned.printed(u"de"_s).join(u'\n');
        QVERIFY2(lines.contains(u"Gemeinsamer Maßnahmenplan"_s), qPrintable(lines));
        QVERIFY2(lines.contains(u"1. Dezember 2026"_s), qPrintable(lines));
    }

    void aDealWithoutCustomerOrPlanIsNoMistake()
    {
        Planned planned;
        QVERIFY_RESULT(planned.update(EntityKind::Deal, planned.deal, {{field::company, Value()}}));
        QVERIFY(!planned.printed().isEmpty());
        QVERIFY(planned.plan().empty());
        QVERIFY(!readActionPlanFacts(*planned, planned->newId()));
    }
};

SATCHEL_GUI_TEST(tst_ActionPlanDocument)
#include "tst_ActionPlanDocument.moc"
