// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/ProposalSheet.h"
#include "domain/FieldNames.h"
#include "ui/proposals/ProposalText.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using documents::ProposalFacts;

Result<ProposalSheet> proposalSheet(const PageContext &context, RecordId proposal, documents::Audience reader,
    const documents::Pictures &known, const std::optional<BlockDraft> &draft)
{
    auto facts = TRY(documents::readProposalFacts(context.workspace.store(), proposal, known));
    for (documents::ProposalBlock &block : facts.blocks) {
        if (draft && block.record.id == draft->block)
            block.body = markdown::read(draft->body);
    }
    auto look = documents::chosenTemplate(
        facts.proposal.text(field::look), facts.letterhead.templateName, documents::templateFolder());
    const QString language = facts.language;
    documents::ProposalDocument printed = documents::proposalDocument(facts, look.value, language, reader);
    ProposalSheet result{
        {std::move(printed.document), pdfNameOf(titleOf(facts.proposal)), context.workspace.clock().now()},
        std::move(look.problems), std::move(printed.problems), std::move(facts.pictures)};
    for (documents::BlockProblem &problem : result.blockProblems) {
        if (!problem.emptyField.isEmpty())
            problem.error.what = emptyFieldText({problem.emptyField});
        result.problems.push_back(problem.error);
    }
    if (!isDraft(facts.proposal))
        result.sheet.mail = platform::MailDraft{
            facts.customerEmail.isEmpty() ? QStringList() : QStringList{facts.customerEmail}, {},
            result.sheet.document.title, look.value.word(language, u"attached"_s), {}};
    return result;
}

documents::Document templatePages(
    const PageContext &context, const ProposalTemplate &start, const std::vector<FieldValue> &values)
{
    const Schema &schema = context.workspace.schema();
    ProposalFacts facts;
    facts.proposal = Record(schema.shared(EntityKind::Proposal));
    facts.proposal.set(field::language, start.language.isEmpty() ? Value() : Value(start.language));
    for (const FieldValue &value : values)
        facts.proposal.set(value.field, value.value);
    static_cast<documents::DocumentData &>(facts) = documents::readDocumentData(
        context.workspace.store(), facts.proposal);
    facts.date = context.today();
    for (const BlockText &block : start.blocks) {
        Record record(schema.shared(EntityKind::ProposalBlock));
        record.set(field::kind, block.kind);
        record.set(field::heading, block.heading);
        facts.blocks.push_back({record, markdown::read(block.body)});
    }
    const auto look = documents::chosenTemplate(start.look, facts.letterhead.templateName, documents::templateFolder());
    return documents::proposalDocument(facts, look.value, facts.language, documents::Audience::Writer).document;
}

QHash<RecordId, QString> printedHeadings(
    const PageContext &context, RecordId proposal, const std::vector<Record> &blocks)
{
    if (std::ranges::none_of(blocks, [](const Record &block) { return block.text(field::heading).contains(u'{'); }))
        return {};
    const auto facts = documents::readProposalText(context.workspace.store(), proposal);
    if (!facts)
        return {};
    const auto look = documents::chosenTemplate(
        facts->proposal.text(field::look), facts->letterhead.templateName, documents::templateFolder());
    return documents::printedHeadings(*facts, look.value, facts->language);
}

} // namespace satchel::ui
