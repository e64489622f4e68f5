// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/ProposalSending.h"

#include "domain/FieldNames.h"
#include "ui/proposals/ProposalSheet.h"
#include "ui/proposals/ProposalText.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ProposalSending)
};

/// One line per block that has places without a value, one for everything else; each leads to its block.
void appendBlockChecks(std::vector<SendCheck> &checks, const std::vector<documents::BlockProblem> &problems,
    const documents::ProposalFacts &facts, const QHash<RecordId, QString> &headings)
{
    for (const documents::ProposalBlock &block : facts.blocks) {
        const RecordId id = block.record.id;
        QStringList empty;
        for (const documents::BlockProblem &problem : problems) {
            if (problem.block == id && problem.emptyField.isEmpty())
                checks.push_back({SendCheck::Level::Warning, toText(problem.error), {}, false, id});
            else if (problem.block == id)
                empty.append(problem.emptyField);
        }
        const QString heading = headings.value(id, block.record.text(field::heading));
        const QString kind = block.record.entity->find(field::kind)->choiceLabel(block.record.text(field::kind));
        if (!empty.isEmpty())
            checks.push_back({SendCheck::Level::Warning,
                Tr::tr("%1: %2", "a block, what is wrong with it")
                    .arg(heading.isEmpty() ? kind : heading, emptyFieldText(empty)),
                {}, false, id});
    }
}

} // namespace

Result<SendFacts> proposalSendFacts(const PageContext &context, RecordId id)
{
    auto made = TRY(proposalSheet(context, id, documents::Audience::Customer));
    const auto text = TRY(documents::readProposalText(context.workspace.store(), id));
    const auto look = documents::chosenTemplate(
        text.proposal.text(field::look), text.letterhead.templateName, documents::templateFolder());
    SendFacts facts = sendFactsOf(
        context, text.proposal, text, look.value, text.language, std::move(made.sheet), u"letter_text_proposal"_s);
    facts.problems = std::move(made.problems);
    facts.heading = Tr::tr("Send proposal %1").arg(facts.name);
    facts.about = Tr::tr("Version %1").arg(QLocale().toString(valueOr<qint64>(text.proposal.value(field::version), 1)));
    if (!text.customerName.isEmpty())
        facts.about += u" · "_s + text.customerName;
    appendBlockChecks(
        facts.checks, made.blockProblems, text, documents::printedHeadings(text, look.value, text.language));
    return facts;
}

} // namespace satchel::ui
