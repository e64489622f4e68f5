// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plan/ActionPlanDocument.h"

#include "documents/common/DocumentParts.h"
#include "domain/FieldNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::documents {

namespace {

/// What the boxes of a template may name: a plan has no number and no validity.
QString planField(const ActionPlanFacts &facts, const DocumentLexicon &words, const QString &field)
{
    if (field == "title"_L1)
        return words.word(u"action_plan"_s);
    if (field == "date"_L1)
        return words.day(facts.day);
    return documentField(facts, words, field);
}

/// The person, and for whom: "Svenja Albrecht" over "Lindental".
Cell whoDoes(const ActionPlanFacts &facts, const DocumentLexicon &words, const store::PlanStep &step)
{
    const QString side = step.isCustomers
        ? (facts.customerName.isEmpty() ? words.word(u"plan_customer"_s) : facts.customerName)
        : (facts.letterhead.name.isEmpty() ? words.word(u"plan_us"_s) : facts.letterhead.name);
    return step.person.isEmpty() ? Cell{side} : Cell{step.person, side};
}

Table tableOfSteps(const ActionPlanFacts &facts, const Template &look, const DocumentLexicon &words)
{
    Table table;
    table.style = look.table;
    table.mainColumn = 1;
    table.columns = {{words.word(u"position"_s), Align::End, 0, true}, {words.word(u"plan_step"_s), Align::Start, 3},
        {words.word(u"plan_who"_s), Align::Start, 2}, {words.word(u"plan_due"_s), Align::Start, 1.7},
        {words.word(u"plan_done"_s), Align::Start, 1.7}};
    qint64 number = 0;
    for (const store::PlanStep &step : facts.steps) {
        Row row;
        row.cells = {Cell{words.locale().toString(++number)}, Cell{step.title}, whoDoes(facts, words, step),
            Cell{words.day(step.dueDate)}, Cell{words.day(step.doneOn)}};
        row.isQuiet = step.isDone();
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Result<ActionPlanFacts> readActionPlanFacts(store::Store &store, RecordId deal)
{
    const Record record = TRY(store.get(EntityKind::Deal, deal));
    ActionPlanFacts facts;
    static_cast<DocumentData &>(facts) = readDocumentData(store, record);
    facts.deal = titleOf(record); // the record is the deal itself
    facts.dealValue = valueOr<Money>(record.value(field::value));
    facts.expectedClose = valueOr<QDate>(record.value(field::expected_close));
    facts.day = store.clock().today();
    facts.steps = TRY(store::readActionPlan(store, deal));
    return facts;
}

Document actionPlanDocument(const ActionPlanFacts &facts, const Template &look, const QString &language)
{
    const DocumentLexicon words(look, language);
    Document document = beginDocument(
        facts, look, words, [&](const QString &field) { return planField(facts, words, field); });
    const QString heading = words.word(u"action_plan"_s);
    document.title = facts.deal.isEmpty() ? heading : heading + u" · "_s + facts.deal;
    Block title{Paragraph{{heading, Role::Title}}, 0, true};
    title.bookmark = heading;
    document.blocks.push_back(std::move(title));
    if (!facts.deal.isEmpty())
        document.blocks.push_back({Paragraph{{facts.deal, Role::Heading, Ink::Quiet}}, 4, true});
    Pairs pairs;
    pairs.pairs.push_back({words.word(u"plan_as_of"_s), words.day(facts.day)});
    if (facts.expectedClose.isValid())
        pairs.pairs.push_back({words.word(u"plan_goal"_s), words.day(facts.expectedClose)});
    document.blocks.push_back({std::move(pairs), 10});
    document.blocks.push_back({tableOfSteps(facts, look, words), 14});
    return document;
}

} // namespace satchel::documents
