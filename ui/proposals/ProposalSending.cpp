// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/ProposalSending.h"

#include "domain/FieldNames.h"
#include "ui/proposals/ProposalSheet.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ProposalSending)
};

} // namespace

Result<SendFacts> proposalSendFacts(const PageContext &context, RecordId id)
{
    auto made = TRY(proposalSheet(context, id, documents::Audience::Customer));
    const auto text = TRY(documents::readProposalText(context.workspace.store(), id));
    const auto look = documents::chosenTemplate(
        text.proposal.text(field::look), text.letterhead.templateName, documents::templateFolder());
    SendFacts facts = sendFactsOf(context, text.proposal, text, look.value, documents::languageOf(text),
        std::move(made.sheet), u"letter_text_proposal"_s);
    facts.problems = std::move(made.problems);
    facts.heading = Tr::tr("Send proposal %1").arg(facts.name);
    facts.about = Tr::tr("Version %1").arg(QLocale().toString(valueOr<qint64>(text.proposal.value(field::version), 1)));
    if (!text.customerName.isEmpty())
        facts.about += u" · "_s + text.customerName;
    return facts;
}

} // namespace satchel::ui
